import Findings
import Reporting
import Rules
import SourceText

/// `rules coverage`: which principles rules serve, and which clauses of sources they answer.
struct RulesCoverageCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let bench = try RuleBench(arguments)
    if bench.tellFault(arguments, on: &terminal) { return .failure }
    let coverage = RuleCoverage(
      of: bench.packs,
      among: bench.shelf.packs,
      without: bench.idleRules
    )
    guard arguments.value(.format) != "json" else {
      terminal.write(coverage.json.bytes() + [0x0A])
      return .clean
    }
    for language in terminal.language.languages {
      terminal.write(CoveragePage(coverage, bench, language).bytes)
    }
    return .clean
  }
}

/// The coverage of principles and clauses on one page, in one language.
struct CoveragePage {
  private var page: Page

  /// The page in UTF-8.
  var bytes: [UInt8] { page.bytes }

  init(_ coverage: RuleCoverage, _ bench: RuleBench, _ language: Language) {
    page = Page(language)
    for file in bench.configuration?.files ?? [] { page.line("# \(file.name)") }
    page.line(CoveragePage.summary(of: coverage)[language])
    let open = coverage.principles.filter(\.isOpen)
    let openClauses = coverage.clauses.filter(\.isOpen)
    page.section(CoveragePage.openPrinciples, open.map { "\($0.principle.id)  \(name(of: $0))" })
    page.section(CoveragePage.openClauses, openClauses.map { place(of: $0) })
    page.section(
      CoveragePage.openElements,
      coverage.principles.flatMap { row in
        row.elements.filter(\.isOpen).map { page.labelled(row.principle.id, $0.name[language]) }
      }
    )
    let titles = Dictionary(
      bench.shelf.rules.map { ($0.id, $0.description.title) },
      uniquingKeysWith: { first, _ in first }
    )
    page.section(
      CoveragePage.leftOut,
      coverage.leftOut.map { "\($0)  \(titles[$0]?[language] ?? "")" }
    )
    page.section(
      CoveragePage.unchecked,
      coverage.principles.compactMap { row in
        row.reason.map { page.labelled(row.principle.id, $0[language]) }
      }
        + coverage.clauses.compactMap { row in
          guard row.citing.isEmpty, row.serving.isEmpty else { return nil }
          return row.reason.map { page.labelled(place(of: row), $0[language]) }
        }
    )
    page.section(
      CoveragePage.principles,
      coverage.principles.map { row in
        "\(row.principle.id)  \(name(of: row))\n  \(CoveragePage.list(row.rules))"
          + row.elements.map { "\n    " + line(of: $0) }.joined()
      }
    )
    addClauses(coverage)
  }

  private mutating func addClauses(_ coverage: RuleCoverage) {
    var lines: [String] = []
    var source = ""
    for row in coverage.clauses {
      if row.clause.source != source {
        source = row.clause.source
        lines.append("\(source)  \(row.title[page.language])")
      }
      let clause = row.clause.clause[page.language]
      lines.append("  \(clause.isEmpty ? "–" : clause)\n    \(CoveragePage.list(row.citing))")
      guard row.citing.isEmpty, !row.serving.isEmpty else { continue }
      let through = CoveragePage.through[page.language]
      lines.append("    " + page.labelled(through, CoveragePage.list(row.serving)))
    }
    page.section(CoveragePage.clauses, lines)
  }

  private func line(of element: PrincipleElement) -> String {
    let answer =
      element.rules.isEmpty
      ? element.reason.map {
        page.labelled(CoveragePage.notCheckable[page.language], $0[page.language])
      } ?? "–"
      : CoveragePage.list(element.rules)
    return page.labelled(element.name[page.language], answer)
  }

  private func name(of row: RuleCoverage.PrincipleRow) -> String {
    row.principle.name[page.language]
  }

  private func place(of row: RuleCoverage.ClauseRow) -> String {
    "\(row.clause.source), \(row.clause.clause[page.language])"
  }

  private static func list(_ rules: [RuleID]) -> String {
    rules.isEmpty ? "–" : rules.map(\.rawValue).joined(separator: ", ")
  }

  private static func summary(of coverage: RuleCoverage) -> BilingualText {
    let principles = Wording.count(
      coverage.principles.count,
      BilingualText(en: "principle", fr: "principe"),
      BilingualText(en: "principles", fr: "principes")
    )
    let clauses = Wording.count(
      coverage.clauses.count,
      BilingualText(en: "clause", fr: "clause"),
      BilingualText(en: "clauses", fr: "clauses")
    )
    let elements = Wording.count(
      coverage.principles.reduce(0) { $0 + $1.elements.count },
      BilingualText(en: "element", fr: "élément"),
      BilingualText(en: "elements", fr: "éléments")
    )
    let openElements = coverage.principles.reduce(0) { $0 + $1.elements.count(where: \.isOpen) }
    let bare = coverage.principles.count(where: \.isOpen)
    let cited = coverage.clauses.count { !$0.citing.isEmpty }
    let served = coverage.clauses.count { $0.citing.isEmpty && !$0.serving.isEmpty }
    let open = coverage.clauses.count(where: \.isOpen)
    return BilingualText(
      en: "\(principles.en), \(bare) without a rule; "
        + "\(elements.en), \(openElements) without a rule; \(clauses.en): \(cited) cited by a rule, "
        + "\(served) answered through a principle, \(open) that no rule answers",
      fr: "\(principles.fr), dont \(bare) sans règle; "
        + "\(elements.fr), dont \(openElements) sans règle; \(clauses.fr), dont \(cited) avec citation, "
        + "\(served) par l’entremise d’un principe et \(open) sans réponse"
    )
  }

  private static let openPrinciples = BilingualText(
    en: "Principles without rules",
    fr: "Principes sans règle"
  )
  private static let openElements = BilingualText(
    en: "Elements of principles that no rule answers",
    fr: "Éléments de principes auxquels aucune règle ne répond"
  )
  private static let notCheckable = BilingualText(en: "not checkable", fr: "non vérifiable")
  private static let openClauses = BilingualText(
    en: "Clauses that no rule answers",
    fr: "Clauses auxquelles aucune règle ne répond"
  )
  private static let unchecked = BilingualText(
    en: "Named as not checkable",
    fr: "Déclarés non vérifiables"
  )
  private static let leftOut = BilingualText(
    en: "Rules that do not run here, and so answer nothing",
    fr: "Règles qui ne s’exécutent pas ici, et ne répondent donc à rien"
  )
  private static let principles = BilingualText(
    en: "Principles and the rules that serve them",
    fr: "Principes et règles qui les servent"
  )
  private static let clauses = BilingualText(
    en: "Clauses and the rules that cite them",
    fr: "Clauses et règles qui les citent"
  )
  private static let through = BilingualText(
    en: "through a principle",
    fr: "par l’entremise d’un principe"
  )
}
