internal import CEL
public import Findings

/// Everything about one rule, for a page that explains it.
public struct RuleExplanation: Sendable {
  /// The rule.
  public let rule: CompiledRule
  /// The pack that it belongs to.
  public let pack: PackSummary
  /// The limit of waivers, in days from the run: the rule’s own or its pack’s.
  public let waiverDays: Int?
  /// The packs that cite it, with what they cite.
  public let overlays: [(pack: PackSummary, overlay: CompiledOverlay)]
  /// The expressions in the order in which they run, each with what it is for.
  public let expressions: [(role: ExpressionRole, expression: CompiledExpression)]
  /// The fields that it reads, such as `plan.timeline.open_date`, in the order of writing.
  public let reads: [String]
  /// The terms that it uses, with what they mean.
  public let terms: [TermExplanation]
  /// The examples.
  public let examples: [ExampleExplanation]

  /// The editions of its pack, the oldest first.
  public let editions: [HistoryEntry]

  /// Its own history; a rule without one is as it was in the first edition of its pack.
  public var history: [HistoryEntry] { rule.history }

  /// The rule read out.
  public var sentence: BilingualText { RuleSentence.sentence(of: rule) }

  /// What a pack’s rule is; `nil` where no pack has it.
  ///
  /// With a linter, severity and parameters are those of its settings.
  public init?(_ id: RuleID, in packs: [CompiledPack], as linter: Linter? = nil) {
    let found = packs.lazy.compactMap { pack in
      pack.rules.first { $0.id == id }.map { (pack, $0) }
    }
    guard let (pack, rule) = found.first else { return nil }
    self.rule = linter?.asRun(rule) ?? rule
    self.pack = pack.summary
    editions = pack.history
    waiverDays = [rule.waiverDays, pack.waiverDays].compactMap { $0 }.min()
    overlays = packs.flatMap { other in
      other.overlays.filter { $0.rule == id }.map { (other.summary, $0) }
    }
    expressions = RuleExplanation.expressions(of: rule, in: pack)
    let paths = expressions.flatMap { $0.expression.checked?.root.paths ?? [] }
    var seen: Set<[String]> = []
    let unique = paths.filter { seen.insert($0).inserted }
    reads = unique.filter { $0[0] == "plan" || $0[0] == "item" }.map { $0.joined(separator: ".") }
    let names = Set(unique.filter { $0[0] == "term" && $0.count > 1 }.map { $0[1] })
    terms = pack.terms.terms.filter { names.contains($0.name) }.map { term in
      TermExplanation(name: term.name, phrase: term.phrase, means: term.text)
    }
    examples = rule.examples.map(ExampleExplanation.init)
  }

  private static func expressions(
    of rule: CompiledRule,
    in pack: CompiledPack
  ) -> [(role: ExpressionRole, expression: CompiledExpression)] {
    var found: [(role: ExpressionRole, expression: CompiledExpression)] = []
    if let applies = pack.applies { found.append((.packApplies, applies)) }
    if let each = rule.each { found.append((.each, each)) }
    if let applies = rule.applies { found.append((.applies, applies)) }
    found.append((.expect, rule.expect))
    return found + rule.values.map { (.value($0.name), $0.expression) }
  }
}

/// What an expression of a rule is for.
public enum ExpressionRole: Hashable, Sendable {
  /// When the pack is about a plan.
  case packApplies
  /// When the rule is about a plan.
  case applies
  /// The list that it runs over.
  case each
  /// What must be true.
  case expect
  /// A value of that name.
  case value(String)
}

/// A term that a rule uses.
public struct TermExplanation: Hashable, Sendable {
  /// The name, as in `term.federal`.
  public let name: String
  /// How it is read out.
  public let phrase: BilingualText
  /// The condition that it stands for.
  public let means: String
}

/// An example of a rule.
public struct ExampleExplanation: Hashable, Sendable {
  /// What the rule says of it.
  public let outcome: Outcome
  /// What it shows.
  public let name: BilingualText?
  /// The plan, with `⟦` and `⟧` around what is flagged.
  public let plan: String

  init(_ example: WrittenExample) {
    outcome = example.outcome
    name = example.name
    plan = example.plan.source.text
  }
}
