public import Findings
internal import PlanSchema

/// What changed between two editions of a pack.
public struct PackDifference: Sendable {
  /// One thing about a rule that is not what it was.
  public struct Change: Hashable, Sendable {
    /// What it is about.
    public let subject: ChangeSubject
    /// What it was.
    public let before: BilingualText
    /// What it is.
    public let after: BilingualText
  }

  /// A rule of both editions that is not what it was.
  public struct ChangedRule: Sendable {
    /// The rule in the new edition.
    public let rule: CompiledRule
    /// What is not what it was.
    public let changes: [Change]
    /// What the history of the rule says of editions after the old one.
    public let history: [HistoryEntry]
  }

  /// The old edition.
  public let old: PackSummary
  /// The new edition.
  public let new: PackSummary
  /// Rules of the new edition only.
  public let added: [CompiledRule]
  /// Rules of the old edition only.
  public let removed: [CompiledRule]
  /// Rules of both that are not what they were.
  public let changed: [ChangedRule]

  /// What the history of the pack says of editions after the old one.
  public let history: [HistoryEntry]
  /// Rules that were added or changed and of which the history says nothing.
  public let untold: [RuleID]

  /// Rules that the old edition has, or had, and of which the new one does not say that they are
  /// retired, so that their ids might be used again.
  public let unretired: [RuleID]

  /// Compares two editions; rules are the same where their ids are.
  public init(from old: CompiledPack, to new: CompiledPack) {
    self.old = old.summary
    self.new = new.summary
    let before = Dictionary(old.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.rules.map(\.id))
    added = new.rules.filter { before[$0.id] == nil }
    removed = old.rules.filter { !after.contains($0.id) }
    let retired = Set(new.retired)
    unretired = (removed.map(\.id) + old.retired).filter { !retired.contains($0) }
    changed = new.rules.compactMap { rule in
      guard let former = before[rule.id] else { return nil }
      let changes = PackDifference.changes(from: former, to: rule)
      guard !changes.isEmpty else { return nil }
      let told = rule.history.filter { !former.history.contains($0) }
      return ChangedRule(rule: rule, changes: changes, history: told)
    }
    let known = Set(old.history.map(\.edition) + [old.summary.edition])
    history = new.history.filter { !known.contains($0.edition) }
    // A pack without a history promises none.
    untold =
      new.history.isEmpty
      ? []
      : added.filter { $0.history.isEmpty }.map(\.id)
        + changed.filter(\.history.isEmpty).map(\.rule.id)
  }

  /// Whether no rule was added, removed or changed.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  private static func changes(from old: CompiledRule, to new: CompiledRule) -> [Change] {
    var changes = zip(facts(of: old), facts(of: new)).compactMap { before, after -> Change? in
      guard before.text != after.text else { return nil }
      return Change(subject: after.subject, before: before.text, after: after.text)
    }
    // What is written says more than the words only where the words are the same.
    if changes.contains(where: { $0.subject == .logic }) {
      changes.removeAll { $0.subject == .expressions }
    }
    return changes + parameterChanges(from: old, to: new)
  }

  private static func facts(
    of rule: CompiledRule
  ) -> [(subject: ChangeSubject, text: BilingualText)] {
    let description = rule.description
    let limit = rule.waiverDays.map { "\($0)" } ?? "–"
    return [
      (.title, description.title),
      (.status, same(rule.status.rawValue)),
      (.severity, description.severity.label),
      (.verdict, same(rule.verdict.rawValue)),
      (.stage, same(rule.stage.rawValue)),
      (.input, same(rule.inputs.map(\.rawValue).sorted().joined(separator: ", "))),
      (.inForce, same("\(day(rule.inForce.from)) / \(day(rule.inForce.to))")),
      (.logic, RuleSentence.sentence(of: rule)),
      (.expressions, expressions(of: rule)),
      (.message, rule.messageText),
      (.question, rule.question ?? none),
      (.remedy, description.remedy ?? none),
      (.authority, sources(of: description)),
      (.waiver, rule.isWaivable ? same(limit) : BilingualText(en: "never", fr: "jamais")),
    ]
  }

  /// The expressions as written, for a change that the sentence does not show.
  private static func expressions(of rule: CompiledRule) -> BilingualText {
    let parts = [("each", rule.each), ("applies", rule.applies), ("expect", rule.expect)]
    return same(
      parts.compactMap { name, part in part.map { "\(name): \($0.text.onOneLine)" } }
        .joined(separator: "; ")
    )
  }

  private static func sources(of description: RuleDescription) -> BilingualText {
    func list(_ language: Language) -> String {
      description.authority.map { citation in
        [citation.title[language], citation.clause[language]].filter { !$0.isEmpty }
          .joined(separator: ", ")
      }
      .joined(separator: "; ")
    }
    return BilingualText(en: list(.en), fr: list(.fr))
  }

  private static func parameterChanges(
    from old: CompiledRule,
    to new: CompiledRule
  ) -> [Change] {
    var names = old.parameters.map(\.name)
    names += new.parameters.map(\.name).filter { !names.contains($0) }
    return names.compactMap { name in
      let before = old.parameters.first { $0.name == name }.map(value) ?? none
      let after = new.parameters.first { $0.name == name }.map(value) ?? none
      guard before != after else { return nil }
      return Change(subject: .parameter(name), before: before, after: after)
    }
  }

  private static func value(of parameter: RuleParameter) -> BilingualText {
    let value = parameter.defaultValue.messageValue
    return BilingualText(en: value.shown(in: .en), fr: value.shown(in: .fr))
  }

  private static func day(_ date: CivilDate?) -> String { date.map { "\($0)" } ?? "–" }

  private static func same(_ text: String) -> BilingualText { BilingualText(en: text, fr: text) }

  private static let none = BilingualText(en: "–", fr: "–")
}
