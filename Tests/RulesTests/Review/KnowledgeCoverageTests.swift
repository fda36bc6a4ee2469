import Findings
import Rules
import Testing

@Suite("The knowledge base, held against the packs", .enabled(if: KnowledgeBase.exists))
struct KnowledgeCoverageTests {
  private let knowledge = KnowledgeBase()
  private let packs = PackCompiler.compile(BuiltInPacks.all).packs

  private var coverage: RuleCoverage { RuleCoverage(of: packs, among: packs) }

  @Test("every principle stands in its pack")
  func principles() {
    #expect(knowledge.principles.count > 100)
    for (id, name) in knowledge.principles {
      let pack = packs.first { $0.id == name }
      #expect(pack?.principles.contains { $0.id == id } == true, "\(id) in \(name)")
    }
  }

  @Test("every principle of a federal pack has its elements, and each is answered or explained")
  func elements() {
    let federal = Set(knowledge.principles.filter { $0.pack.hasPrefix("gc-") }.map(\.id))
    for row in coverage.principles where federal.contains(row.principle.id) {
      let id = row.principle.id
      // Text quality is the project's own; its rules stand beside it.
      guard id != "project.text" else { continue }
      #expect(!row.elements.isEmpty, "\(id) without elements")
      #expect(row.elements.filter(\.isOpen).map(\.name.en) == [], "\(id)")
      #expect(!row.rules.isEmpty, "\(id) without rules")
    }
  }

  @Test("the rules that elements name exist")
  func elementRules() {
    let ids = Set(packs.flatMap(\.rules).map(\.id))
    for row in coverage.principles {
      for element in row.elements {
        #expect(element.rules.filter { !ids.contains($0) } == [], "\(row.principle.id)")
      }
    }
  }

  @Test("every clause is answered by a rule or named as not checkable")
  func clauses() {
    #expect(knowledge.clauses.count > 400)
    var names: [String: [ClauseName]] = [:]
    for row in coverage.clauses where !row.isOpen {
      names[row.clause.source, default: []].append(ClauseName(row.clause.clause.en))
    }
    for clause in knowledge.clauses where !Self.isUnconfirmed(clause) {
      let known = names[clause.source] ?? []
      #expect(ClauseName(clause.clause).isNamed(among: known), "\(clause)")
    }
  }

  @Test("every source is named")
  func sources() {
    let named = Set(coverage.clauses.map(\.clause.source))
    #expect(knowledge.sources.filter { !named.contains($0) } == [])
  }

  @Test("every candidate rule is encoded")
  func candidates() {
    let ids = Set(packs.flatMap(\.rules).map(\.id.rawValue))
    #expect(knowledge.rules.filter { !ids.contains($0) } == [])
  }

  /// A clause of which only the source is known; the source is checked by itself.
  private static func isUnconfirmed(_ clause: KnowledgeBase.Clause) -> Bool {
    clause.clause == "unverified"
  }
}
