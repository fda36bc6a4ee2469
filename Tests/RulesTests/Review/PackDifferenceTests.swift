import Findings
import Rules
import Testing

/// What the comparison of two editions of the sample pack tells.
@Suite("Difference of editions")
struct PackDifferenceTests {
  private func difference(_ change: (String) -> String) throws -> PackDifference {
    let old = try #require(SamplePack.compile(SamplePack.source()).first)
    let changed = SamplePack.source(rules: change(SamplePack.rule))
    return PackDifference(from: old, to: try #require(SamplePack.compile(changed).first))
  }

  private static let changes: [(right: String, wrong: String, subjects: [String])] = [
    ("en: Short window", "en: Short time", ["title"]),
    ("severity: warning", "severity: note", ["severity"]),
    ("severity: warning", "severity: warning\n  status: preview", ["status"]),
    ("severity: warning", "severity: warning\n  stage: launch", ["stage"]),
    ("severity: warning", "severity: warning\n  input: [plan, record]", ["input"]),
    ("severity: warning", "severity: warning\n  in_force: {from: 2020-01-01}", ["in_force"]),
    (
      "severity: warning",
      "severity: warning\n  verdict: review\n  question: {en: Is it?, fr: L’est-ce?}",
      ["verdict", "question"]
    ),
    ("severity: warning", "severity: warning\n  waivable: false", ["waivable"]),
    ("severity: warning", "severity: warning\n  waivable: {days: 30}", ["waivable"]),
    ("default: 30", "default: 45", ["sentence", "params.minimum_days"]),
    (">= params", "> params", ["sentence"]),
    // The sentence is the same, so that what is written is shown.
    ("applies: plan.status == 'planned'", "applies: (plan.status == 'planned')", ["expressions"]),
    ("clause: s. 1", "clause: s. 2", ["authority"]),
    ("en: Close later.", "en: Close much later.", ["remedy"]),
    ("are usual", "are expected", ["message"]),
  ]

  @Test("each change is told once, under its own head", arguments: changes.indices)
  func change(row: Int) throws {
    let (right, wrong, subjects) = Self.changes[row]
    let difference = try difference { rule in
      #expect(rule.contains(right))
      return rule.replacing(right, with: wrong, maxReplacements: 1)
    }
    #expect(difference.changed.flatMap { $0.changes.map(\.subject.key) } == subjects)
    for change in difference.changed.flatMap(\.changes) {
      #expect(change.before != change.after)
      #expect(change.subject.label.en != "" && change.subject.label.fr != "")
    }
    #expect(difference.added.isEmpty && difference.removed.isEmpty)
    #expect(difference.untold.map(\.rawValue) == ["TST-TIM-01"])
  }

  @Test("examples and order do not count")
  func sameRules() throws {
    let difference = try difference {
      $0.replacing("close_date: 2026-03-31", with: "close_date: 2026-04-30")
    }
    #expect(difference.isEmpty && difference.untold.isEmpty)
  }

  @Test("a change that the history of the rule tells is shown with it")
  func history() throws {
    let old = try #require(SamplePack.compile(SamplePack.source()).first)
    let manifest = SamplePack.manifest.replacing("edition: \"2026.1\"\n", with: "edition: b\n")
    let rule = SamplePack.rule.replacing("default: 30", with: "default: 45").replacing(
      "  at:",
      with: "  history: [{edition: b, change: stricter, words: {en: More, fr: Plus}}]\n  at:"
    )
    let source = SamplePack.source(
      rules: rule,
      manifest: manifest + "  - {edition: b, date: 2027-01-05, words: {en: Second, fr: Deuxième}}\n"
    )
    let new = try #require(SamplePack.compile(source).first)
    let difference = PackDifference(from: old, to: new)
    #expect(difference.history.map(\.words.en) == ["Second"])
    let told = try #require(difference.changed.first?.history.first)
    #expect(told.change == .stricter && told.date.map { "\($0)" } == "2027-01-05")
    #expect(difference.untold.isEmpty)
  }

  @Test("a rule that is gone must be among the retired, and stay there")
  func retired() throws {
    let old = try #require(SamplePack.compile(SamplePack.source()).first)
    func unretired(_ first: String, _ second: String) throws -> [String] {
      let packs = try [first, second].map { words in
        let manifest = SamplePack.manifest + words
        let other = SamplePack.rule.replacing("TST-TIM-01", with: "TST-TIM-02")
        let rules = words == first && first != second ? SamplePack.rule : other
        return try #require(
          SamplePack.compile(SamplePack.source(rules: rules, manifest: manifest)).first
        )
      }
      return PackDifference(from: packs[0], to: packs[1]).unretired.map(\.rawValue)
    }
    #expect(try unretired("# old\n", "# new\n") == ["TST-TIM-01"])
    #expect(try unretired("# old\n", "retired: [TST-TIM-01]\n") == [])
    #expect(try unretired("retired: [TST-TIM-09]\n", "retired: [TST-TIM-01]\n") == ["TST-TIM-09"])
    #expect(PackDifference(from: old, to: old).unretired.isEmpty)
  }
}
