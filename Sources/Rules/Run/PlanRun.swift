internal import CEL
internal import Findings
internal import PlanSchema
internal import SourceText

/// One plan on its way through the rules.
struct PlanRun {
  /// The plan.
  let plan: Plan
  /// Findings of rules, before waivers.
  var findings: [Finding] = []
  /// The rules that were worked out, for `--outcomes all`.
  private(set) var outcomes: [RuleOutcome] = []
  /// How often each outcome came.
  private(set) var counts = OutcomeCounts()
  /// The steps of expressions so far.
  private(set) var steps = 0
  /// The outcomes of each rule, for summaries.
  private(set) var countsByRule: [RuleID: OutcomeCounts] = [:]

  let linter: Linter
  /// The expressions of the rules, at hand.
  var desk: RuleDesk
  private var shared: SharedValues
  private let stage: Stage
  private let opening: CivilDate
  private let planValue: CELValue
  private let today: CELValue
  private var packs: [PackState?]
  private var baseTerms: TermsView?

  /// What is known of a pack on this plan; looked up for every rule, so that it is not copied.
  private final class PackState {
    /// The values of `plan`, `today`, `params` and `term` for rules without parameters.
    let variables: [CELValue]
    /// Whether it is about the plan.
    let doesApply: Bool
    /// Why that is not known.
    let error: EvaluationError?

    init(_ variables: [CELValue], _ condition: ReadyProgram?, steps: inout Int) {
      self.variables = variables
      do throws(EvaluationError) {
        var alone = SharedValues(nil)
        doesApply =
          try condition?.holds(
            variables,
            budget: RuleBudget.steps,
            sharing: &alone,
            steps: &steps
          ) ?? true
        error = nil
      } catch {
        doesApply = false
        self.error = error
      }
    }
  }

  /// A run of a plan, on a desk where others may have run before.
  init(_ plan: Plan, _ linter: Linter, _ desk: RuleDesk) {
    self.plan = plan
    self.linter = linter
    self.desk = desk
    shared = SharedValues(desk.parts)
    let settings = linter.settings
    stage =
      switch settings.stage {
      case .auto: plan.stage(on: settings.asOf)
      case .fixed(let stage): stage
      }
    opening = plan.day("open_date") ?? settings.asOf
    planValue = .plan(plan)
    today = .date(settings.asOf)
    packs = Array(repeating: nil, count: linter.packs.count)
  }

  /// Runs every rule that is on.
  mutating func runAll(_ watch: inout StopWatch) {
    guard watch.isOn else {
      for rule in linter.rules { run(rule) }
      return
    }
    watch.lap(\.rest)
    for rule in linter.rules {
      let before = steps
      run(rule)
      watch.lap(rule.rule.id, steps: steps - before)
    }
  }

  /// The desk for the next plan, once every rule has run.
  mutating func leaveDesk() -> RuleDesk {
    defer { desk = RuleDesk(ruleCount: 0) }
    return desk
  }

  /// Whether a pack is about the plan.
  mutating func packApplies(_ pack: Int) -> Bool {
    state(of: pack).doesApply
  }

  private static let noParameters = CELValue.object(
    CELRecord(ObjectType(name: "Params", fields: []), [])
  )

  private mutating func state(of pack: Int) -> PackState {
    if let known = packs[pack] { return known }
    let ready = desk.pack(pack, of: linter.packs)
    let variables = [planValue, today, PlanRun.noParameters]
    if baseTerms == nil {
      baseTerms = TermsView(linter.baseTerms, base: nil, variables: variables)
    }
    let base = ready.terms.baseType === linter.baseTerms.baseType ? baseTerms : nil
    let terms = ready.terms.view(over: base, variables)
    let state = PackState(variables + [.object(terms)], ready.condition, steps: &steps)
    packs[pack] = state
    return state
  }

  /// Runs one rule.
  mutating func run(_ active: ActiveRule) {
    let kind = linter.trial?.kind ?? plan.kind
    guard active.rule.takes(kind) else {
      return record(active, .inapplicable, .otherKind(kind))
    }
    guard isWanted(active) else { return }
    if let reason = obstacle(to: active) { return record(active, .inapplicable, reason) }
    let variables = variables(for: active)
    guard let each = desk.ready(.each, of: active) else {
      return judge(active, variables, item: nil)
    }
    judge(each, active, variables)
  }

  /// Works out an outcome for each element of the list that a rule runs over.
  private mutating func judge(_ each: ReadyProgram, _ active: ActiveRule, _ variables: [CELValue]) {
    do throws(EvaluationError) {
      let values = try PlanRun.elements(each, variables, sharing: &shared, steps: &steps)
      guard !values.isEmpty else { return record(active, .inapplicable, .emptyList) }
      let fields = fields(of: active)
      var variables = variables + [.null, .null]
      for (index, value) in values.enumerated() {
        variables[variables.count - 2] = value
        variables[variables.count - 1] = .int(Int64(index))
        judge(active, variables, item: place(of: value, at: index, in: fields))
      }
    } catch {
      fail(active, error, item: nil)
    }
  }

  /// Why a rule of the plan’s kind is not asked, whatever its expressions say.
  mutating func obstacle(to active: ActiveRule) -> OutcomeReason? {
    let rule = active.rule
    for (pack, overlay) in active.overlays {
      if let other = overlay.givesWayTo, packApplies(pack) { return .givesWay(other) }
    }
    guard rule.stage <= stage else { return .stageNotReached(rule.stage) }
    let isEarly = rule.inForce.from.map { opening < $0 } ?? false
    let isLate = rule.inForce.to.map { opening > $0 } ?? false
    return isEarly || isLate ? .notInForce : nil
  }

