internal import CEL
internal import Findings

/// What all packs together describe, so that they can refer to each other.
struct PackCatalogue: Sendable {
  /// The sources by id.
  private(set) var authorities: [String: Authority] = [:]
  /// The principles by id.
  private(set) var principles: [String: Principle] = [:]
  /// The pack, by its position, that a rule’s id belongs to.
  private(set) var rules: [String: Int] = [:]
  /// The prefixes of the packs.
  private(set) var prefixes: Set<String> = []
  /// The sources that other packs cite for a rule.
  private(set) var overlaySources: [String: Set<String>] = [:]
  /// The tables of periods, which only sentences ask for.
  let periods: Lazily<[PeriodTable]>

  /// What packs describe, those first that are ready to run.
  init(_ packs: [WrittenPack], beside others: [CompiledPack] = []) {
    let entries = packs.map(\.periods)
    periods = Lazily {
      others.compactMap(\.periods) + entries.filter { !$0.isEmpty }.map(PeriodTable.init)
    }
    for (index, pack) in others.enumerated() { add(pack, at: index) }
    for (index, pack) in packs.enumerated() {
      for authority in pack.authorities where authorities[authority.id.value] == nil {
        authorities[authority.id.value] = authority.value
      }
      for principle in pack.principles where principles[principle.id.value] == nil {
        principles[principle.id.value] = principle.value
      }
      for rule in pack.rules where rules[rule.id.value] == nil {
        rules[rule.id.value] = others.count + index
      }
      if let prefix = pack.manifest?.prefix { prefixes.insert(prefix.value) }
      for overlay in pack.manifest?.overlays ?? [] {
        overlaySources[overlay.rule.value, default: []].formUnion(
          overlay.citations.map(\.source.value)
        )
      }
    }
  }

  private mutating func add(_ pack: CompiledPack, at index: Int) {
    for authority in pack.authorities where authorities[authority.id] == nil {
      authorities[authority.id] = authority
    }
    for principle in pack.principles where principles[principle.id] == nil {
      principles[principle.id] = principle
    }
    for id in pack.ruleIDs where rules[id.rawValue] == nil { rules[id.rawValue] = index }
    if !pack.prefix.isEmpty { prefixes.insert(pack.prefix) }
    for overlay in pack.overlays {
      overlaySources[overlay.rule.rawValue, default: []].formUnion(
        overlay.citations.map(\.source)
      )
    }
  }

  /// A citation with the titles of its source.
  func citation(_ written: WrittenCitation) -> Citation {
    let authority = authorities[written.source.value]
    let id = written.source.value
    return Citation(
      source: id,
      clause: written.clause,
      title: authority?.title ?? BilingualText(en: id, fr: id),
      url: authority?.url
    )
  }

  /// An overlay with the titles of its sources.
  func overlay(_ written: WrittenOverlay) -> CompiledOverlay {
    CompiledOverlay(
      rule: RuleID(written.rule.value),
      citations: written.citations.map(citation),
      principles: written.citations.compactMap(\.principle),
      severity: written.severity,
      params: Dictionary(
        written.params.map { ($0.name.value, $0.value.oneOrMany.compactMap { $0.word?.value }) },
        uniquingKeysWith: { first, _ in first }
      ),
      givesWayTo: written.givesWayTo.map { RuleID($0.value) }
    )
  }

  /// Compiles the terms of every pack; each pack sees those of `base` and its own.
  ///
  /// `ready` are the terms of a `base` that is not among the packs.
  func terms(of packs: inout [WrittenPack], base ready: TermSet? = nil) -> [TermSet] {
    var base = ready ?? TermSet.empty
    if ready == nil, let index = packs.firstIndex(where: { $0.manifest?.id == "base" }) {
      base = terms(of: &packs[index], after: TermSet.empty)
      base.becomeBase()
    }
    var sets: [TermSet] = []
    for index in packs.indices {
      let isBase = ready == nil && packs[index].manifest?.id == "base"
      let seen = packs[index].source.baseOfItsTime.map { terms(ofBase: $0.source) } ?? base
      sets.append(isBase ? base : terms(of: &packs[index], after: seen))
    }
    return sets
  }

  /// The terms of an edition of `base` that is not among the packs.
  private func terms(ofBase source: PackSource) -> TermSet {
    var packs = [PackReader.read(source, trusting: true)]
    return terms(of: &packs).first ?? .empty
  }

  private func terms(of pack: inout WrittenPack, after base: TermSet) -> TermSet {
    guard let manifest = pack.manifest, !manifest.terms.isEmpty else { return base }
    var set = base
    for term in manifest.terms {
      let name = term.name.value
      guard set.type.slot(of: name) == nil, TermSet.isName(name) else {
        pack.log.report(.termTaken(name), at: term.name.place)
        continue
      }
      var compiler = RuleCompiler(pack: manifest.id, terms: set, catalogue: self, log: pack.log)
      let means = compiler.condition(term.means, compiler.environment())
      pack.log = compiler.log
      set = set.adding(
        CompiledTerm(
          name: name,
          phrase: term.phrase,
          program: means?.program,
          checked: means?.checked,
          text: term.means.source.text,
          examples: term.examples
        ),
        pack: manifest.id
      )
    }
    return set
  }
}

extension TermSet {
  /// Whether a word can stand behind `term.`.
  static func isName(_ word: String) -> Bool {
    word.utf8.first.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } ?? false
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// The same terms and one more.
  func adding(_ term: CompiledTerm, pack: String) -> TermSet {
    let field = ObjectType.Field(term.name, .bool, label: term.phrase)
    return TermSet(
      type: ObjectType(name: "Terms", fields: type.fields + [field]),
      terms: terms + [term],
      baseCount: baseCount,
      baseType: baseType
    )
  }
}
