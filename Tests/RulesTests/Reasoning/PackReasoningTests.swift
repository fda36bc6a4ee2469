import Findings
import Rules
import Testing

@Suite("What can be told about rules without a plan")
struct PackReasoningTests {
  /// A rule with its condition and expectation; the ids are `TST-TIM-01` and so on.
  private static func told(
    of rules: [(applies: String?, expect: String)],
    each: [String] = []
  ) -> [String] {
    let text = rules.enumerated().map { index, rule in
      SamplePack.rule(
        "TST-TIM-0\(index + 1)",
        expect: "\"\(rule.expect)\"",
        more: (rule.applies.map { ["applies: \"\($0)\""] } ?? [])
          + each.dropFirst(index).prefix(1).map { "each: \"\($0)\"" }
      )
    }
    let packs = SamplePack.compile(SamplePack.source(rules: text.joined()))
    return PackReasoning.remarks(about: packs).map { remark in
      switch remark {
      case .neverApplies(let rule): "\(rule) never applies"
      case .neverFails(let rule): "\(rule) never fails"
      case .implied(let rule, let other): "\(rule) implied by \(other)"
      case .contradiction(let rule, let other): "\(rule) against \(other)"
      }
    }
  }

  private static let opening = "plan.timeline.open_date"
  private static let closing = "plan.timeline.close_date"

  private static let lone: [(String?, String, [String])] = [
    ("plan.status == 'planned' && plan.status == 'open'", "has(plan.title)", ["never applies"]),
    ("!has(plan.timeline) && \(opening) < \(closing)", "has(plan.title)", ["never applies"]),
    ("has(plan.timeline.open_date) && !has(plan.timeline)", "has(plan.id)", ["never applies"]),
    ("plan.status in ['planned', 'open']", "plan.status != 'draft'", ["never fails"]),
    ("has(plan.title)", "has(plan.title)", ["never fails"]),
    ("size(plan.activities) > 3", "size(plan.activities) >= 4", ["never fails"]),
    (nil, "size(plan.activities) >= 0", ["never fails"]),
    ("\(opening) < \(closing)", "\(closing) > \(opening)", ["never fails"]),
    ("size(plan.activities) > 3", "size(plan.activities) >= 5", []),
    ("plan.status in ['planned', 'open']", "plan.status != 'open'", []),
    ("\(opening) <= \(closing)", "\(closing) > \(opening)", []),
    // What is not looked into is free: nothing is said of it.
    ("bilingual.complete(plan.title)", "bilingual.present(plan.title)", []),
    ("bilingual.complete(plan.title)", "bilingual.complete(plan.title)", ["never fails"]),
    (nil, "has(plan.timeline.open_date) || !has(plan.timeline.open_date)", ["never fails"]),
  ]

  @Test("a rule that can never fire", arguments: lone)
  func oneRule(applies: String?, expect: String, remarks: [String]) {
    #expect(Self.told(of: [(applies, expect)]) == remarks.map { "TST-TIM-01 \($0)" })
  }

  private static let couples: [((String?, String), (String?, String), [String])] = [
    (
      (nil, "calendar.elapsed(\(opening), \(closing)) >= 30"),
      (nil, "calendar.elapsed(\(opening), \(closing)) >= 60"),
      ["TST-TIM-01 implied by TST-TIM-02"]
    ),
    (
      ("plan.status == 'planned'", "has(plan.title)"), (nil, "has(plan.title)"),
      ["TST-TIM-01 implied by TST-TIM-02"]
    ),
    (
      ("plan.status == 'planned'", "has(plan.title)"), ("plan.status == 'open'", "has(plan.title)"),
      []
    ),
    (
      ("plan.status == 'planned'", "\(opening) < \(closing)"), (nil, "\(closing) < \(opening)"),
      ["TST-TIM-01 against TST-TIM-02"]
    ),
    (
      ("plan.status == 'planned'", "has(plan.id)"), ("plan.status == 'planned'", "!has(plan.id)"),
      ["TST-TIM-01 against TST-TIM-02"]
    ),
    (
      ("plan.status == 'planned'", "has(plan.id)"), ("plan.status == 'open'", "!has(plan.id)"),
      []
    ),
    (
      (nil, "plan.status in ['planned', 'open']"), (nil, "plan.status == 'draft'"),
      ["TST-TIM-01 against TST-TIM-02"]
    ),
  ]

