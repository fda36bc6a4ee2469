internal import CEL
internal import Findings
internal import PlanSchema
internal import SourceText

extension RuleCompiler {
  /// Compiles a rule; `nil` where a part of it cannot be used, which is told.
  mutating func compile(_ rule: WrittenRule) -> CompiledRule? {
    if !isTrusted {
      checkWeight(of: rule)
      checkWording(of: rule)
      checkExamples(of: rule)
    }
    let parameters = parameters(of: rule)
    let parameterType = ObjectType(
      name: "Params",
      fields: parameters.map { parameter in
        let label =
          parameter.label
          ?? BilingualText(
            en: "the parameter \(parameter.name)",
            fr: "le paramètre \(parameter.name)"
          )
        return ObjectType.Field(parameter.name, parameter.celType, label: label)
      }
    )
    let outer = environment(parameters: parameterType)
    let each = rule.each.flatMap { list($0, outer) }
    let element: CELType? =
      rule.each == nil ? nil : each.map { RuleCompiler.element($0.type) } ?? .dyn
    let inner = environment(parameters: parameterType, element: element)
    let eachPath = each.flatMap { try? PlanPath.parse($0.text.trimmedOfSpace, element: nil) }
    let elementField = eachPath?.type.element ?? element.flatMap(RuleCompiler.fieldType)
    let applies = rule.applies.flatMap { condition($0, inner) }
    let expect = condition(rule.expect, inner)
    let values = rule.values.compactMap { value in
      expression(value.value, inner).map { (value.name.value, $0) }
    }
    let at = rule.at.flatMap { path($0, element: elementField) }
    let fix = rule.fix.flatMap { self.fix($0, inner, element: elementField) }
    let message = message(of: rule)
    if !isTrusted { checkException(of: rule, expect, applies) }
    checkUse(
      of: rule,
      in: [each, applies, expect, fix?.value].compactMap { $0 } + values.map(\.1),
      isComplete: !isTrusted && expect != nil && (rule.applies == nil) == (applies == nil)
        && (rule.each == nil) == (each == nil) && values.count == rule.values.count
    )
    guard let expect, let message, (rule.applies == nil) == (applies == nil),
      (rule.each == nil) == (each == nil)
    else { return nil }
    let authorities = rule.citations.compactMap { catalogue.authorities[$0.source.value] }
    return CompiledRule(
      description: description(of: rule),
      status: rule.status,
      replacedBy: rule.replacedBy.map { RuleID($0.value) },
      principles: rule.principles.compactMap { catalogue.principles[$0.value] },
      authorities: authorities,
      verdict: rule.verdict.flatMap { Verdict(rawValue: $0.value) } ?? .fail,
      question: rule.question,
      isWaivable: rule.isWaivable,
      waiverDays: rule.waiverDays,
      inputs: Set(rule.input.compactMap(Plan.Kind.init)),
      stage: Stage(rawValue: rule.stage) ?? .draft,
      inForce: (rule.inForce.from.flatMap(CivilDate.init), rule.inForce.to.flatMap(CivilDate.init)),
      parameters: parameters,
      applies: applies,
      each: each,
      expect: expect,
      values: values.map { (name: $0.0, expression: $0.1) },
      message: message,
      messageText: rule.message?.both ?? rule.title,
      parameterType: parameterType,
      eachPath: eachPath,
      at: at,
      fix: fix,
      examples: rule.examples,
      pendingFrom: pendingDay(of: authorities),
      place: rule.id.place
    )
  }

  private func description(of rule: WrittenRule) -> RuleDescription {
    RuleDescription(
      id: RuleID(rule.id.value),
      pack: pack,
      title: rule.title,
      severity: rule.severity.value,
      why: rule.why,
      remedy: rule.remedy,
      authority: rule.citations.map(catalogue.citation),
      tags: rule.tags
    )
  }

  /// The day from which the first source is in force, where none is before it.
  private func pendingDay(of authorities: [Authority]) -> CivilDate? {
    let binding = authorities.filter { $0.kind.ceiling == .error }
    let days = binding.map { $0.isPending ? $0.inForceFrom.flatMap { CivilDate(iso: $0) } : nil }
    guard !binding.isEmpty, !days.contains(where: { $0 == nil }) else { return nil }
    return days.compactMap { $0 }.min()
  }

  private mutating func list(
    _ written: WrittenExpression,
    _ environment: Environment
  ) -> CompiledExpression? {
    guard let compiled = expression(written, environment) else { return nil }
    switch compiled.type {
    case .list, .dyn: return compiled
    default:
      log.report(.notAList(found: compiled.type.description), at: written.place)
      return nil
    }
  }

  private static func element(_ type: CELType) -> CELType {
    guard case .list(let element) = type else { return .dyn }
    return element
  }

  /// The schema’s own type of an element, so that a path may go on from it.
  private static func fieldType(_ type: CELType) -> FieldType? {
    switch type {
    case .object(let object): PlanTypes.standard.description(of: object).map { .object($0) }
    default: .string
    }
  }

  private mutating func fix(
    _ written: WrittenFix,
    _ environment: Environment,
    element: FieldType?
  ) -> CompiledFix? {
    let path = path(written.set, element: element)
    guard let value = expression(written.to, environment), let path else { return nil }
    let needed = PlanTypes.standard.type(of: path.type).withoutCodes
    guard value.type.isDynamic || value.type.withoutCodes == needed else {
      log.report(.wrongValueType(found: value.type.description), at: written.to.place)
      return nil
    }
    return CompiledFix(path: path, value: value, safety: written.safety, title: written.title)
  }
}

extension String {
  /// The text without spaces and line ends around it.
  var trimmedOfSpace: String {
    TextQuestions.trimmed(self)
  }
}
