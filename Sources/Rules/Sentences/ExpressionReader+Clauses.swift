internal import CEL
internal import Findings

extension ExpressionReader {
  /// A condition as a clause that is true when the condition is, or when it is not.
  func clause(_ node: CheckedNode, isNegated: Bool = false) -> String {
    switch node.kind {
    case .literal(.bool(let value)):
      return value != isNegated
        ? say("this always holds", "ceci est toujours vrai")
        : say("this never holds", "ceci n’est jamais vrai")
    case .has(let operand, let field, let slot): return presence(operand, field, slot, isNegated)
    case .and: return joined(node.conjuncts, .and, isNegated)
    case .or: return joined(node.alternatives, .or, isNegated)
    case .call(let call): return called(call, isNegated)
    case .select(let operand, let field, let slot, _):
      return answer(operand, field, slot, node, isNegated)
    case .comprehension(let walk): return walked(walk, isNegated)
    case .conditional(let condition, let then, let otherwise):
      return chosen(condition, then, otherwise, isNegated)
    case .bind(_, _, _, let body), .block(_, _, let body):
      return clause(body, isNegated: isNegated)
    case .local, .variable, .index, .literal, .list, .map, .optionalMap, .unresolved:
      return noun(node)
        + (isNegated ? say(" is not so", " n’est pas vrai") : say(" is so", " est vrai"))
    }
  }

  /// ‘if …, …; otherwise, …’; a branch that always or never holds is not told.
  private func chosen(
    _ condition: CheckedNode,
    _ then: CheckedNode,
    _ otherwise: CheckedNode,
    _ isNegated: Bool
  ) -> String {
    let first = say("if ", "si ") + clause(condition) + ", " + clause(then, isNegated: isNegated)
    guard let rest = otherwise.literalBool else {
      return first + say("; otherwise, ", "; sinon, ") + clause(otherwise, isNegated: isNegated)
    }
    guard rest == isNegated else { return first }
    let both = CheckedNode.withoutImpliedPresence(condition.conjuncts + then.conjuncts)
    return isNegated ? first : joined(both, .and, false)
  }

  /// ‘the plan gives the opening date’; the plan is the one who speaks, so nothing has to agree.
  private func presence(
    _ operand: CheckedNode,
    _ field: String,
    _ slot: Int?,
    _ isNegated: Bool
  ) -> String {
    var given = label(operand, slot, field)
    if case .object(let type) = operand.type, type.name == PlanTypes.standard.text.name {
      given += say(" of ", " de ") + noun(operand)
    }
    let isPart = operand.isPartOfElement
    let giver = isPart ? say("it", "l’élément") : say("the plan", "le plan")
    return isNegated
      ? say("\(giver) does not give \(given)", "\(giver) n’indique pas \(given)")
      : say("\(giver) gives \(given)", "\(giver) indique \(given)")
  }

  /// A yes-or-no field, or a term.
  private func answer(
    _ operand: CheckedNode,
    _ field: String,
    _ slot: Int?,
    _ node: CheckedNode,
    _ isNegated: Bool
  ) -> String {
    let label = label(operand, slot, field)
    if case .variable(_, "term") = operand.kind {
      return isNegated
        ? say(
          "the condition \(quoted(label)) is not met",
          "la condition \(quoted(label)) n’est pas remplie"
        )
        : label
    }
    if let parameter = parameter(node) {
      return say("the setting is ", "le réglage est ") + parameter
    }
    let yes = MessageValue.bool(!isNegated).shown(in: language)
    return say(
      "the answer to \(quoted(withoutArticle(label))) is \(yes)",
      "la réponse à \(quoted(withoutArticle(label))) est \(yes)"
    )
  }

  private func withoutArticle(_ label: String) -> String {
    for article in ["the ", "le ", "la ", "les ", "l’"] where label.hasPrefix(article) {
      return String(label.dropFirst(article.count))
    }
    return label
  }

  // MARK: And, or

  private func joined(
    _ parts: [CheckedNode],
    _ conjunction: Conjunction,
    _ isNegated: Bool
  ) -> String {
    switch (conjunction, isNegated) {
    case (.and, false):
      return enumeration(
        unrepeated(CheckedNode.withoutImpliedPresence(parts).map { clause($0) }),
        .and
      )
    case (.or, false): return alternatives(parts)
    case (.and, true):
      return enumeration(unrepeated(parts.map { clause($0, isNegated: true) }), .or)
    case (.or, true):
      return enumeration(unrepeated(parts.map { clause($0, isNegated: true) }), .and)
    }
  }

  /// ‘if the plan gives x, …’ for `!has(x) || …`; else the alternatives one by one.
  private func alternatives(_ parts: [CheckedNode]) -> String {
    let conditions = parts.filter(\.isAbsence)
    let others = parts.filter { !$0.isAbsence }
    guard !conditions.isEmpty, !others.isEmpty else {
      return enumeration(unrepeated(parts.map { clause($0) }), .or)
    }
    let given = CheckedNode.withoutImpliedPresence(conditions.map(\.negatedOperand))
    return say("if ", "si ") + enumeration(unrepeated(given.map { clause($0) }), .and) + ", "
      + enumeration(unrepeated(others.map { clause($0) }), .or)
  }

  private func unrepeated(_ pieces: [String]) -> [String] {
    var seen: Set<String> = []
    return pieces.filter { seen.insert($0).inserted }
  }

  // MARK: Lists

  private func walked(_ walk: CheckedComprehension, _ isNegated: Bool) -> String {
    let range = noun(walk.range)
    guard let condition = walk.condition else { return range }
    switch (walk.kind, isNegated) {
    case (.exists, false):
      return say("for at least one of \(range), ", "pour au moins un élément parmi \(range), ")
        + clause(condition)
    case (.exists, true):
      return say("for none of \(range), ", "pour aucun élément parmi \(range), ")
        + say("this holds: ", "ceci n’est vrai\u{A0}: ") + clause(condition)
    case (.all, false):
      return say("for each of \(range), ", "pour chaque élément parmi \(range), ")
        + clause(condition)
    case (.all, true):
      return say("for at least one of \(range), ", "pour au moins un élément parmi \(range), ")
        + clause(condition, isNegated: true)
    case (.existsOne, false):
      return say("for exactly one of \(range), ", "pour exactement un élément parmi \(range), ")
        + clause(condition)
    default:
      return say(
        "not for exactly one of \(range), ",
        "pour un nombre d’éléments autre que un parmi \(range), "
      )
        + clause(condition)
    }
  }
}
