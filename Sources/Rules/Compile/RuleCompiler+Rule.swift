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
    let parts = parts(of: rule)
    let message = message(of: rule)
    if !isTrusted {
      checkException(of: rule, parts.expect, parts.applies)
      checkUse(
        of: rule,
        in: parts.expressions,
        isComplete: parts.isComplete(for: rule) && parts.values.count == rule.values.count
      )
    }
    guard parts.isComplete(for: rule), let expect = parts.expect, let message else { return nil }
    let authorities = rule.citations.compactMap { catalogue.authorities[$0.source.value] }
    return CompiledRule(
      id: RuleID(rule.id.value),
      severity: rule.severity.value,
      status: rule.status,
      verdict: rule.verdict.flatMap { Verdict(rawValue: $0.value) } ?? .fail,
      isWaivable: rule.isWaivable,
      waiverDays: rule.waiverDays,
      takesPlans: rule.input.contains(Plan.Kind.plan.rawValue),
      takesRecords: rule.input.contains(Plan.Kind.record.rawValue),
      stage: Stage(rawValue: rule.stage) ?? .draft,
      inForce: (rule.inForce.from.flatMap(CivilDate.init), rule.inForce.to.flatMap(CivilDate.init)),
      pendingFrom: pendingDay(of: authorities),
      parameters: parts.parameters,
      parameterType: parts.parameterType,
      applies: parts.applies,
      each: parts.each,
      eachPath: parts.eachPath,
      expect: expect,
      details: Lazily(details(of: rule, parts, authorities, message)),
      examples: rule.examples,
      history: history(of: rule),
      place: rule.id.place
    )
  }

  private func details(
    of rule: WrittenRule,
    _ parts: Parts,
    _ authorities: [Authority],
    _ message: MessageTemplatePair
  ) -> RuleDetails {
    RuleDetails(
      description: description(of: rule),
      replacedBy: rule.replacedBy.map { RuleID($0.value) },
      sources: Lazily(
        RuleSources(
          principles: rule.principles.compactMap { catalogue.principles[$0.value] },
          authorities: authorities
        )
      ),
      question: rule.question,
      values: parts.values,
      message: message,
      messageText: rule.message?.both ?? rule.title,
      at: parts.at,
      fix: parts.fix,
      periods: PeriodNames(own: periods, all: catalogue.periods)
    )
  }

  /// What editions changed about a rule; one that came later than the pack’s first says so.
  private func history(of rule: WrittenRule) -> [HistoryEntry] {
    rule.history.map { entry in
      HistoryEntry(
        edition: entry.edition.value,
        date: editions.first { $0.edition == entry.edition.value }?.date,
        change: entry.change,
        words: entry.words
      )
    }
  }

  /// The parts of a rule that were compiled, as far as they could be.
  private struct Parts {
    var parameters: [RuleParameter]
    var parameterType: ObjectType
    var each: CompiledExpression?
    var eachPath: PlanPath?
    var applies: CompiledExpression?
    var expect: CompiledExpression?
    var values: [(name: String, expression: CompiledExpression)] = []
    var at: PlanPath?
    var fix: CompiledFix?

    /// Every expression.
    var expressions: [CompiledExpression] {
      [each, applies, expect, fix?.value].compactMap { $0 } + values.map(\.expression)
    }

    /// Whether the expressions that decide an outcome are all there.
    func isComplete(for rule: WrittenRule) -> Bool {
      expect != nil && (rule.applies == nil) == (applies == nil)
        && (rule.each == nil) == (each == nil)
    }
  }

  private mutating func parts(of rule: WrittenRule) -> Parts {
    let parameters = parameters(of: rule)
    let type = RuleCompiler.type(of: parameters)
    let each = rule.each.flatMap { list($0, environment(parameters: type)) }
    let element: CELType? =
      rule.each == nil ? nil : each.map { RuleCompiler.element($0.type) } ?? .dyn
    let inner = environment(parameters: type, element: element)
    let eachPath = each.flatMap { try? PlanPath.parse($0.text.trimmedOfSpace, element: nil) }
    let elementField = eachPath?.type.element ?? element.flatMap(RuleCompiler.fieldType)
    var parts = Parts(parameters: parameters, parameterType: type, each: each, eachPath: eachPath)
    parts.applies = rule.applies.flatMap { condition($0, inner) }
    parts.expect = condition(rule.expect, inner)
    for (name, value) in rule.values {
      if let value = expression(value, inner) { parts.values.append((name.value, value)) }
    }
    parts.at = rule.at.flatMap { path($0, element: elementField) }
    parts.fix = rule.fix.flatMap { fix($0, inner, element: elementField) }
    return parts
  }

  /// The type of the object `params`.
  static func type(of parameters: [RuleParameter]) -> ObjectType {
    guard !parameters.isEmpty else { return noParameters }
    let fields = parameters.map { parameter in
      let label =
        parameter.label
        ?? BilingualText(
          en: "the parameter \(parameter.name)",
          fr: "le paramètre \(parameter.name)"
        )
      return ObjectType.Field(parameter.name, parameter.celType, label: label)
    }
    return ObjectType(name: "Params", fields: fields)
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

  /// The schema’s own type of an element of a rule’s list; `nil` where the rule has none.
  static func elementField(each: CompiledExpression?, path: PlanPath?) -> FieldType? {
    path?.type.element ?? each.flatMap { fieldType(element($0.type)) }
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
