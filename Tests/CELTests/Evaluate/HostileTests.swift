import CEL
import Findings
import Testing

/// Texts meant to do harm: nothing may crash, hang or run out of stack.
@Suite struct HostileTests {
  @Test(arguments: [
    ("(", ")"), ("[", "]"), ("-", ""), ("!", ""), ("{1:", "}"), ("a.", ""), ("f(", ")"),
    ("a[", "]"), ("a?b:", ""), ("[1].map(x,", ")"), ("cel.bind(x,", ",x)"), ("1+", ""),
    ("a||", ""), ("a{b:", "}"), ("[?", "]"), ("a.?", ""), ("has(a.", ")"),
  ])
  func depthIsLimited(open: String, close: String) {
    for count in [150, 5_000] {
      let text =
        String(repeating: open, count: count) + "a" + String(repeating: close, count: count)
      let compilation = SamplePlan.environment.compile(ExpressionSource(text))
      if count > 1_000 { #expect(compilation.program == nil) }
      _ = compilation.program?.evaluate([SamplePlan.value, .null])
    }
  }

  @Test func lengthIsLimited() {
    let text = "'" + String(repeating: "a", count: 200_000) + "'"
    let problem = Environment().compile(ExpressionSource(text)).problems.first
    #expect(problem?.id.rawValue == "PAC-106")
  }

  @Test("changed letters never crash", arguments: 0..<10)
  func mutations(seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let letters = Array("()[]{}'\"`\\.,:?!-+*/%<>=&|abx01_ \n\u{0}éu".unicodeScalars)
    let texts = [
      "plan.drivers.exists(x, x == 'regulation') && has(plan.timeline.open_date)",
      "{'a': [1, 2u, 3.0], ?'b': optional.none()}.map(k, k + '\\u00e9')[0] == r'\\d'",
      "cel.bind(v, plan.days * 2, v > 3 ? '%s'.format([v]) : 'x'.replace('x', 'y'))",
      "timestamp('2026-01-01T00:00:00Z') + duration('1h') > timestamp(0)",
    ]
    for _ in 0..<400 {
      var scalars = Array(random.pick(texts).unicodeScalars)
      for _ in 0..<(1 + random.below(4)) {
        let place = random.below(scalars.count)
        switch random.below(3) {
        case 0: scalars[place] = random.pick(letters)
        case 1: scalars.insert(random.pick(letters), at: place)
        default: scalars.remove(at: place)
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let compilation = SamplePlan.environment.compile(ExpressionSource(String(text)))
      #expect((compilation.program == nil) == !compilation.problems.isEmpty)
      _ = compilation.program?.trace([SamplePlan.value, .null], budget: 10_000)
    }
  }
}
