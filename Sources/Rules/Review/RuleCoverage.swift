public import Findings

/// Which principles rules serve, and which clauses of sources they answer.
public struct RuleCoverage: Sendable {
  /// A principle with the rules that serve it.
  public struct PrincipleRow: Sendable {
    /// The principle.
    public let principle: Principle
    /// The pack that describes it.
    public let pack: String
    /// The rules that serve it, in this pack or in another.
    public let rules: [RuleID]
    /// Its parts, where a pack tells them apart.
    public let elements: [PrincipleElement]
    /// Why no rule can, where a pack says so.
    public let reason: BilingualText?

    /// Whether no rule serves it, and no pack says why.
    public var isOpen: Bool { rules.isEmpty && reason == nil }
  }

  /// A clause of a source with the rules that answer it.
  public struct ClauseRow: Sendable {
    /// The clause.
    public let clause: SourceClause
    /// The title of the source.
    public let title: BilingualText
    /// The rules that cite it.
    public let citing: [RuleID]
    /// The rules that serve a principle which the clause states, but cite another place.
    public let serving: [RuleID]
    /// Why no rule can answer it, where a pack says so.
    public let reason: BilingualText?

    /// Whether no rule answers it, and no pack says why.
    public var isOpen: Bool { citing.isEmpty && serving.isEmpty && reason == nil }
  }

  /// The principles, in the order of packs and of writing.
  public let principles: [PrincipleRow]
  /// The clauses, by source and then in the order in which they are first named.
  public let clauses: [ClauseRow]

  /// The rules of the chosen packs that were left out since they do not run.
  public let leftOut: [RuleID]

  /// What the rules of all packs cover of what the chosen packs describe and cite.
  ///
  /// Rules in `leftOut` answer nothing.
  public init(
    of chosen: [CompiledPack],
    among packs: [CompiledPack],
    without leftOut: Set<RuleID> = []
  ) {
    let index = CoverageIndex(packs, without: leftOut)
    self.leftOut = chosen.flatMap(\.ruleIDs).filter(leftOut.contains)
    var seen: Set<String> = []
    principles = chosen.flatMap { pack in
      pack.principles.compactMap { principle -> PrincipleRow? in
        guard seen.insert(principle.id).inserted else { return nil }
        return PrincipleRow(
          principle: principle,
          pack: pack.id,
          rules: index.serving(principle.id),
          elements: index.elements(principle.id),
          reason: index.reason(principle.id)
        )
      }
    }
    var clauses: [String: [SourceClause]] = [:]
    var known: Set<SourceClause> = []
    for clause in chosen.flatMap(CoverageIndex.clauses) where known.insert(clause).inserted {
      clauses[clause.source, default: []].append(clause)
    }
    self.clauses = clauses.keys.sorted().flatMap { source in
      (clauses[source] ?? []).map { index.row(of: $0) }
    }
  }
}

/// What the rules of all packs cite and serve.
private struct CoverageIndex {
  private var servingRules: [String: [RuleID]] = [:]
  private var citingRules: [SourceClause: [RuleID]] = [:]
  private var statedBy: [SourceClause: [String]] = [:]
  private var titles: [String: BilingualText] = [:]
  private var parts: [String: [PrincipleElement]] = [:]
  private var reasons: [String: BilingualText] = [:]
  private var clauseReasons: [SourceClause: BilingualText] = [:]
  private let leftOut: Set<RuleID>

  init(_ packs: [CompiledPack], without leftOut: Set<RuleID>) {
    self.leftOut = leftOut
    for pack in packs {
      for authority in pack.authorities { titles[authority.id] = authority.title }
      for principle in pack.principles {
        for clause in principle.clauses { statedBy[clause, default: []].append(principle.id) }
        parts[principle.id, default: []] += principle.elements
        for rule in principle.elements.flatMap(\.rules) { add(rule, serving: principle.id) }
      }
      for rule in pack.rules {
        for principle in rule.principles { add(rule.id, serving: principle.id) }
        for citation in rule.description.authority { add(rule.id, citing: citation) }
      }
      for overlay in pack.overlays {
        for principle in overlay.principles { add(overlay.rule, serving: principle) }
        for citation in overlay.citations { add(overlay.rule, citing: citation) }
      }
      addPeriods(of: pack)
      for requirement in pack.unchecked {
        if let principle = requirement.principle { reasons[principle] = requirement.reason }
        if let clause = requirement.clause { clauseReasons[clause] = requirement.reason }
      }
    }
  }

  /// The clauses that a pack names, in the order of writing.
  static func clauses(of pack: CompiledPack) -> [SourceClause] {
    let cited = pack.rules.flatMap(\.description.authority) + pack.overlays.flatMap(\.citations)
    return pack.principles.flatMap(\.clauses)
      + cited.map { SourceClause(source: $0.source, clause: $0.clause) }
      + pack.periodClauses.map(\.clause)
      + pack.unchecked.compactMap(\.clause)
  }

  func serving(_ principle: String) -> [RuleID] { (servingRules[principle] ?? []).sorted() }

  /// The parts of a principle, each with those of its rules that count.
  func elements(_ principle: String) -> [PrincipleElement] {
    (parts[principle] ?? []).map { element in
      var element = element
      element.rules.removeAll { leftOut.contains($0) }
      return element
    }
  }

  func reason(_ principle: String) -> BilingualText? { reasons[principle] }

  func row(of clause: SourceClause) -> RuleCoverage.ClauseRow {
    let citing = (citingRules[clause] ?? []).sorted()
    let principles = statedBy[clause] ?? []
    let serving = Set(principles.flatMap { servingRules[$0] ?? [] }).subtracting(citing)
    return RuleCoverage.ClauseRow(
      clause: clause,
      title: titles[clause.source] ?? BilingualText(en: clause.source, fr: clause.source),
      citing: citing,
      serving: serving.sorted(),
      reason: clauseReasons[clause] ?? principles.lazy.compactMap { reasons[$0] }.first
    )
  }

  private mutating func add(_ rule: RuleID, serving principle: String) {
    guard !leftOut.contains(rule), !(servingRules[principle] ?? []).contains(rule) else { return }
    servingRules[principle, default: []].append(rule)
  }

  /// A rule answers a period that it names, or that it reads from the table with all others.
  private mutating func addPeriods(of pack: CompiledPack) {
    guard !pack.periodClauses.isEmpty else { return }
    let texts = pack.rules.map { rule in
      (rule.id, (rule.applies?.text ?? "") + " " + rule.expect.text)
    }
    for period in pack.periodClauses {
      for (rule, text) in texts where period.isAnswered(by: text) {
        add(rule, citing: period.clause)
      }
    }
  }

  private mutating func add(_ rule: RuleID, citing citation: Citation) {
    add(rule, citing: SourceClause(source: citation.source, clause: citation.clause))
  }

  private mutating func add(_ rule: RuleID, citing clause: SourceClause) {
    guard !leftOut.contains(rule), !(citingRules[clause] ?? []).contains(rule) else { return }
    citingRules[clause, default: []].append(rule)
  }
}
