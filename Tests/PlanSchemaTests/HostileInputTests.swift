import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import Testing

/// A generator of numbers that is the same on every machine.
private struct FixedNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite struct HostileInput {
  private static let plan = """
    schema: consultation-plan/1
    id: C-0000001
    title: {en: Water, fr: "Eau : un plan"}
    subjects: [PO, SE]
    mandate: {high_profile: true, minimum_period: P60D, drivers: [budget]}
    purpose:
      objectives: [{id: O1, statement: {en: a, fr: b}, indicator: I1}]
    timeline: {open_date: 2026-03-01, close_date: 2026-05-01, close_time: 23:59}
    activities:
      - {id: A1, start: 2026-03-01T10:00-05:00, objectives: [O1], cost_to_participant: {amount: 0}}
      - &a {id: A2, languages: [en, fr]}
      - *a
    materials: [{reading_level: {en: 8, fr: 8}, available_dates: {en: 2026-03-01}}]
    evaluation: {indicators: [{id: I1, target: 4.5}]}
    x-own: {a: [1, 2]}
    """

  private static let rows = [
    RegistryRow.header,
    "C-1,\"D271,D169\",PO,a,b,c,d,2026-03-01,2026-05-01,C,e,f,N,g,h,hc-sc,Health | Santé",
    " C-2 ,,\"PO,,QQ\",\"a \"\"b\"\"\",,,,2026-13-01,x,Z,,,q,,,,|",
  ].joined(separator: "\n")

  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", ": ", "\n", "\n  ", "-", "- ", "\"", "'", "|", "#", "&a", "*a",
      "~", "é", "null", "true", "1e999", "2026-02-30", "<<: *a", "x-", "en", "!!int ", "---\n",
      "\t",
    ].map { Array($0.utf8) } + [[0xFF], [0x00], [0xEF, 0xBB, 0xBF]]

  @Test(arguments: [SyntaxFormat.yaml, .json, .csv])
  func neverStopsTheReader(_ format: SyntaxFormat) {
    var numbers = FixedNumbers(state: 7)
    let start = Array((format == .csv ? Self.rows : Self.plan).utf8)
    for _ in 0..<1_500 {
      var bytes = start
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let place = Int.random(in: 0...bytes.count, using: &numbers)
        let end = min(bytes.count, place + Int.random(in: 0...9, using: &numbers))
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &numbers)]
        bytes.replaceSubrange(place..<end, with: piece)
      }
      check(bytes, as: format)
    }
  }

  private func check(_ bytes: [UInt8], as format: SyntaxFormat) {
    let (source, _) = SourceFile.decode(name: "plan", bytes: bytes)
    let (tree, syntax) = DocumentReader.read(source, as: format)
    let (plans, findings) = PlanReader.read(tree, after: syntax)
    for finding in findings {
      #expect(source.range.contains(finding.range), "\(finding.message.en)")
      #expect(!finding.message.fr.isEmpty)
      for edit in finding.fixes.flatMap(\.edits) { #expect(source.range.contains(edit.range)) }
    }
    _ = PlanReader.holdsPlan(tree)
    for plan in plans {
      _ = PlanDump.lines(of: plan)
      _ = RegistryRow.of(plan)
      _ = plan.locate("activities[1].name.fr")
    }
  }

  @Test func deepAndWideDocumentsEnd() {
    let deep = "x-a: " + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
    _ = read(head + deep)
    let bomb = (1...40).map { "x-\($0): &b\($0) [*b\($0 - 1),*b\($0 - 1)]" }
    _ = read(head + "x-0: &b0 [a]\n" + bomb.joined(separator: "\n"))
    let wide = "keywords: [" + String(repeating: "{en: a, fr: b},", count: 20_000) + "]"
    #expect(read(head + wide).findings.isEmpty)
    let long = String(repeating: "a", count: 1_000_000)
    let findings = read(head + "status: \(long)\n\(String(repeating: "k", count: 900)): 1").findings
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.message.en.utf8.count < 400 })
  }
}