  /// The values of `plan`, `today`, `params` and `term` for a rule.
  mutating func variables(for active: ActiveRule) -> [CELValue] {
    var variables = state(of: active.pack).variables
    if active.hasParameters { variables[2] = active.params }
    return variables
  }

  /// The condition of a pack.
  func packCondition(_ pack: Int) -> CompiledExpression? { linter.packs[pack].applies }

  /// What a rule looks at: the plan, or each element of its list with its place.
  func scopes(
    of active: ActiveRule,
    _ variables: [CELValue]
  ) -> Result<[Scope], EvaluationError> {
    guard let each = active.each else { return .success([Scope(variables: variables)]) }
    do throws(EvaluationError) {
      var (steps, alone) = (0, SharedValues(nil))
      let values = try PlanRun.elements(
        ReadyProgram(each),
        variables,
        sharing: &alone,
        steps: &steps
      )
      let fields = fields(of: active)
      return .success(
        values.enumerated().map { index, value in
          Scope(
            variables: variables + [value, .int(Int64(index))],
            item: place(of: value, at: index, in: fields)
          )
        }
      )
    } catch {
      return .failure(error)
    }
  }

  private static func elements(
    _ each: ReadyProgram,
    _ variables: [CELValue],
    sharing shared: inout SharedValues,
    steps: inout Int
  ) throws(EvaluationError) -> [CELValue] {
    let evaluation = each.evaluate(variables, budget: RuleBudget.steps, sharing: &shared)
    steps += evaluation.cost
    let value = try evaluation.result.get()
    guard case .list(let list) = value else { throw .notABool(value.type) }
    return list.values
  }

  /// What a rule looks at once.
  struct Scope {
    /// The values of the variables, by declaration.
    var variables: [CELValue]
    /// The element with its place, where the rule runs over a list of groups or of a plain path.
    var item: (field: PlanField, place: Place)?
  }

  /// Whether the rule's pack, or a pack that cites it, is about the plan; else says so.
  private mutating func isWanted(_ active: ActiveRule) -> Bool {
    if linter.trial != nil { return true }
    if active.isOn {
      let state = state(of: active.pack)
      if state.doesApply { return true }
      if let error = state.error, !active.overlays.contains(where: { packApplies($0.pack) }) {
        fail(active, error, item: nil)
        return false
      }
    }
    if active.overlays.contains(where: { packApplies($0.pack) }) { return true }
    let pack = active.isOn ? active.pack : active.overlays.first?.pack ?? active.pack
    let isKept = linter.settings.keepsOutcomes
    record(
      active,
      .inapplicable,
      isKept ? .packDoesNotApply(linter.packs[pack].appliesWhen) : nil
    )
    return false
  }

  /// The fields of the plan that a rule runs over, where that is a plain path.
  private func fields(of active: ActiveRule) -> [PlanField] {
    guard let path = active.rule.eachPath else { return [] }
    let root = PlanField.value(.object(plan.root), plan.root.place)
    guard case .list(let fields)? = path.target(from: root, at: plan.root.place).field.value else {
      return []
    }
    return fields
  }

  private func place(
    of value: CELValue,
    at index: Int,
    in fields: [PlanField]
  ) -> (field: PlanField, place: Place)? {
    if case .object(let object) = value, let view = object as? PlanView {
      return (.value(.object(view.object), view.object.place), view.object.place)
    }
    guard fields.indices.contains(index), let place = fields[index].place else { return nil }
    return (fields[index], place)
  }

  /// Works out one outcome.
  private mutating func judge(
    _ active: ActiveRule,
    _ variables: [CELValue],
    item: (field: PlanField, place: Place)?
  ) {
    do throws(EvaluationError) {
      if try holds(.applies, of: active, variables) == false {
        return record(active, .inapplicable, .doesNotApply, item)
      }
      if try holds(.expect, of: active, variables) == true {
        return record(active, .passed, nil, item)
      }
      let outcome: Outcome = active.rule.verdict == .fail ? .failed : .cantTell
      record(active, outcome, nil, item)
      findings.append(finding(of: active, outcome, variables, item))
    } catch {
      fail(active, error, item: item)
    }
  }

  /// Whether a condition of a rule holds; `nil` where the rule has none.
  private mutating func holds(
    _ condition: RuleDesk.Expression,
    of active: ActiveRule,
    _ variables: [CELValue]
  ) throws(EvaluationError) -> Bool? {
    try desk.ready(condition, of: active)?
      .holds(variables, budget: RuleBudget.steps, sharing: &shared, steps: &steps)
  }

  private mutating func fail(
    _ active: ActiveRule,
    _ error: EvaluationError,
    item: (field: PlanField, place: Place)?
  ) {
    record(active, .untested, .error(error), item)
    if let finding = faultFinding(of: active, error, item) { findings.append(finding) }
  }

  private mutating func record(
    _ active: ActiveRule,
    _ outcome: Outcome,
    _ reason: OutcomeReason?,
    _ item: (field: PlanField, place: Place)? = nil
  ) {
    counts.count(outcome)
    if linter.settings.keepsSummaries {
      countsByRule[active.rule.id, default: OutcomeCounts()].count(outcome)
    }
    guard linter.settings.keepsOutcomes else { return }
    outcomes.append(
      RuleOutcome(
        rule: active.rule.id,
        outcome: outcome,
        plan: plan.id,
        pointer: item.map { plan.pointer(of: $0.place) } ?? "",
        reason: reason?.text
      )
    )
  }

  /// Marks the findings that waivers cover.
  mutating func applyWaivers(_ book: WaiverBook) -> [WaiverRecord] { book.apply(to: &findings) }
}
