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
      let other = noun(right).text
      guard !isFixedDay(right) else {
        return clause(day, .fall, say("on " + other, other), isNegated: relation == .unequal)
      }
      return clause(day, .fallTogether, say(other, "que " + other), isNegated: relation == .unequal)
    }
    let distance = isFixedDay(right) ? noun(right).text : distance(right)
    if relation == .atMost || relation == .atLeast, let distance {
      let limit =
        relation == .atMost
        ? say("no later than ", "au plus tard ") : say("no earlier than ", "au plus tôt ")
      return clause(day, .fall, limit + distance)
    }
    let isBefore = relation == .less || relation == .atLeast
    let tail = (isBefore ? say("before ", "avant ") : say("after ", "après ")) + noun(right).text
    return clause(day, .fall, tail, isNegated: relation == .atLeast || relation == .atMost)
  }

  /// Whether an expression is always the same day.
  private func isFixedDay(_ node: CheckedNode) -> Bool {
    if case .day? = parameter(node)?.defaultValue { return true }
    switch node.kind {
    case .literal(let value): return value.civilDate != nil
    case .call(let call):
      guard call.name == "calendar.date", case .literal? = call.arguments.first?.kind else {
        return false
      }
      return true
    default: return false
    }
  }

  // MARK: Numbers

  private func numbers(_ left: CheckedNode, _ relation: Relation, _ right: CheckedNode)
    -> Statement
  {
    let subject = noun(left)
    let isCount = ["the number of ", "le nombre "].contains(where: subject.text.hasPrefix)
    let amount = amount(right, withUnit: !isCount && span(of: left) == nil)
    if !right.isConstant, constantNumber(right) == nil, !right.hasCases {
      return limited(subject, relation, amount)
    }
    let words =
      switch relation {
      case .equal, .unequal: say(amount, "de " + amount)
      case .less: say("less than " + amount, below(amount, of: subject))
      case .atMost: say("at most ", "d’au plus ") + amount
      case .more where language == .fr: ""
      case .more: "more than " + amount
      case .atLeast: say("at least ", "d’au moins ") + amount
      }
    if words.isEmpty { return limited(subject, relation, amount) }
    return being(subject, [Spoken(text: words)], isNegated: relation == .unequal)
  }

  /// « inférieure à 18 » beside « la part », « de moins de 18 jours » beside a unit.
  private func below(_ amount: String, of subject: Spoken) -> String {
    guard !amount.contains(where: \.isLetter), !subject.isPlural,
      let isFeminine = FrenchNoun(subject.text).isFeminine
    else { return "de moins de " + amount }
    return (isFeminine ? "inférieure à " : "inférieur à ") + amount
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
    switch relation {
    case .equal, .unequal:
      let equal = BilingualVerb(
        en: Verb("equal", "equals", "equal"),
        fr: Verb("correspondre", "correspond", "correspondent")
      )
      let exactly = say(other, "exactement à " + other)
      return clause(subject, equal, exactly, isNegated: relation == .unequal)
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
    if relation.isEquality, let (own, other) = untrimmed(left, right) {
      var statement = values(own, relation, other)
      if case .clause(var clause) = statement {
        clause.predicate.tail = say(
          ", apart from spaces at either end",
          ", aux espaces du début et de la fin près"
        )
        statement = .clause(clause)
      }
      return statement
    }
    let subject = noun(left)
    switch relation {
    case .equal, .unequal:
      var other = noun(in: left, right)
      if !right.isConstant {
        let ending = language == .fr && subject.isPlural ? "identiques à " : "identique à "
        let text = wording.pronoun(for: other.text, of: subject.short ?? subject.text) ?? other.text
        other = Spoken(text: say("the same as ", ending) + text)
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

  /// Two texts of which the spaces around them are taken away before they are compared.
  private func untrimmed(_ left: CheckedNode, _ right: CheckedNode) -> (CheckedNode, CheckedNode)? {
    guard case .call(let own) = left.kind, case .call(let other) = right.kind,
      own.name == "text.trim", other.name == "text.trim", own.arguments.count == 1,
      other.arguments.count == 1
    else { return nil }
    return (resolved(own.arguments[0]), resolved(other.arguments[0]))
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
