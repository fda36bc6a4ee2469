internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// An expression as a noun: ‘the opening date’, « le nombre de jours entre … ».
  func noun(_ node: CheckedNode) -> Spoken {
    let node = resolved(node)
    if let element = element(of: node) {
      return Spoken(text: element.definite(wording), element: element.id)
    }
    if let parameter = parameter(node) { return Spoken(text: shown(parameter)) }
    switch node.kind {
    case .literal(let value): return Spoken(text: literal(value, type: node.type))
    case .variable(_, let name): return variable(name)
    case .local: return Spoken(text: say("the value", "la valeur"))
    case .select(let operand, let field, let slot, _):
      return selection(operand, field, slot ?? operand.slot(of: field))
    case .index(let operand, let key, _): return indexed(operand, key)
    case .call(let call): return value(of: call)
    case .list(let elements):
      return Spoken(
        text: wording.enumeration(elements.map { noun($0.node).text }, .and),
        isPlural: elements.count > 1
      )
    case .comprehension(let walk): return made(walk)
    case .conditional(let condition, let then, let otherwise):
      return either(condition, then, otherwise)
    case .bind(let slot, _, let value, let body):
      var reader = self
      reader.bindings[slot] = value
      return reader.noun(body)
    case .block(let slots, let values, let body):
      var reader = self
      for (slot, value) in zip(slots, values) { reader.bindings[slot] = value }
      return reader.noun(body)
    case .optionalMap(let operand, _, _, _, _): return noun(operand)
    case .has, .and, .or:
      return Spoken(
        text: StatementWriter(language).text(statement(node), .told, .condition)
          .replacingIf(language)
      )
    case .map, .unresolved: return Spoken(text: say("a value", "une valeur"))
    }
  }

  private func variable(_ name: String) -> Spoken {
    switch name {
    case "plan": giver
    case "today": Spoken(text: say("today", "aujourd’hui"))
    case "index": Spoken(text: say("the rank of the element", "le rang de l’élément"))
    default: Spoken(text: say("the value", "la valeur"))
    }
  }

  /// A field with its article, and its name without that of its element.
  func selection(_ operand: CheckedNode, _ name: String, _ slot: Int?) -> Spoken {
    guard let label = label(operand, slot) else {
      return Spoken(text: say("the value", "la valeur"))
    }
    let isPlural =
      language == .en ? EnglishNoun(label).isPlural : FrenchNoun(label).isPlural
    let owner = element(of: operand)
    var spoken = Spoken(text: fieldOfPeriod(operand, label) ?? label, isPlural: isPlural)
    if isVersion(operand) {
      spoken.short = label
      spoken.text = version(operand, name) ?? label + say(" of ", " de ") + noun(operand).text
    } else {
      spoken.short = owner?.short(of: spoken, wording) ?? (owner == nil ? nil : label)
    }
    if let owner {
      spoken.owner = owner.id
      if owner.isPointedAt {
        spoken.text = (spoken.short ?? label) + say(" of ", " de ") + owner.definite(wording)
      }
    } else if isVersion(operand), case .select(let group, _, _, _) = resolved(operand).kind,
      let holder = element(of: group)
    {
      spoken.owner = holder.id
      let own = noun(operand).short ?? noun(operand).text
      spoken.short = inLanguage(own, name) ?? label + say(" of ", " de ") + own
    }
    return spoken
  }

  /// ‘the citation in English’.
  private func inLanguage(_ noun: String, _ name: String) -> String? {
    switch name {
    case "en": noun + say(" in English", " en anglais")
    case "fr": noun + say(" in French", " en français")
    default: nil
    }
  }

  /// ‘the publication date of the document in English’ for what is no text.
  private func version(_ operand: CheckedNode, _ name: String) -> String? {
    guard case .object(let type) = operand.type, type.name != "Text" else { return nil }
    return inLanguage(noun(operand).text, name)
  }

  /// Whether the fields of an expression are versions or amounts, which need its name.
  private func isVersion(_ operand: CheckedNode) -> Bool {
    guard case .object(let type) = operand.type else { return false }
    return ["Text", "Money", "NumberByLanguage", "DateByLanguage"].contains(type.name)
  }

  /// The name of a field, with its article, or the phrase of a term.
  func label(_ operand: CheckedNode, _ slot: Int?) -> String? {
    if let (field, group) = field(operand, slot) {
      let grammar = SchemaGrammar.grammar(of: field, in: group)
      return grammar.noun?[language] ?? field.labelWithArticle[language]
    }
    guard case .object(let type) = operand.type, let slot, type.fields.indices.contains(slot) else {
      return nil
    }
    return type.fields[slot].label[language]
  }

  private func indexed(_ operand: CheckedNode, _ key: CheckedNode) -> Spoken {
    guard case .literal(.int(let index)) = key.kind, index >= 0, index < 1_000 else {
      return Spoken(
        text: say("the element of \(noun(operand).text)", "l’élément de \(noun(operand).text)")
          + say(" at \(noun(key).text)", " au rang \(noun(key).text)")
      )
    }
    let element = element(.local(-1), of: operand)
    let number = MessageValue.int(index &+ 1).shown(in: language)
    return Spoken(
      text: say("\(element.english) \(number) of ", "\(element.french.text) \(number) de ")
        + noun(operand).text
    )
  }

  /// ‘the gazette date or, failing that, the opening date’; else a value with its condition.
  private func either(
    _ condition: CheckedNode,
    _ then: CheckedNode,
    _ otherwise: CheckedNode
  ) -> Spoken {
    if condition.isPresence {
      let first = noun(then)
      if otherwise.isEmptyLiteral { return first }
      return Spoken(
        text: first.text + say(" (or, failing that, ", " (ou, à défaut, ") + noun(otherwise).text
          + ")"
      )
    }
    return Spoken(text: cases(condition, then, otherwise) { noun($0).text })
  }

  /// ‘84 if …, 56 if …, and 28 in any other case’.
  func cases(
    _ condition: CheckedNode,
    _ then: CheckedNode,
    _ otherwise: CheckedNode,
    _ value: (CheckedNode) -> String
  ) -> String {
    let writer = StatementWriter(language)
    var pieces = [value(then) + " " + writer.text(statement(condition), .told, .condition)]
    var rest = otherwise
    while case .conditional(let condition, let then, let otherwise) = rest.kind {
      pieces.append(value(then) + " " + writer.text(statement(condition), .told, .condition))
      rest = otherwise
    }
    while pieces.count > 1, let last = pieces.last, last.hasPrefix(value(rest) + " ") {
      pieces.removeLast()
    }
    return pieces.joined(separator: ", ") + say(", and ", ", et ") + value(rest)
      + say(" in any other case", " dans tout autre cas")
  }

  private func made(_ walk: CheckedComprehension) -> Spoken {
    let range = noun(walk.range)
    guard let slot = walk.slots.first else { return range }
    let element = element(.local(slot), of: walk.range)
    let reader = knowing(element)
    let isPlural = range.isPlural || language == .fr
    var relative = ""
    if let condition = walk.condition {
      relative =
        " "
        + StatementWriter(language, level: 1)
        .relative(reader.statement(condition), to: element, isPlural: true)
    }
    switch walk.kind {
    case .filter:
      return Spoken(text: range.text + relative, isPlural: isPlural)
    case .map, .transformList, .transformMap, .transformMapEntry:
      let value = walk.transform.map { reader.noun($0).text } ?? say("a value", "une valeur")
      return Spoken(
        text: value + say(" for each of ", " pour chaque élément parmi ") + range.text + relative
      )
    case .sortBy: return range
    case .all, .exists, .existsOne:
      return Spoken(
        text: StatementWriter(language).text(walked(walk, false), .told, .condition)
          .replacingIf(language)
      )
    }
  }
}

extension String {
  /// ‘whether …’, « le fait que … » in place of the ‘if’ of a condition.
  fileprivate func replacingIf(_ language: Language) -> String {
    switch language {
    case .en: "whether " + dropFirst(3)
    case .fr: "le fait que " + dropFirst(3).replacing(" et si ", with: " et que ")
    }
  }
}
