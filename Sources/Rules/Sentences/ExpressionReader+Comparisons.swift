internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// Two values compared.
  func compared(_ left: CheckedNode, _ relation: Relation, _ right: CheckedNode) -> Statement {
    let (left, right) = (resolved(left), resolved(right))
    if let bool = right.literalBool ?? left.literalBool, relation.isEquality {
      let condition = right.literalBool == nil ? left : right
      return statement(condition, isNegated: bool != (relation == .equal))
    }
    if left.type == .bool, relation.isEquality {
      return .equivalent(statement(left), statement(right), isNegated: relation == .unequal)
    }
    if left.isConstant, !right.isConstant { return compared(right, relation.mirrored, left) }
    if let counted = counted(left, relation, right) { return counted }
    if left.type == RuleTypes.date || left.type == RuleTypes.moment {
      return dates(left, relation, right)
    }
    if left.type.isNumber { return numbers(left, relation, right) }
    return values(left, relation, right)
  }

  // MARK: Days

  private func dates(_ left: CheckedNode, _ relation: Relation, _ right: CheckedNode) -> Statement {
    let day = noun(left)
    if relation.isEquality {
      let other = say("the same day as ", "le même jour que ") + noun(right).text
      return being(day, [Spoken(text: other)], isNegated: relation == .unequal)
    }
    if relation == .atMost || relation == .atLeast, let distance = distance(right) {
      let limit =
        relation == .atMost
        ? say("no later than ", "au plus tard ") : say("no earlier than ", "au plus tôt ")
      return clause(day, .fall, limit + distance)
    }
    let isBefore = relation == .less || relation == .atLeast
    let tail = (isBefore ? say("before ", "avant ") : say("after ", "après ")) + noun(right).text
    return clause(day, .fall, tail, isNegated: relation == .atLeast || relation == .atMost)
  }

  // MARK: Numbers

  private func numbers(_ left: CheckedNode, _ relation: Relation, _ right: CheckedNode)
    -> Statement
  {
    let isCount = left.isCall && (span(of: left) != nil)
    let amount = amount(right, withUnit: !isCount)
    let subject = noun(left)
    if !right.isConstant, constantNumber(right) == nil, !right.hasCases {
      return limited(subject, relation, amount)
    }
    let words =
      switch relation {
      case .equal, .unequal: say(amount, "de " + amount)
      case .less: say("less than ", "de moins de ") + amount
      case .atMost: say("at most ", "d’au plus ") + amount
      case .more: say("more than ", "de plus de ") + amount
      case .atLeast: say("at least ", "d’au moins ") + amount
      }
    return being(subject, [Spoken(text: words)], isNegated: relation == .unequal)
  }

  /// A number beside one that is not written out; French has verbs that need no agreement.
  private func limited(_ subject: Spoken, _ relation: Relation, _ other: String) -> Statement {
    let reach = BilingualVerb(
      en: Verb("reach", "reaches", "reach"),
      fr: Verb("atteindre", "atteint", "atteignent")
    )
    let exceed = BilingualVerb(
      en: Verb("exceed", "exceeds", "exceed"),
      fr: Verb("dépasser", "dépasse", "dépassent")
    )
    let object = [Spoken(text: other)]
    switch relation {
    case .equal: return being(subject, object, isNegated: false)
    case .unequal: return being(subject, object, isNegated: true)
    case .atLeast: return clause(subject, reach, other)
    case .less: return clause(subject, reach, other, isNegated: true)
    case .more: return clause(subject, exceed, other)
    case .atMost: return clause(subject, exceed, other, isNegated: true)
    }
  }

  /// ‘x is y’, in which several of the kind may be brought together.
  func being(_ subject: Spoken, _ objects: [Spoken], isNegated: Bool) -> Statement {
    .clause(
      Clause(
        subject: subject,
        predicate: Predicate(
          verb: BilingualVerb.be[language],
          objects: objects,
          bond: objects.count > 1 ? .or : .and,
          isNegated: isNegated
        )
      )
    )
  }

  // MARK: Other values

  private func values(_ left: CheckedNode, _ relation: Relation, _ right: CheckedNode) -> Statement
  {
    let subject = noun(left)
    switch relation {
    case .equal, .unequal:
      var other = noun(in: left, right)
      if !right.isConstant {
        let ending = language == .fr && subject.isPlural ? "identiques à " : "identique à "
        other = Spoken(text: say("the same as ", ending) + other.text)
      }
      return being(subject, [other], isNegated: relation == .unequal)
    case .less, .more, .atMost, .atLeast:
      let isBefore = relation == .less || relation == .atLeast
      let tail =
        (isBefore ? say("before ", "avant ") : say("after ", "après ")) + noun(right).text
      let verb = BilingualVerb(
        en: Verb("come", "comes", "come"),
        fr: Verb("venir", "vient", "viennent")
      )
      return clause(
        subject,
        verb,
        tail + say(" in order", " dans l’ordre"),
        isNegated: relation == .atMost || relation == .atLeast
      )
    }
  }

  /// ‘the status is Planned or Open’; ‘the drivers include Regulation’.
  func membership(_ element: CheckedNode, _ list: CheckedNode, _ isNegated: Bool) -> Statement {
    let list = resolved(list)
    if list.isEmptyLiteral { return .always(isNegated) }
    if let values = writtenValues(list) {
      return being(noun(element), values.map { noun(in: element, $0) }, isNegated: isNegated)
    }
    if let parameter = parameter(list) {
      let verb = BilingualVerb(
        en: Verb("be", "is", "are"),
        fr: Verb("figurer", "figure", "figurent")
      )
      let tail = say("among ", "parmi ") + listed(parameter)
      return clause(noun(element), verb, tail, isNegated: isNegated)
    }
    return .clause(
      Clause(
        subject: noun(list),
        predicate: Predicate(
          verb: BilingualVerb.include[language],
          objects: [noun(in: list, element)],
          isNegated: isNegated
        )
      )
    )
  }

  /// The elements of a list that is written out.
  func writtenValues(_ list: CheckedNode) -> [CheckedNode]? {
    switch list.kind {
    case .list(let elements): return elements.map(\.node)
    case .literal(.list(let values)):
      return values.map { value in
        var node = list
        node.type = value.type
        node.kind = .literal(value)
        return node
      }
    default: return nil
    }
  }
}

extension CheckedNode {
  fileprivate var isCall: Bool {
    guard case .call = kind else { return false }
    return true
  }

  /// Whether it is one of several values by conditions that are told.
  fileprivate var hasCases: Bool {
    guard case .conditional(let condition, _, _) = kind else { return false }
    return !condition.isPresence
  }

  /// Whether it is written out.
  fileprivate var isConstant: Bool {
    switch kind {
    case .literal: return true
    case .list(let elements): return elements.allSatisfy { $0.node.isConstant }
    case .select(let operand, _, _, _):
      guard case .variable(_, "params") = operand.kind else { return false }
      return true
    default: return false
    }
  }
}
