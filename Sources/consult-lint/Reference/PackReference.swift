import Findings
import PlanSchema
import Reporting
import Rules

/// The reference page of a pack, from the pack alone, in one language.
struct PackReference {
  private let pack: CompiledPack
  private let packs: [CompiledPack]
  private let settings: ReferenceSettings?
  private let language: Language
  private var blocks: [ReferenceBlock] = []

  /// The name of a page without its ending, such as `gc-core.fr`.
  static func name(_ id: String, _ language: Language) -> String {
    language == .en ? id : "\(id).fr"
  }

  /// The page of a pack; `packs` are all that may cite its rules.
  static func page(
    of pack: CompiledPack,
    among packs: [CompiledPack],
    _ language: Language,
    under settings: ReferenceSettings? = nil
  ) -> ReferencePage {
    var reference = PackReference(pack, packs, settings, language)
    reference.addHead()
    for rule in pack.rules { reference.add(rule) }
    reference.addSources()
    reference.addEditions()
    let other: Language = language == .en ? .fr : .en
    return ReferencePage(
      title: "\(pack.id) – \(pack.summary.title[language])",
      language: language.rawValue,
      other: (ReferenceWords.otherLanguage[language], name(pack.id, other)),
      blocks: reference.blocks
    )
  }

  private init(
    _ pack: CompiledPack,
    _ packs: [CompiledPack],
    _ settings: ReferenceSettings?,
    _ language: Language
  ) {
    self.pack = pack
    self.packs = packs
    self.settings = settings
    self.language = language
  }

  private mutating func section(_ heading: BilingualText) {
    blocks.append(.heading(2, heading[language], anchor: nil))
  }

  private mutating func labelled(_ label: BilingualText, _ text: BilingualText?) {
    guard let text, !text[language].isEmpty else { return }
    let words = language == .en ? "\(label.en):" : "\(label.fr)\u{A0}:"
    blocks.append(.paragraph([.strong(words), .plain(text[language])]))
  }

  private mutating func addHead() {
    let title = "\(pack.summary.title[language]) (\(pack.id)@\(pack.summary.edition))"
    blocks.append(.heading(1, title, anchor: nil))
    labelled(ReferenceWords.standing, ReferenceSettings.standing(of: pack, settings))
    if let settings { blocks.append(.paragraph([.plain(settings.remark[language])])) }
    for text in pack.covers { labelled(ReferenceWords.covers, text) }
    for text in pack.neverClaims { labelled(ReferenceWords.neverClaims, text) }
    if pack.applies != nil { labelled(ReferenceWords.appliesWhen, pack.appliesWhen) }
    addPrinciples()
    guard !pack.rules.isEmpty else { return }
    section(ReferenceWords.rules)
    blocks.append(
      .table(
        ReferenceWords.ruleHead[language],
        pack.rules.map { rule in
          [
            [.link(rule.id.rawValue, to: "#\(rule.id.rawValue.lowercased())")],
            [.plain(rule.description.title[language])],
            [.plain(weight(of: rule))], [.plain(rule.stage.words[language])],
          ]
        }
      )
    )
  }

  private mutating func addPrinciples() {
    guard !pack.principles.isEmpty else { return }
    section(ReferenceWords.principles)
    blocks.append(
      .table(
        ReferenceWords.principleHead[language],
        pack.principles.map { principle in
          [
            [.code(principle.id)], [.plain(principle.name[language])],
            [.plain(principle.statement?[language] ?? "")],
          ]
        }
      )
    )
  }

  private func weight(of rule: CompiledRule) -> String {
    if let settings, settings.isOff(rule.id) { return ReferenceWords.off[language] }
    let rule = settings?.asRun(rule) ?? rule
    let severity = Wording.severity(rule.description.severity)[language]
    guard rule.verdict == .review else { return severity }
    return "\(severity), \(Wording.outcome(.cantTell)[language])"
  }

  /// What a configuration makes of the rule, so that its own figures can be told apart.
  private mutating func addSettings(of rule: CompiledRule) {
    let remarks = settings?.remarks(rule) ?? []
    guard !remarks.isEmpty else { return }
    blocks.append(.heading(4, ExplanationPage.settings[language], anchor: nil))
    blocks.append(.list(remarks.map { [.plain($0[language])] }))
  }

  private mutating func add(_ written: CompiledRule) {
    guard let explanation = RuleExplanation(written.id, in: packs, as: settings?.linter) else {
      return
    }
    let rule = explanation.rule
    let id = rule.id.rawValue
    let title = "\(id) – \(rule.description.title[language])"
    blocks.append(.heading(3, title, anchor: id.lowercased()))
    blocks.append(.paragraph([.plain(facts(of: explanation))]))
    addSettings(of: written)
    labelled(ReferenceWords.sentence, explanation.sentence)
    labelled(ReferenceWords.question, rule.question)
    labelled(ReferenceWords.message, rule.messageText)
    labelled(ReferenceWords.why, rule.description.why)
    labelled(ReferenceWords.remedy, rule.description.remedy)
    for principle in rule.principles { labelled(ReferenceWords.principle, principle.name) }
    for citation in rule.description.authority {
      blocks.append(cited(citation, ReferenceWords.source[language]))
    }
    for (other, overlay) in explanation.overlays {
      for citation in overlay.citations {
        blocks.append(cited(citation, "\(ReferenceWords.citedBy[language]) \(other.id)"))
      }
    }
    addParameters(rule)
    addLogic(explanation)
    addHistory(of: explanation)
    addExamples(explanation)
  }

