internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// What is said to include the elements of a list, and with which verb.
  func holder(of list: CheckedNode) -> (verb: Verb, subject: Spoken) {
    var source = resolved(list)
    while case .comprehension(let walk) = source.kind,
      walk.kind == .filter || walk.kind == .sortBy
    {
      source = resolved(walk.range)
    }
    if parameter(source) != nil {
      return (BilingualVerb.foresee[language], Spoken(text: say("the rule", "la règle")))
    }
    guard let grammar = grammar(source) else {
      return (BilingualVerb.include[language], noun(source))
    }
    let presence = grammar.presence == .includes ? FieldGrammar.Presence.includes : .lists
    return (verb(presence), giver)
  }

  /// A walk through a list as a condition.
  func walked(_ walk: CheckedComprehension, _ isNegated: Bool) -> Statement {
    guard let condition = walk.condition, let slot = walk.slots.first else {
      return clause(noun(walk.range), .be, say("listed", "au complet"), isNegated: isNegated)
    }
    let range = resolved(walk.range)
    let isGathered = gathered(range) != nil
    if walk.kind == .all || walk.kind == .exists, !isGathered, let values = writtenValues(range),
      values.count <= 12, walk.slots.count == 1
    {
      return substituted(walk.kind, values, slot, condition, isNegated)
    }
    let element = element(.local(slot), of: range)
    let reader = knowing(element)
    switch (walk.kind, isNegated) {
    case (.all, false): return reader.every(element, range, condition, isNegated: false)
    case (.exists, true) where parameter(range) != nil || isGathered || reader.isOpaque(condition):
      return reader.every(element, range, condition, isNegated: true)
    case (.all, true):
      return some(element, range, reader.statement(condition, isNegated: true))
    case (.existsOne, _):
      return some(element, range, reader.statement(condition), isOne: true, isNegated: isNegated)
    default:
      if let inclusion = inclusion(of: condition, element, range, isNegated) { return inclusion }
      return some(element, range, reader.statement(condition), isNegated: isNegated)
    }
  }

  /// The elements of a list that is written out, one by one.
  private func substituted(
    _ kind: ComprehensionKind,
    _ values: [CheckedNode],
    _ slot: Int,
    _ condition: CheckedNode,
    _ isNegated: Bool
  ) -> Statement {
    let parts = values.map { value in
      var reader = self
      reader.bindings[slot] = value
      return reader.statement(condition, isNegated: isNegated)
    }
    return (kind == .all) != isNegated ? .all(parts) : .any(parts)
  }

  /// The groups or lists of the plan that an expression puts into one list.
  func gathered(_ range: CheckedNode) -> [CheckedNode]? {
    switch range.kind {
    case .list(let elements):
      guard case .list(.object) = range.type, !elements.isEmpty else { return nil }
      return elements.map(\.node)
    case .call(let call): return gathered(call)
    default: return nil
    }
  }

  /// The parts of a sum of lists.
  func gathered(_ call: CheckedCall) -> [CheckedNode]? {
    guard call.name == "_+_", call.arguments.count == 2 else { return nil }
    let parts = call.arguments.map(resolved)
    guard parts.allSatisfy({ if case .list(.object) = $0.type { true } else { false } }) else {
      return nil
    }
    return parts.flatMap { gathered($0) ?? [$0] }
  }

  /// Whether a condition is about other things than the element, so that a clause about each
  /// element reads better than one about none.
  private func isOpaque(_ condition: CheckedNode) -> Bool {
    guard case .clause(let clause) = statement(condition) else { return false }
    return clause.subject.owner == nil && clause.subject.element == nil
      && clause.subject != giver
  }

  /// ‘the drivers include ‘Budget’’ for `drivers.exists(d, d == 'budget')`.
  private func inclusion(
    of condition: CheckedNode,
    _ element: Element,
    _ range: CheckedNode,
    _ isNegated: Bool
  ) -> Statement? {
    guard case .call(let call) = condition.kind, call.arguments.count == 2,
      case .local(let slot, _) = call.arguments[0].kind, .local(slot) == element.id,
      call.name == "_==_" || call.name == "@in", case .select = range.kind
    else { return nil }
    let values =
      call.name == "_==_" ? [call.arguments[1]] : writtenValues(resolved(call.arguments[1]))
    guard let values, parameter(range) == nil else { return nil }
    return .clause(
      Clause(
        subject: noun(range),
        predicate: Predicate(
          verb: BilingualVerb.include[language],
          objects: values.map { noun(in: call.arguments[0], $0) },
          bond: .or,
          isNegated: isNegated
        )
      )
    )
  }

  /// ‘the plan includes at least one activity whose …’.
  private func some(
    _ element: Element,
    _ range: CheckedNode,
    _ condition: Statement,
    isOne: Bool = false,
    isNegated: Bool = false
  ) -> Statement {
    let (verb, subject) = holder(of: range)
    let relative = StatementWriter(language, level: 1).relative(condition, to: element)
    let article =
      isOne
      ? element.exactlyOne(wording)
      : isNegated ? element.none(wording) : element.atLeastOne(wording)
    return .clause(
      Clause(
        subject: subject,
        predicate: Predicate(
          verb: verb,
          objects: [Spoken(text: article + " " + relative, owner: owner(of: range))],
          isNegated: isNegated,
          hasNone: isNegated && !isOne
        )
      )
    )
  }

  /// ‘for each document for which the plan lists the languages, …’.
  private func every(
    _ element: Element,
    _ range: CheckedNode,
    _ condition: CheckedNode,
    isNegated: Bool
  ) -> Statement {
    var restriction: Statement?
    var body = statement(condition, isNegated: isNegated)
    if case .given(let first, let then, _) = body, StatementWriter.isRelative(first) {
      restriction = first
      body = then
    }
    var name = element.each(wording)
    if gathered(range) != nil { name += " (" + noun(range).text + ")" }
    if case .comprehension(let walk) = range.kind, walk.kind == .filter,
      let chosen = walk.condition, let slot = walk.slots.first
    {
      let inner = self.element(.local(slot), of: walk.range)
      let statement = knowing(inner).statement(chosen)
      name += " " + StatementWriter(language, level: 1).relative(statement, to: inner)
    }
    if let restriction {
      name += " " + StatementWriter(language, level: 1).relative(restriction, to: element)
    }
    if case .clause(var clause) = body, clause.subject.element == element.id {
      clause.subject = Spoken(text: name)
      return .clause(clause)
    }
    if case .call(let call) = range.kind, let (_, rest) = oneOf(call) {
      name += rest
    } else if gathered(range) == nil, case .call(let call) = range.kind,
      let source = call.arguments.first
    {
      let isFound = call.name == "regex.extractAll"
      name +=
        (isFound
          ? say(" that a pattern of the rule finds", " qu’un modèle de la règle trouve") : "")
        + say(" in ", " dans ") + noun(source).text
    }
    return .every(name, body)
  }
}
