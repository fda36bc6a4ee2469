internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// A constant in quotation marks, as a day or as a number.
  func literal(_ value: CELValue, type: CELType) -> String {
    switch value {
    case .int(let number): return MessageValue.int(number).shown(in: language)
    case .uint(let number):
      return MessageValue.int(Int64(clamping: number)).shown(in: language)
    case .double(let number): return MessageValue.double(number).shown(in: language)
    case .bool(let bool): return MessageValue.bool(bool).shown(in: language)
    case .string(let text):
      guard case .code(let list) = type, let label = list.label(of: text) else {
        return text.isEmpty ? say("an empty text", "un texte vide") : wording.quoted(text)
      }
      return wording.quoted(label[language])
    case .list(let list):
      return list.isEmpty
        ? say("an empty list", "une liste vide")
        : wording.enumeration(list.map { literal($0, type: $0.type) }, .and)
    case .opaque:
      guard let date = value.civilDate else { return say("a length of time", "une durée") }
      return day(date)
    case .null: return say("nothing", "rien")
    default: return say("a value", "une valeur")
    }
  }

  private func day(_ date: CivilDate) -> String {
    let shown = MessageValue.date(
      year: Int(date.year),
      month: Int(date.month),
      day: Int(date.day)
    ).shown(in: language)
    return say(shown, "le " + shown)
  }

  /// ‘December 20’, « le 20 décembre ».
  func yearDay(_ text: String) -> String? {
    guard YearDay(text) != nil, let date = CivilDate(iso: "2000-" + text) else { return nil }
    return switch language {
    case .en: day(date).replacing(", 2000", with: "")
    case .fr: day(date).replacing(" 2000", with: "")
    }
  }

  /// A value beside another: a code of its list, the name of a language.
  func noun(in other: CheckedNode, _ node: CheckedNode) -> Spoken {
    let node = resolved(node)
    if case .conditional(let condition, let then, let otherwise) = node.kind, !condition.isPresence
    {
      return Spoken(text: cases(condition, then, otherwise) { noun(in: other, $0).text })
    }
    guard case .literal(.string(let text)) = node.kind else { return noun(node) }
    var type = resolved(other).type
    if case .list(let element) = type { type = element }
    if case .code(let list) = type, let label = list.label(of: text) {
      return Spoken(text: wording.quoted(label[language]))
    }
    if holdsPeriod(other), let period = period(text, beside: noun(other)) { return period }
    if holdsLanguages(other), let name = SchemaGrammar.languageNames[text] {
      return Spoken(text: name[language])
    }
    return noun(node)
  }

  /// Whether an expression is a language, or a list of them.
  private func holdsLanguages(_ node: CheckedNode) -> Bool {
    let node = resolved(node)
    if let element = element(of: node), case .languageTag? = element.type { return true }
    if let field = field(node)?.field, case .languageTag = field.type.element { return true }
    guard case .call(let call) = node.kind else { return false }
    return ["bilingual.language_of", "bilingual.missing"].contains(call.name)
  }

  /// A number with its unit, or the numbers of several cases.
  func amount(_ node: CheckedNode, withUnit: Bool) -> String {
    let node = resolved(node)
    if case .conditional(let condition, let then, let otherwise) = node.kind,
      !condition.isPresence
    {
      return cases(condition, then, otherwise) { amount($0, withUnit: withUnit) }
    }
    guard withUnit, let parameter = parameter(node), let unit = parameter.unit,
      case .int(let number) = parameter.defaultValue
    else { return noun(node).text }
    return shown(parameter) + UnitWords.text(unit, of: number, in: language)
  }

  /// The value of a parameter as people read it.
  func shown(_ parameter: RuleParameter) -> String {
    switch parameter.defaultValue {
    case .int(let number): return MessageValue.int(number).shown(in: language)
    case .number(let number): return MessageValue.double(number).shown(in: language)
    case .bool(let bool): return MessageValue.bool(bool).shown(in: language)
    case .string(let text):
      if parameter.type == .monthDay, let day = yearDay(text) { return day }
      return wording.quoted(text)
    case .duration(let text): return duration(text) ?? say("the limit", "la limite")
    case .strings: return listed(parameter)
    case .day(let day):
      return CivilDate(dayNumber: day).map(self.day) ?? say("a day", "un jour")
    }
  }

  /// ‘2 weeks’, « 1 an et 6 mois »; `nil` for no length at all and for one that is no period.
  private func duration(_ text: String) -> String? {
    guard let period = CalendarPeriod(iso: text) else { return nil }
    let parts: [(count: Int32, unit: String)] = [
      (period.years, "year"), (period.months, "month"), (period.weeks, "week"),
      (period.days, "day"), (period.hours, "hour"), (period.minutes, "minute"),
    ]
    let words = parts.filter { $0.count != 0 }.map { count, unit in
      MessageValue.int(Int64(count)).shown(in: language)
        + UnitWords.text(unit, of: Int64(count), in: language)
    }
    return words.isEmpty ? nil : wording.enumeration(words, .and)
  }

  /// The length of time that an expression always is.
  func fixedDuration(_ node: CheckedNode) -> String? {
    guard case .duration(let text)? = parameter(node)?.defaultValue else { return nil }
    return duration(text)
  }

  /// ‘the acronyms that need no explanation (‘PDF’ and ‘FAQ’)’.
  func listed(_ parameter: RuleParameter) -> String {
    let name =
      parameter.label.map(named) ?? say("the values of the rule", "les valeurs de la règle")
    guard case .strings(let texts) = parameter.defaultValue, !texts.isEmpty else { return name }
    return name + " (" + wording.enumeration(texts.map(wording.quoted), .and) + ")"
  }

  /// The sentence with the values of a parameter at their first place only.
  func listingOnce(_ parameter: RuleParameter, in sentence: String) -> String {
    guard case .strings = parameter.defaultValue, let label = parameter.label else {
      return sentence
    }
    let list = listed(parameter)
    guard let first = sentence.firstRange(of: list) else { return sentence }
    let rest = String(sentence[first.upperBound...]).replacing(list, with: named(label))
    return sentence[..<first.upperBound] + rest
  }

  private func named(_ label: BilingualText) -> String {
    say("the " + label.en, "les " + label.fr)
  }
}