  private mutating func addHistory(of explanation: RuleExplanation) {
    let lines = HistoryWords.lines(
      explanation.history,
      editions: explanation.editions,
      language
    )
    guard !lines.isEmpty else { return }
    blocks.append(.heading(4, HistoryWords.title[language], anchor: nil))
    blocks.append(.list(lines.map { [.plain($0)] }))
  }

  private mutating func addEditions() {
    guard !pack.history.isEmpty else { return }
    section(HistoryWords.title)
    blocks.append(
      .list(pack.history.reversed().map { [.plain(HistoryWords.line($0, language))] })
    )
  }

  private func facts(of explanation: RuleExplanation) -> String {
    let rule = explanation.rule
    var facts = [
      weight(of: rule), rule.stage.words[language], rule.status.words[language],
    ]
    if let day = rule.inForce.from { facts.append("\(ReferenceWords.from[language]) \(day)") }
    if let day = rule.inForce.to { facts.append("\(ReferenceWords.to[language]) \(day)") }
    if let other = rule.replacedBy {
      facts.append("\(ReferenceWords.replacedBy[language]) \(other)")
    }
    if !rule.isWaivable { facts.append(ReferenceWords.noWaiver[language]) }
    return facts.joined(separator: " · ")
  }

  private func cited(_ citation: Citation, _ label: String) -> ReferenceBlock {
    let words = language == .en ? "\(label):" : "\(label)\u{A0}:"
    let title = citation.title[language]
    var texts: [ReferenceText] = [.strong(words)]
    texts.append(citation.url.map { .link(title, to: $0[language]) } ?? .plain(title))
    let clause = citation.clause[language]
    if !clause.isEmpty { texts.append(.plain("– \(clause)")) }
    return .paragraph(texts)
  }

  private mutating func addParameters(_ rule: CompiledRule) {
    guard !rule.parameters.isEmpty else { return }
    let rows = rule.parameters.map { parameter -> [[ReferenceText]] in
      func shown(_ value: ParameterValue?) -> String? {
        value.map { Wording.value($0.messageValue, language) }
      }
      let limits = [parameter.min, parameter.max].map { shown($0) ?? "" }
      let range = limits == ["", ""] ? "" : limits.joined(separator: " … ")
      return [
        [.code(parameter.name)], [.plain(parameter.label?[language] ?? "")],
        [.code(parameter.type.rawValue)],
        [.plain(parameter.unitWords(in: language) ?? parameter.unit ?? "")],
        [.plain(shown(parameter.defaultValue) ?? "")], [.plain(range)],
      ]
    }
    blocks.append(.heading(4, ReferenceWords.parameters[language], anchor: nil))
    blocks.append(.table(ReferenceWords.parameterHead[language], rows))
  }

  private mutating func addLogic(_ explanation: RuleExplanation) {
    blocks.append(.heading(4, ReferenceWords.expressions[language], anchor: nil))
    let lines = explanation.expressions.map { role, expression in
      "# \(role.label[language])\n\(expression.text.onOneLine)"
    }
    blocks.append(.code(lines.joined(separator: "\n"), language: "cel"))
    guard !explanation.terms.isEmpty else { return }
    blocks.append(.heading(4, ReferenceWords.terms[language], anchor: nil))
    blocks.append(
      .list(
        explanation.terms.map { term in
          [
            .code("term.\(term.name)"), .plain("– \(term.phrase[language])"),
            .code(term.means.onOneLine),
          ]
        }
      )
    )
  }

  private mutating func addExamples(_ explanation: RuleExplanation) {
    guard !explanation.examples.isEmpty else { return }
    blocks.append(.heading(4, ReferenceWords.examples[language], anchor: nil))
    for example in explanation.examples {
      var texts: [ReferenceText] = [.strong(Wording.outcome(example.outcome)[language])]
      if let name = example.name?[language] { texts.append(.plain("– \(name)")) }
      blocks.append(.paragraph(texts))
      blocks.append(.code(example.plan, language: "yaml"))
    }
  }

  private mutating func addSources() {
    if !pack.overlays.isEmpty {
      section(ReferenceWords.cited)
      blocks.append(
        .list(
          pack.overlays.map { overlay in
            let places = overlay.citations.map { "\($0.title[language]), \($0.clause[language])" }
            var words = places.joined(separator: "; ")
            if let other = overlay.givesWayTo {
              words += words.isEmpty ? "" : "; "
              words += "\(ReferenceWords.givesWay[language]) \(other)"
            }
            return [.code(overlay.rule.rawValue), .plain("– \(words)")]
          }
        )
      )
    }
    guard !pack.authorities.isEmpty else { return }
    section(ReferenceWords.sources)
    blocks.append(.table(ReferenceWords.sourceHead[language], pack.authorities.map(row)))
  }

  private func row(of authority: Authority) -> [[ReferenceText]] {
    let title = authority.title[language]
    return [
      [.code(authority.id)],
      [authority.url.map { .link(title, to: $0[language]) } ?? .plain(title)],
      [.plain(authority.publisher?[language] ?? "")], [.plain(authority.year ?? "")],
      [.plain(authority.kind.words[language])],
      [.plain(authority.verification.words[language])], [.plain(authority.asOf ?? "")],
    ]
  }
}
