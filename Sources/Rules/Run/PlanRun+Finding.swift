internal import CEL
internal import Findings
internal import PlanSchema
internal import SourceText

extension PlanRun {
  /// The finding of a rule whose expectation is false.
  mutating func finding(
    of active: ActiveRule,
    _ outcome: Outcome,
    _ variables: [CELValue],
    _ item: (field: PlanField, place: Place)?
  ) -> Finding {
    let rule = desk.notes.details(of: active)
    var values: [NamedValue] = []
    for (name, expression) in rule.values {
      let result = expression.program.evaluate(variables, budget: RuleBudget.steps).result
      guard case .success(let value) = result else { continue }
      values.append(NamedValue(name, MessageValue(value, type: expression.type)))
    }
    let place = FindingPlace(rule.at, in: plan, item: item)
    let packs = active.overlays.map(\.pack).filter { packApplies($0) }
    return Finding(
      rule: active.rule.id,
      severity: active.severity,
      outcome: outcome,
      range: place.range,
      pointer: place.pointer,
      plan: plan.id,
      message: rule.message.format { name in
        PlanRun.value(name, values, active)
      },
      values: values,
      related: desk.notes.labels(of: active, at: place),
      fixes: fix(of: rule, variables, item),
      words: desk.notes.words(of: active, citedBy: packs)
    )
  }

  /// The value that a message shows under a name; a value that could not be worked out is `?`.
  private static func value(
    _ name: String,
    _ values: [NamedValue],
    _ active: ActiveRule
  ) -> MessageValue {
    if name.hasPrefix("params.") {
      let parameter = active.parameters[String(name.dropFirst("params.".count))]
      return parameter?.messageValue ?? .text("?")
    }
    return values.first { $0.name == name }?.value ?? .text("?")
  }

  /// The finding of a rule that failed; `nil` where the plan lacks what the rule reads.
  func faultFinding(
    of active: ActiveRule,
    _ error: EvaluationError,
    _ item: (field: PlanField, place: Place)?
  ) -> Finding? {
    guard !error.comesFromPlan else { return nil }
    let isBudget = if case .budgetExceeded = error { true } else { false }
    let check = isBudget ? EngineRules.budget : EngineRules.fault
    let place = FindingPlace(nil, in: plan, item: item)
    let id = active.rule.id.rawValue
    let reason = error.message
    return Finding(
      rule: check.id,
      severity: check.severity,
      range: place.range,
      pointer: place.pointer,
      plan: plan.id,
      message: .quoting(
        id,
        en: "The rule % could not be worked out: \(PlanRun.lowered(reason.en))",
        fr: "La règle % n’a pu être évaluée\u{A0}: \(PlanRun.lowered(reason.fr))"
      ),
      remedy: check.remedy
    )
  }

  private static func lowered(_ sentence: String) -> String {
    guard let first = sentence.first else { return sentence }
    return first.lowercased() + sentence.dropFirst()
  }

  /// The edit that a rule offers: a value in place of another, or a key where one is missing.
  private func fix(
    of rule: RuleDetails,
    _ variables: [CELValue],
    _ item: (field: PlanField, place: Place)?
  ) -> [Fix] {
    guard let fix = rule.fix, plan.kind == .plan else { return [] }
    let result = fix.value.program.evaluate(variables, budget: RuleBudget.steps).result
    guard case .success(let value) = result, let text = PlanEdit(plan).text(of: value),
      let edit = PlanEdit(plan).edit(setting: fix.path, to: text, from: item)
    else { return [] }
    let shown = MessageValue(value, type: fix.value.type)
    let title =
      fix.title
      ?? BilingualText(
        en: "Set ‘\(fix.path.text.planPath)’ to \(shown.shown(in: .en))",
        fr: "Donner à «\u{A0}\(fix.path.text.planPath)\u{A0}» la valeur \(shown.shown(in: .fr))"
      )
    return [Fix(title: title, safety: fix.safety, edits: [edit])]
  }
}
