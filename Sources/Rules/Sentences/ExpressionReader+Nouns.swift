internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// An expression as a noun: ‘the opening date’, « le nombre de jours entre … ».
  func noun(_ node: CheckedNode) -> String {
    if let parameter = parameter(node) { return parameter }
    switch node.kind {
    case .literal(let value): return literal(value, type: node.type)
    case .variable(_, let name): return variable(name)
    case .local: return say("it", "l’élément")
    case .select(let operand, let field, let slot, _): return selection(operand, field, slot)
    case .index(let operand, let key, _):
      return say("item ", "l’élément ") + noun(key) + say(" of ", " de ") + noun(operand)
    case .call(let call): return called(call)
    case .list(let elements): return enumeration(elements.map { noun($0.node) }, .and)
    case .comprehension(let walk): return made(walk)
    case .conditional(let condition, let then, let otherwise):
      if condition.isPresence, otherwise.isEmptyLiteral { return noun(then) }
      return noun(then) + say(" if ", " si ") + clause(condition) + say(", otherwise ", ", sinon ")
        + noun(otherwise)
    case .bind(_, _, _, let body), .block(_, _, let body): return noun(body)
    case .optionalMap(let operand, _, _, _, _): return noun(operand)
    case .has, .and, .or:
      return say("whether ", "le fait que ") + clause(node)
    case .map, .unresolved: return say("a value", "une valeur")
    }
  }

  /// A constant as people read it.
  func noun(of value: CELValue) -> String { literal(value, type: value.type) }

  private func literal(_ value: CELValue, type: CELType) -> String {
    switch value {
    case .int(let number): return MessageValue.int(number).shown(in: language)
    case .uint(let number): return MessageValue.int(Int64(clamping: number)).shown(in: language)
    case .double(let number): return MessageValue.double(number).shown(in: language)
    case .bool(let bool): return MessageValue.bool(bool).shown(in: language)
    case .string(let text):
      guard case .code(let list) = type, let label = list.label(of: text) else {
        return text.isEmpty ? say("an empty text", "un texte vide") : quoted(text)
      }
      return quoted(label[language])
    case .list(let list): return enumeration(list.map { literal($0, type: $0.type) }, .and)
    case .opaque:
      guard let date = value.civilDate else { return say("a value", "une valeur") }
      let shown = MessageValue.date(
        year: Int(date.year),
        month: Int(date.month),
        day: Int(date.day)
      ).shown(in: language)
      return say(shown, "le " + shown)
    default: return say("a value", "une valeur")
    }
  }

  private func variable(_ name: String) -> String {
    switch name {
    case "plan": say("the plan", "le plan")
    case "today": say("today", "aujourd’hui")
    case "item": say("it", "l’élément")
    case "index": say("its position", "le rang de l’élément")
    default: quoted(name)
    }
  }

  private func selection(_ operand: CheckedNode, _ field: String, _ slot: Int?) -> String {
    guard case .object(let type) = operand.type, type.name == PlanTypes.standard.text.name else {
      return label(operand, slot, field)
    }
    return label(operand, slot, field) + say(" of ", " de ") + noun(operand)
  }

  private func called(_ call: CheckedCall) -> String {
    if call.name == "calendar.date", let first = call.arguments.first {
      if case .literal(.string(let text)) = first.kind, let day = CivilDate(iso: text) {
        return noun(of: .date(day))
      }
      return noun(first)
    }
    if call.name == "size", let first = call.arguments.first {
      let isText = first.type == .string
      let counted = noun(first)
      return isText
        ? say("the length of ", "la longueur de ") + counted
        : filled(say("the number of {0}", "le nombre de {0}"), [counted])
    }
    guard let phrase = phrase(of: call.name) else { return say("a value", "une valeur") }
    return filled(phrase[language], call.arguments.map(noun))
  }

  private func made(_ walk: CheckedComprehension) -> String {
    let range = noun(walk.range)
    let condition = walk.condition.map { clause($0) }
    let transform = walk.transform.map { noun($0) }
    switch walk.kind {
    case .filter:
      return say("those of \(range) for which ", "les éléments parmi \(range) pour lesquels ")
        + (condition ?? "")
    case .map, .transformList, .transformMap, .transformMapEntry:
      let chosen = condition.map { say(" for which ", " pour lesquels ") + $0 } ?? ""
      return (transform ?? say("a value", "une valeur"))
        + say(" of each of \(range)", " de chaque élément parmi \(range)") + chosen
    case .sortBy: return range
    case .all, .exists, .existsOne: return say("whether ", "le fait que ") + (condition ?? "")
    }
  }
}
