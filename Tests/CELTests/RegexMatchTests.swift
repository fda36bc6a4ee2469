import Testing

@testable import CEL

/// What patterns find: the whole match and then each group.
@Suite struct RegexMatchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var pattern: String
    var text: String
    var groups: [String?]?

    init(_ pattern: String, _ text: String, _ groups: [String?]?) {
      self.pattern = pattern
      self.text = text
      self.groups = groups
    }

    var testDescription: String { "\(pattern) in \(text)" }
  }

  @Test(arguments: [
    Case("", "cows", [""]), Case("ubb", "hubba", ["ubb"]), Case("foo|bar", "", nil),
    Case("(a|😀){2}", "🐱😀😀", ["😀😀", "😀"]), Case("ba(na)*", "banana", ["banana", "na"]),
    Case("a*?", "aaa", [""]), Case("a+?", "aaa", ["a"]), Case("a??b", "ab", ["ab"]),
    Case("(?U)a+", "aaa", ["a"]), Case("(?U)a+?", "aaa", ["aaa"]),
    Case("a|ab", "ab", ["a"]), Case("(a|ab)(c|bcd)", "abcd", ["abcd", "a", "bcd"]),
    Case("(a*)*", "aab", ["aa", "aa"]), Case("(a*)+", "b", ["", ""]),
    Case("(|a)*", "aa", ["", ""]), Case("(a|b)*?c", "abc", ["abc", "b"]),
    Case("(?:(a)|b)*", "ab", ["ab", "a"]), Case("()", "x", ["", ""]), Case("a{0}b", "ab", ["b"]),
    Case("x{2,3}", "xxxx", ["xxx"]), Case("x{2,3}?", "xxxx", ["xx"]),
    Case("x{2,}", "xxxx", ["xxxx"]),
    Case("x{,2}", "x{,2}", ["x{,2}"]), Case("a{", "a{", ["a{"]), Case("^{", "{", ["{"]),
  ])
  func repetitionsAndGroups(_ expected: Case) throws { try check(expected) }

  @Test(arguments: [
    Case(".", "\n", nil), Case("(?s).", "\n", ["\n"]), Case("^b", "a\nb", nil),
    Case("(?m)^b$", "a\nb\nc", ["b"]), Case("b$", "b\n", nil), Case("(?m)b$", "b\n", ["b"]),
    Case("\\Ab", "ab", nil), Case("b\\z", "ab", ["b"]), Case("\\bé", "é", nil),
    Case("\\bb\\b", "a b c", ["b"]), Case("\\Bb\\B", "abc", ["b"]), Case("a\\b", "a", ["a"]),
    Case("(?i)straße", "STRASSE STRAẞE", ["STRAẞE"]), Case("(?i)k", "\u{212A}", ["\u{212A}"]),
    Case("(?i)[^k]", "\u{212A}", nil), Case("(?i)É", "é", ["é"]), Case("(?i:a)b", "Ab", ["Ab"]),
    Case("(?i:a)b", "AB", nil), Case("(?i)a(?-i)b", "AB", nil), Case("(?i)σ", "ς", ["ς"]),
    Case("(?i)ı", "I", nil), Case("a(?i)b|c", "aC", ["C"]), Case("(a(?i)b)c", "aBC", nil),
  ])
  func flagsAndAssertions(_ expected: Case) throws { try check(expected) }

  @Test(arguments: [
    Case("[a-c]+", "xabcd", ["abc"]), Case("[^a-c]+", "abxyc", ["xy"]), Case("[]a]+", "a]", ["a]"]),
    Case("[^]a]", "]ab", ["b"]), Case("[a-]+", "-a", ["-a"]), Case("[-a]+", "a-", ["a-"]),
    Case("[\\d_]+", "a1_2", ["1_2"]), Case("[[:alpha:]]+", "1ab2", ["ab"]),
    Case("[[:^alpha:]]+", "a12b", ["12"]), Case("[^\\D]+", "a12", ["12"]),
    Case("\\w+", "é1_a", ["1_a"]),
    Case("\\pL+", "12éàç3", ["éàç"]), Case("\\p{Lu}", "aÉ", ["É"]), Case("\\P{L}", "é1", ["1"]),
    Case("\\p{^L}", "é1", ["1"]), Case("\\p{Greek}+", "abγδ", ["γδ"]),
    Case("\\p{Canadian_Aboriginal}+", "inuk ᐃᓄᒃ", ["ᐃᓄᒃ"]),
    Case("[\\p{Cyrillic}a]+", "xaжb", ["aж"]),
    Case("\\x41\\x{e9}\\101\\0", "AéA\0", ["AéA\0"]), Case("\\Qa.b*\\E+", "a.b**", ["a.b**"]),
    Case("\\.\\*\\_", ".*_", [".*_"]), Case("[\\]\\x41-\\x43]+", "]B", ["]B"]),
    Case("\\t\\n\\v\\f\\r\\a", "\t\n\u{B}\u{C}\r\u{7}", ["\t\n\u{B}\u{C}\r\u{7}"]),
    Case("[😀-😂]", "😁", ["😁"]), Case("[^\\x00-\\x{10FFFF}]", "a", nil),
    Case("a\\Cb", "a.b", ["a.b"]),
    Case("(?P<year>\\d{4})-(?<month>\\d\\d)", "le 2026-03", ["2026-03", "2026", "03"]),
  ])
  func classesAndEscapes(_ expected: Case) throws { try check(expected) }

  @Test(arguments: [
    ("a*", "baac", ["", "aa", ""]), ("\\b", "a-b", ["", "", "", ""]),
    ("ana", "banananana", ["ana", "ana"]),
    ("é?", "éx", ["é", ""]), ("x", "", []), ("^a", "aa", ["a"]),
  ])
  func allMatchesLeaveOutEmptyOnesBehindOthers(
    pattern: String,
    text: String,
    expected: [String]
  ) throws {
    let expression = try RegularExpression(compiling: pattern)
    let matches = try #require(expression.allMatches(in: text))
    #expect(matches.map { piece(of: text, $0.range) } == expected)
  }

  @Test func namesOfGroupsAreKept() throws {
    let expression = try RegularExpression(compiling: "(?P<a>x)(y)(?:z)(?<b_1>w)")
    #expect(expression.groupNames == ["a", nil, "b_1"])
  }

  private func check(_ expected: Case) throws {
    let expression = try RegularExpression(compiling: expected.pattern)
    let match = expression.firstMatch(in: expected.text)
    let groups = match.map { $0.groups.map { $0.map { piece(of: expected.text, $0) } } }
    #expect(groups == expected.groups)
    #expect(expression.matches(expected.text) == (expected.groups != nil))
  }

  private func piece(of text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
