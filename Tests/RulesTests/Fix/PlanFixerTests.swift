import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText
import TestSupport
import Testing

@Suite("Mending plans")
struct PlanFixerTests {
  private static func rule(_ id: String, _ path: String, _ value: String, _ expect: String? = nil)
    -> String
  {
    SamplePack.rule(
      id,
      expect: expect ?? "has(\(path)) && \(path) == \(value)",
      more: ["at: \(path)", "fix:", "  set: \(path)", "  to: \"\(value)\"", "  safety: safe"]
    )
  }

  private static let close = rule(
    "TST-TIM-02",
    "plan.timeline.close_date",
    "calendar.plus(plan.timeline.open_date, 30)"
  )
  private static let notice = rule(
    "TST-TIM-03",
    "plan.timeline.notice_date",
    "plan.timeline.open_date"
  )
  private static let status = rule("TST-TIM-04", "plan.status", "'planned'")

  private func mend(
    _ text: String,
    _ rules: String = close + notice + status,
    _ format: SyntaxFormat = .yaml,
    allowing allowed: Set<Fix.Safety> = [.safe]
  ) throws -> PlanFixer.Result {
    let packs = SamplePack.compile(SamplePack.source(rules: rules))
    let linter = Linter(packs: packs, settings: LintSettings(asOf: try day("2026-01-01")))
    let fixer = PlanFixer(linter, allowing: allowed)
    let result = fixer.mend(SourceFile(name: "plan", text: text), format: format)
    let again = fixer.mend(result.source, format: format)
    #expect(again.source.bytes == result.source.bytes && again.applied.isEmpty)
    return result
  }

  private func text(_ result: PlanFixer.Result) -> String {
    result.source.text(result.source.range)
  }

  @Test("several places, overlapping ones in rounds, comments and line ends kept")
  func several() throws {
    let text = """
      # plan
      id: a
      status: open # soon
      timeline:
        # the days
        open_date: 2026-03-01   # Sunday

      """
    let mended = """
      # plan
      id: a
      status: "planned" # soon
      timeline:
        # the days
        notice_date: 2026-03-01
        close_date: 2026-03-31
        open_date: 2026-03-01   # Sunday

      """
    let result = try mend(text)
    #expect(self.text(result) == mended)
    #expect(result.applied.count == 3 && result.refused.isEmpty)
    let carriage = try mend(text.replacing("\n", with: "\r\n"))
    #expect(self.text(carriage) == mended.replacing("\n", with: "\r\n"))
    let marked = try mend("\u{FEFF}" + text)
    #expect(self.text(marked) == "\u{FEFF}" + mended)
  }

  @Test(
    "what would change anything else is refused",
    arguments: [
      "timeline: {open_date: 2026-03-01, close_date: &day 2026-03-02, report_date: *day}\n",
      "timeline: &t {open_date: 2026-03-01, close_date: 2026-03-02}\nx-copy: *t\n",
      "x-base: &t {close_date: 2026-03-02}\ntimeline: {<<: *t, open_date: 2026-03-01}\nx-b: *t\n",
    ]
  )
  func aliases(text: String) throws {
    let result = try mend(text, Self.close)
    #expect(self.text(result) == text && result.applied.isEmpty)
    #expect(result.refused.map(\.entry.rule.rawValue) == ["TST-TIM-02"])
  }

  @Test("an edit that leaves its finding is refused")
  func noUse() throws {
    let rule = Self.rule("TST-TIM-05", "plan.status", "'planned'", "plan.status == 'open'")
    let result = try mend("status: closed\n", rule)
    #expect(text(result) == "status: closed\n" && result.refused.count == 1)
  }

  @Test("two edits that undo each other are refused")
  func undoing() throws {
    let one = Self.rule("TST-TIM-05", "plan.status", "'planned'")
    let two = Self.rule("TST-TIM-06", "plan.status", "'open'")
    let result = try mend("status: planned\n", one + two)
    #expect(text(result) == "status: planned\n" && result.refused.count == 1)
  }

  @Test("an edit that a person must look at waits until it is asked for")
  func safety() throws {
    let rule = Self.close.replacing("safety: safe", with: "safety: needs_review")
    let text = "timeline: {open_date: 2026-03-01, close_date: 2026-03-02}\n"
    let waiting = try mend(text, rule)
    #expect(self.text(waiting) == text && waiting.waiting == 1)
    #expect(try mend(text, rule, allowing: [.safe, .needsReview]).applied.count == 1)
  }

  @Test("loose dates and quotes of the schema are mended")
  func schema() throws {
    let text = "schema: consultation-plan/1\nid: a\ntimeline: {open_date: 2026/3/1}\n"
    let result = try mend(text, Self.status)
    #expect(self.text(result).contains("open_date: 2026-03-01"))
  }

  @Test("mutants of examples are mended as told, or stay as they are", arguments: 0..<10)
  func mutants(seed: Int) throws {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let settings = LintSettings(asOf: try day("2026-11-23"), packs: packs.map(\.id))
    let fixer = PlanFixer(
      Linter(packs: packs, settings: settings),
      allowing: [.safe, .needsReview]
    )
    let paths = Repository.files(below: "examples", ending: ".yaml")
    let examples = paths.compactMap { Repository.text($0).map { Array($0.utf8) } }
    try #require(!examples.isEmpty)
    var mutation = Mutation(
      seed: UInt64(seed),
      alphabet: [
        "close_date:", "\n  ", "- ", "{", "}", "&a ", "*a", "# x\n", "2026-13-01", "\"", "|\n",
      ]
    )
    for number in 0..<50 {
      let bytes = mutation.mutant(
        of: examples[number % examples.count],
        other: examples[(number + 1) % examples.count]
      )
      let source = SourceFile.decode(name: "mutant.yaml", bytes: bytes).file
      let result = fixer.mend(source, format: .yaml)
      if result.applied.isEmpty { #expect(result.source.bytes == source.bytes) }
      let before = DocumentReader.read(source, as: .yaml)
      let after = DocumentReader.read(result.source, as: .yaml)
      #expect(after.findings.count <= before.findings.count)
      let comments = before.tree.comments.map { source.text($0) }
      #expect(after.tree.comments.map { result.source.text($0) } == comments)
      #expect(PlanFixerTests.differences(before.tree, after.tree) <= result.applied.count)
      let again = fixer.mend(result.source, format: .yaml)
      let isSame = again.source.bytes == result.source.bytes
      #expect(isSame, "seed \(seed), mutant \(number)")
    }
  }

  /// The number of scalars of one reading that are not in the other, by pointer and text.
  private static func differences(_ left: SyntaxTree, _ right: SyntaxTree) -> Int {
    let new = Set(leaves(right)).subtracting(leaves(left))
    return new.count
  }

  private static func leaves(_ tree: SyntaxTree) -> [String] {
    var leaves: [String] = []
    var waiting = tree.documents
    while let node = waiting.popLast() {
      switch tree.kind(node) {
      case .mapping: waiting += tree.entries(node).map(\.value)
      case .sequence: waiting += Array(tree.items(node))
      case .scalar: leaves.append("\(tree.pointer(to: node)) \(tree.text(node))")
      case .alias: break
      }
      // Aliases may stand for more nodes than anyone can wait for.
      if leaves.count > 20_000 { return [] }
    }
    return leaves
  }
}
