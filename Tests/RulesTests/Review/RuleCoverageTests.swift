import Findings
import Rules
import SourceText
import Testing

@Suite("What rules cover")
struct RuleCoverageTests {
  private static let principles = """
    - id: tst.time
      name: {en: Enough time, fr: Assez de temps}
      statement: {en: People have time., fr: Les gens ont le temps.}
      authorities:
        - {source: tst-act, clause: s. 1}
        - {source: tst-guide, clause: step 2}
    - id: tst.open
      name: {en: Open minds, fr: Ouverture}
      statement: {en: Views count., fr: Les avis comptent.}
      authorities: [{source: tst-values, clause: value 1}]
    - id: tst.heard
      name: {en: Being heard, fr: Être entendu}
      statement: {en: People are heard., fr: Les gens sont entendus.}
      authorities: [{source: tst-values, clause: value 2}]

    """
  private static let unchecked = """
    - principle: tst.heard
      reason: {en: A plan cannot show it., fr: Un plan ne peut le montrer.}

    """

  private func coverage() throws -> RuleCoverage {
    var files = SamplePack.source(principles: Self.principles).files
    files.append(SourceFile(name: "sample/unchecked.yaml", text: Self.unchecked))
    let packs = SamplePack.compile(PackSource(id: "sample", files: files))
    return RuleCoverage(of: packs, among: packs)
  }

  @Test("principles have their rules, a reason, or neither")
  func principles() throws {
    let rows = try coverage().principles
    #expect(rows.map(\.principle.id) == ["tst.time", "tst.open", "tst.heard"])
    #expect(rows.map { $0.rules.map(\.rawValue) } == [["TST-TIM-01"], [], []])
    #expect(rows.map(\.isOpen) == [false, true, false])
  }

  @Test("clauses are cited, answered through a principle, or open")
  func clauses() throws {
    let rows = try coverage().clauses
    #expect(rows.map(\.clause.clause.en) == ["s. 1", "step 2", "value 1", "value 2"])
    #expect(rows.map { $0.citing.count } == [1, 0, 0, 0])
    #expect(rows.map { $0.serving.count } == [0, 1, 0, 0])
    #expect(rows.map(\.isOpen) == [false, false, true, false])
  }

  @Test("no built-in principle or clause is open")
  func builtIn() {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let coverage = RuleCoverage(of: packs, among: packs)
    #expect(coverage.principles.filter(\.isOpen).map(\.principle.id) == [])
    #expect(coverage.clauses.filter(\.isOpen).map(\.clause.source) == [])
  }
}