/// The units of parameters after a number.
enum UnitWords {
  /// ‘ days’ after 30; nothing for a unit that has no words.
  static func text(_ unit: String, of number: Int64, in language: Language) -> String {
    guard let words = known[unit] else { return "" }
    return switch language {
    case .en: " " + (number == 1 ? unit : words.several.en)
    case .fr: " " + (number < 2 ? words.one : words.several.fr)
    }
  }

  /// ‘2nd’, « 2e ».
  static func ordinal(_ number: Int64, in language: Language) -> String {
    let shown = MessageValue.int(number).shown(in: language)
    guard language == .en else { return shown + (number == 1 ? "er" : "e") }
    switch (number % 10, number % 100) {
    case (_, 11...13): return shown + "th"
    case (1, _): return shown + "st"
    case (2, _): return shown + "nd"
    case (3, _): return shown + "rd"
    default: return shown + "th"
    }
  }

  private static let known: [String: (one: String, several: BilingualText)] = [
    "day": ("jour", BilingualText(en: "days", fr: "jours")),
    "clear day": ("jour franc", BilingualText(en: "clear days", fr: "jours francs")),
    "business day": ("jour ouvrable", BilingualText(en: "business days", fr: "jours ouvrables")),
    "working day": ("jour ouvrable", BilingualText(en: "working days", fr: "jours ouvrables")),
    "week": ("semaine", BilingualText(en: "weeks", fr: "semaines")),
    "month": ("mois", BilingualText(en: "months", fr: "mois")),
    "year": ("an", BilingualText(en: "years", fr: "ans")),
    "hour": ("heure", BilingualText(en: "hours", fr: "heures")),
    "minute": ("minute", BilingualText(en: "minutes", fr: "minutes")),
    "minute an hour": (
      "minute par heure", BilingualText(en: "minutes an hour", fr: "minutes par heure")
    ),
    "character": ("caractère", BilingualText(en: "characters", fr: "caractères")),
    "word": ("mot", BilingualText(en: "words", fr: "mots")),
    "question": ("question", BilingualText(en: "questions", fr: "questions")),
    "option": ("option", BilingualText(en: "options", fr: "options")),
    "page": ("page", BilingualText(en: "pages", fr: "pages")),
    "dollar": ("dollar", BilingualText(en: "dollars", fr: "dollars")),
  ]
}
