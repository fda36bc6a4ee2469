import CEL
import Findings
import Testing

/// What the language definition says, in expressions that are true.
@Suite struct LanguageTests {
  @Test(arguments: [
    // Numbers
    "-9223372036854775808 < 0", "0x7FFFFFFFFFFFFFFF == 9223372036854775807", "-0x10 == -16",
    "1e3 == 1000.0", ".5 == 0.5", "7 / -2 == -3", "7 % -2 == 1", "1.0 / 0.0 > 1e308",
    "!(0.0 / 0.0 == 0.0 / 0.0)", "dyn(1) == 1.0 && dyn(1u) == 1.0 && 1 < 1.5 && 2u > -1",
    "dyn(1) in [2.0, 1u]", "{1: 'a'}[dyn(1.0)] == 'a'", "int('-5') == -5", "uint(7.9) == 7u",
    "string(1e21) == '1e+21'", "string(0.1) == '0.1'", "string(-0.0) == '-0'",
    "string(12345678.5) == '12345678.5'", "double('1e3') == 1000.0",
    // Strings and bytes
    "'a' + 'é' == 'a\\u00e9'", "'\\U0001F600'.size() == 1", "'é' != 'e\\u0301'",
    "b'é' == b'\\303\\251'", "'\\x41\\102\\?' == 'AB?'", "r'\\n'.size() == 2", "'b' > 'B'",
    "'''a\nb''' == 'a\\nb'", "b'\\x00\\xff'.size() == 2", "bytes('é').size() == 2",
    "'abc' < 'abd' && 'ab' < 'abc'", "'\\uFFFF' < '\\U00010000'",
    // Logic
    "(1 / 0 == 1 || true) && !(1 / 0 == 1 && false)", "[1, 0].exists(x, 2 / x == 2)",
    "![0, 1].all(x, 2 / x == 3)", "true ? true : 1 / 0 == 1", "false || !false && true",
    "dyn(1) == 1 ? true : false",
    // Macros
    "[1, 2, 3].exists_one(x, x > 2)", "[1, 2, 3].map(x, x > 1, x * 2) == [4, 6]",
    "{'a': 1, 'b': 2}.filter(k, k == 'a') == ['a']", "[[1, 2], [3]].all(l, l.all(x, x > 0))",
    "[1].map(x, [2].map(x, x)) == [[2]]", "{'a': 1}.transformMapEntry(k, v, {v: k}) == {1: 'a'}",
    "['b', 'a'].transformList(i, v, i > 0, v) == ['a']", "['b', 'a'].sortBy(x, x) == ['a', 'b']",
    "[3, 1, 2].sortBy(x, -x) == [3, 2, 1]", "[5].all(i, v, i == 0 && v == 5)",
    "cel.bind(x, 1 / 0, true)", "cel.bind(x, 2, x + x) == 4", "has({'a': null}.a)",
    // Maps, lists and optionals
    "{'a': 1} == dyn({'a': 1.0})", "{1: 2, 'b': true}.size() == 2", "{'a': {'b': 1}}.a.b == 1",
    "{'in': 1}.`in` == 1", "[1, 2,][1] == 2", "{'a': 1,}.a == 1", "[?optional.none()] == []",
    "{?'a': optional.none()} == {}", "optional.of(1).orValue(1 / 0) == 1",
    "optional.of([1, 2])[1].value() == 2", "optional.of(2).optMap(x, x * 2).value() == 4",
    "!optional.none().optFlatMap(x, optional.of(x)).hasValue()", "[1, 2].last().value() == 2",
    "optional.of({'a': 1}).a.value() == 1", "!{}.?a.b.c.hasValue()",
    // Types and time
    "type(1) == int && type(type(1)) == type", "type([]) == list && type({}) == map",
    "type(null) == null_type", "type(duration('1s')) == google.protobuf.Duration",
    "timestamp('2026-03-01T00:00:00-05:00') == timestamp('2026-03-01T05:00:00Z')",
    "timestamp('2026-01-31T00:00:00Z') + duration('24h') == timestamp('2026-02-01T00:00:00Z')",
    "duration('-1.5s') < duration('0s')", "string(duration('90m')) == '5400s'",
    "int(timestamp('1970-01-01T00:01:00Z')) == 60",
    "timestamp('2026-03-01T12:00:00Z').getDate() == 1",
  ])
  func theExpressionIsTrue(text: String) throws {
    let compilation = Environment(libraries: FunctionLibrary.extensions)
      .compile(ExpressionSource(text))
    let program = try #require(compilation.program, "\(compilation.problems.map(\.message.en))")
    #expect(try program.evaluate([]).result.get().isEqual(to: .bool(true)))
  }

  @Test(arguments: [
    "9223372036854775807 + 1", "-(-9223372036854775808)", "0u - 1u", "9223372036854775807 * 2",
    "-9223372036854775808 / -1", "int(1e19)", "uint(-1)", "int('1.5')", "[1][1]", "[1][-1]",
    "{'a': 1}.b", "{1: 1, 1u: 2}", "{1.5: 1}", "{null: 1}", "dyn('a') + 1", "dyn([1]) < [2]",
    "string(b'\\xff')", "'a'.matches('(')", "timestamp('2026-02-30T00:00:00Z')",
    "timestamp('10000-01-01T00:00:00Z')", "duration('1')", "double('one')", "bool('maybe')",
    "[1, 'a'].exists(x, x / 0 == 1)", "[0].map(x, 1 / x)", "has({'a': 1}.b.c)", "dyn(1).a",
  ])
  func theExpressionFails(text: String) {
    let compilation = Environment(libraries: FunctionLibrary.extensions)
      .compile(ExpressionSource(text))
    let value = compilation.program?.evaluate([]).value
    #expect(value?.description == nil, "\(text)")
  }

  @Test("names are looked up from the innermost namespace outwards")
  func containers() {
    let environment = Environment(
      container: "a.b",
      variables: [
        VariableDeclaration("a.b.x", .int), VariableDeclaration("a.y", .int),
        VariableDeclaration("x", .int), VariableDeclaration("y.z", .int),
      ]
    )
    let values: [CELValue] = [.int(1), .int(2), .int(3), .int(4)]
    for (text, wanted) in [("x", 1), (".x", 3), ("y", 2), (".a.y", 2), (".y.z", 4), ("b.x", 1)] {
      let value = environment.compile(ExpressionSource(text)).program?.evaluate(values).value
      #expect(value?.isEqual(to: .int(Int64(wanted))) == true, "\(text)")
    }
  }
}