  @Test("two rules", arguments: couples)
  func twoRules(first: (String?, String), second: (String?, String), remarks: [String]) {
    #expect(Self.told(of: [first, second]) == remarks)
  }

  private static let walks: [([String], (String?, String), (String?, String), [String])] = [
    // The same list: the fields of its elements are compared.
    (
      ["plan.activities", "plan.activities"],
      ("item.type == 'webinar'", "has(item.capacity)"), (nil, "has(item.capacity)"),
      ["TST-TIM-01 implied by TST-TIM-02"]
    ),
    (
      ["plan.activities", "plan.activities"],
      (nil, "item.capacity >= 20"), (nil, "item.capacity < 10"),
      ["TST-TIM-01 against TST-TIM-02"]
    ),
    // A filter is a condition of the elements.
    (
      ["plan.activities.filter(a, a.type == 'webinar')", "plan.activities"],
      (nil, "has(item.capacity)"), (nil, "has(item.capacity)"),
      ["TST-TIM-01 implied by TST-TIM-02"]
    ),
    (
      [
        "plan.activities.filter(a, a.type == 'webinar')",
        "plan.activities.filter(b, b.type == 'interview')",
      ],
      (nil, "item.capacity >= 20"), (nil, "item.capacity < 10"), []
    ),
    (
      [
        "plan.activities.filter(a, a.capacity > 5).filter(b, b.capacity < 5)", "plan.materials",
      ],
      (nil, "has(item.type)"), (nil, "has(item.type)"), ["TST-TIM-01 never applies"]
    ),
    // Another list is about other things.
    (
      ["plan.activities", "plan.materials"],
      (nil, "has(item.type)"), (nil, "has(item.type)"), []
    ),
  ]

  @Test("rules that run over lists", arguments: walks.indices)
  func lists(row: Int) {
    let (each, first, second, remarks) = Self.walks[row]
    #expect(Self.told(of: [first, second], each: each) == remarks)
  }

  private static let quantifiers: [(String, String, [String])] = [
    // The names of variables and what stands beside a macro do not count.
    (
      "plan.activities.exists(a, a.type == 'webinar')",
      "plan.activities.exists(b, b.type == 'webinar')", ["TST-TIM-01 never fails"]
    ),
    (
      "has(plan.id) && plan.materials.exists(m, has(m.id)) && plan.activities.all(a, has(a.id))",
      "plan.activities.all(x, has(x.id))", ["TST-TIM-01 never fails"]
    ),
    // All are so where none is otherwise.
    (
      "!plan.activities.exists(a, a.type != 'webinar')",
      "plan.activities.all(a, a.type == 'webinar')", ["TST-TIM-01 never fails"]
    ),
    (
      "plan.activities.exists(a, !has(a.id))", "!plan.activities.all(a, has(a.id))",
      ["TST-TIM-01 never fails"]
    ),
    (
      "plan.activities.exists(a, has(a.id))", "plan.activities.all(a, has(a.id))", []
    ),
  ]

  @Test("walks through lists are the same where they mean the same", arguments: quantifiers)
  func walk(applies: String, expect: String, remarks: [String]) {
    #expect(Self.told(of: [(applies, expect)]) == remarks)
  }

  @Test("no built-in rule is without effect or against another")
  func builtIn() {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    for remark in PackReasoning.remarks(about: packs) {
      if case .implied = remark { continue }
      Issue.record("\(remark)")
    }
  }
}
