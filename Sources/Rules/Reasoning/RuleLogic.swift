internal import CEL
internal import Findings
internal import PlanSchema

/// A rule as formulas.
struct RuleLogic {
  let rule: CompiledRule
  /// When the rule is about a plan, as far as its own condition and that of its pack say.
  let applies: LogicFormula
  /// When a plan satisfies it.
  let passes: LogicFormula
  /// When a plan does not.
  let fails: LogicFormula
  /// The variables of the expectation.
  let subjects: Set<LogicVariable>
  /// The list that it runs over, without filters; `nil` for the plan.
  private let scope: String?

  init?(_ rule: CompiledRule, of pack: CompiledPack) {
    guard let expect = rule.expect.checked else { return nil }
    let reader = LogicReader(rule, pack.terms)
    let conditions = [pack.applies, rule.applies].compactMap { $0?.checked }
    self.rule = rule
    let (scope, filters) = RuleLogic.scope(of: rule, reader)
    self.scope = scope
    applies = .conjunction(conditions.map { reader.meaning($0.root).whenTrue } + filters)
    let meaning = reader.meaning(expect.root)
    passes = meaning.whenTrue
    fails = meaning.whenFalse
    subjects = Set(meaning.whenTrue.variables + meaning.whenFalse.variables)
  }

  /// When the rule makes a finding.
  var fires: LogicFormula { .conjunction([applies, fails]) }

  /// Whether everything about it can be decided.
  var isDecidable: Bool {
    (applies.variables + Array(subjects)).allSatisfy(\.isDecidable)
  }

  /// Whether both look at the same thing: the plan, or elements of the same list.
  func hasScope(of other: RuleLogic) -> Bool { scope == other.scope }

  /// The list that a rule runs over, and what its filters ask of an element.
  private static func scope(
    of rule: CompiledRule,
    _ reader: LogicReader
  ) -> (list: String?, filters: [LogicFormula]) {
    guard let each = rule.each else { return (nil, []) }
    guard var node = each.checked?.root else { return (each.text.onOneLine, []) }
    var filters: [LogicFormula] = []
    while case .comprehension(let walk) = node.kind, walk.kind == .filter, walk.slots.count == 1,
      let condition = walk.condition
    {
      filters.append(reader.reading(element: walk.slots[0]).meaning(condition).whenTrue)
      node = walk.range
    }
    return (reader.name(of: node), filters)
  }

  /// Whether this rule runs wherever the other one does.
  func runs(whereverRuns other: RuleLogic) -> Bool {
    let (mine, others) = (rule, other.rule)
    let isFrom = mine.inForce.from.map { day in others.inForce.from.map { day <= $0 } ?? false }
    let isTo = mine.inForce.to.map { day in others.inForce.to.map { day >= $0 } ?? false }
    return others.inputs.isSubset(of: mine.inputs) && mine.stage <= others.stage
      && isFrom ?? true && isTo ?? true
  }

  /// Whether there are documents on which both run.
  func meets(_ other: RuleLogic) -> Bool { !rule.inputs.isDisjoint(with: other.rule.inputs) }
}
