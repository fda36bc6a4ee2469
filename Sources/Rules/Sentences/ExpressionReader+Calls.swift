internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// A call that is a condition.
  func called(_ call: CheckedCall, _ isNegated: Bool) -> Statement {
    let arguments = call.arguments.map(resolved)
    if call.name == "!_", let inner = arguments.first {
      return statement(inner, isNegated: !isNegated)
    }
    if let relation = Relation(call.name), arguments.count == 2 {
      return compared(arguments[0], isNegated ? relation.opposite : relation, arguments[1])
    }
    switch (call.name, arguments.count) {
    case ("@in", 2): return membership(arguments[0], arguments[1], isNegated)
    case ("bilingual.present", 1): return stated(arguments[0], isNegated)
    case ("bilingual.complete", 1):
      return stated(
        arguments[0],
        isNegated,
        tail: say("in both languages", "dans les deux langues")
      )
    case ("calendar.overlaps", 4): return overlapping(arguments, isNegated)
    case ("matches", 2): return matched(arguments[0], arguments[1], isNegated)
    case ("startsWith", 2):
      if case .literal(.string(let start)) = arguments[1].kind,
        let named = periods(arguments[0], startingWith: start, isNegated)
      {
        return named
      }
    case ("contains", 2):
      return mentioned(arguments[0], [noun(arguments[1])], isNegated)
    default: break
    }
    guard let phrase = FunctionPhrases.standard[call.name]?[language] else {
      return .written(
        say("a check of the rule holds", "une vérification de la règle réussit"),
        isNegated: isNegated
      )
    }
    let nouns = self.nouns(of: call.name, arguments)
    guard var clause = PhraseParser(language).clause(phrase, arguments: nouns) else {
      return .written(PhraseParser(language).filled(phrase, nouns), isNegated: isNegated)
    }
    if isNegated { clause.predicate.isNegated.toggle() }
    return .clause(clause)
  }

  /// Arguments as nouns; days of any year and patterns in their own way.
  func nouns(of function: String, _ arguments: [CheckedNode]) -> [Spoken] {
    arguments.enumerated().map { index, argument in
      if case .literal(.string(let text)) = argument.kind {
        if function.hasPrefix("calendar."), let day = yearDay(text) { return Spoken(text: day) }
        if function.hasPrefix("regex."), index == 1 {
          return Spoken(text: say("a pattern of the rule", "un modèle de la règle"))
        }
      }
      return noun(argument)
    }
  }

  private func matched(_ text: CheckedNode, _ pattern: CheckedNode, _ isNegated: Bool) -> Statement
  {
    guard case .literal(.string(let written)) = pattern.kind,
      let reading = PatternReading(written)
    else {
      let model = say("a pattern of the rule", "à un modèle de la règle")
      return clause(noun(text), .match, model, isNegated: isNegated)
    }
    let pieces = reading.pieces(wording)
    guard reading.isWhole else {
      return mentioned(text, pieces.map { Spoken(text: $0) }, isNegated)
    }
    let of = say("of ", "de ")
    return clause(
      noun(text),
      .consist,
      wording.enumeration(pieces.map { of + $0 }, .or),
      isNegated: isNegated
    )
  }

  private func mentioned(_ text: CheckedNode, _ pieces: [Spoken], _ isNegated: Bool) -> Statement {
    .clause(
      Clause(
        subject: noun(text),
        predicate: Predicate(
          verb: BilingualVerb.contain[language],
          objects: pieces,
          bond: .or,
          isNegated: isNegated
        )
      )
    )
  }

  // MARK: Values

  /// A call as a noun.
  func value(of call: CheckedCall) -> Spoken {
    let arguments = call.arguments.map(resolved)
    switch call.name {
    case "calendar.date":
      if case .literal(.string(let text))? = arguments.first?.kind, let day = CivilDate(iso: text) {
        return Spoken(text: literal(.date(day), type: RuleTypes.date))
      }
      if let first = arguments.first { return endOfStretch(first) ?? noun(first) }
    case "calendar.plus", "calendar.months_after":
      if let shifted = shifted(call.name, arguments) { return shifted }
    case "size":
      if let first = arguments.first { return size(of: first) }
    case "orValue":
      if let first = arguments.first { return noun(first) }
    case "_+_":
      if let parts = gathered(call) {
        return Spoken(text: wording.enumeration(parts.map { noun($0).text }, .and), isPlural: true)
      }
      if let sum = constantNumber(call) { return number(sum) }
      if call.overloads.contains(where: { $0.result == .string }), arguments.count == 2 {
        return joined(arguments)
      }
    case "-_", "_-_":
      if let difference = constantNumber(call) { return number(difference) }
    default: break
    }
    if (Relation(call.name) != nil || call.name == "@in" || call.name == "!_") {
      return Spoken(
        text: say("whether ", "le fait que ")
          + StatementWriter(language).text(called(call, false), .told)
      )
    }
    guard let phrase = FunctionPhrases.standard[call.name]?[language] else {
      return Spoken(text: say("a value", "une valeur"))
    }
    let text = PhraseParser(language).filled(phrase, nouns(of: call.name, arguments))
    let isPlural = language == .en ? EnglishNoun(text).isPlural : FrenchNoun(text).isPlural
    return Spoken(text: text, isPlural: isPlural && text.hasPrefix(say("the ", "les ")))
  }

  /// ‘the first day of x’ for a day cut out of a stretch that is written `2026-01-01/2026-02-01`.
  private func endOfStretch(_ node: CheckedNode) -> Spoken? {
    guard let (text, isLast) = end(of: node) else { return nil }
    let day =
      isLast
      ? say("the last day of ", "le dernier jour de ")
      : say("the first day of ", "le premier jour de ")
    return Spoken(text: day + noun(text).text)
  }

  private func number(_ value: Int64) -> Spoken {
    Spoken(text: MessageValue.int(value).shown(in: language))
  }

  /// ‘60 days after the opening date’; `nil` where the distance is no constant number of days.
  func distance(_ node: CheckedNode) -> String? {
    guard case .call(let call) = resolved(node).kind, call.arguments.count == 2,
      call.name == "calendar.plus" || call.name == "calendar.months_after"
    else { return nil }
    if let length = fixedDuration(resolved(call.arguments[1])) {
      return length + say(" after ", " après ") + noun(call.arguments[0]).text
    }
    guard let count = constantNumber(resolved(call.arguments[1])), count != 0, count > Int64.min
    else { return nil }
    let isMonths = call.name == "calendar.months_after"
    let unit = UnitWords.text(isMonths ? "month" : "day", of: abs(count), in: language)
    let shown = MessageValue.int(abs(count)).shown(in: language)
    let order = count > 0 ? say(" after ", " après ") : say(" before ", " avant ")
    return shown + unit + order + noun(call.arguments[0]).text
  }

  private func shifted(_ name: String, _ arguments: [CheckedNode]) -> Spoken? {
    guard arguments.count == 2 else { return nil }
    let start = noun(arguments[0]).text
    guard let count = constantNumber(arguments[1]), count > Int64.min else {
      guard arguments[1].type == RuleTypes.period else { return nil }
      if let length = fixedDuration(arguments[1]) {
        return Spoken(
          text: say("the day \(length) after \(start)", "le jour situé \(length) après \(start)")
        )
      }
      let length = noun(arguments[1]).text
      return Spoken(
        text: say(
          "the end of \(length) counted from \(start)",
          "la fin de \(length) à compter de \(start)"
        )
      )
    }
    guard count != 0 else { return noun(arguments[0]) }
    if name == "calendar.plus" {
      let rank = UnitWords.ordinal(abs(count), in: language)
      return Spoken(
        text: count < 0
          ? say("the \(rank) day before \(start)", "le \(rank) jour précédant \(start)")
          : say("the \(rank) day after \(start)", "le \(rank) jour suivant \(start)")
      )
    }
    let unit = UnitWords.text("month", of: abs(count), in: language)
    let distance = MessageValue.int(abs(count)).shown(in: language) + unit
    return Spoken(
      text: count < 0
        ? say("the day \(distance) before \(start)", "le jour situé \(distance) avant \(start)")
        : say("the day \(distance) after \(start)", "le jour situé \(distance) après \(start)")
    )
  }

  private func size(of node: CheckedNode) -> Spoken {
    let counted = noun(node)
    if node.type == .string {
      return Spoken(text: say("the length of ", "la longueur de ") + counted.text)
    }
    let bare =
      counted.text.hasPrefix("the ") && language == .en
      ? String(counted.text.dropFirst(4)) : counted.text
    return Spoken(text: say("the number of ", "le nombre de ") + bare.asCounted(language))
  }

  /// Texts put together: ‘x in brackets’, ‘x followed by y’.
  private func joined(_ parts: [CheckedNode]) -> Spoken {
    let flat = parts.flatMap { $0.joinedTexts.map(resolved) }
    if flat.count == 3, flat[0].literalText == "(", flat[2].literalText == ")" {
      return Spoken(text: noun(flat[1]).text + say(" in brackets", " entre parenthèses"))
    }
    let pieces = flat.filter { $0.literalText != "" }.map { noun($0).text }
    return Spoken(text: pieces.joined(separator: say(" followed by ", " suivi de ")))
  }
}

extension CheckedNode {
  /// The text of a literal.
  fileprivate var literalText: String? {
    guard case .literal(.string(let text)) = kind else { return nil }
    return text
  }

  /// The parts of a chain of `+` on texts.
  fileprivate var joinedTexts: [CheckedNode] {
    guard case .call(let call) = kind, call.name == "_+_", type == .string else { return [self] }
    return call.arguments.flatMap(\.joinedTexts)
  }
}

extension String {
  /// « publics » after « le nombre de »: without the article that English has dropped.
  fileprivate func asCounted(_ language: Language) -> String {
    language == .fr && hasPrefix("les ") ? String(dropFirst(4)) : self
  }
}
