internal import CEL
internal import Findings
internal import PlanSchema

extension MessageValue {
  /// A value of an expression as messages and reports show it; codes show their label.
  init(_ value: CELValue, type: CELType) {
    switch value {
    case .null: self = .text("null")
    case .bool(let value): self = .bool(value)
    case .int(let number): self = .int(number)
    case .uint(let number): self = Int64(exactly: number).map { .int($0) } ?? .text("\(number)")
    case .double(let number): self = .double(number)
    case .string(let text):
      if case .code(let list) = type, let label = list.label(of: text) {
        self = .bilingual(label)
      } else {
        self = .text(text)
      }
    case .list(let values):
      let element: CELType = if case .list(let element) = type { element } else { .dyn }
      self = .list(values.map { MessageValue($0, type: element) })
    case .map(let map):
      self = .list(map.entries.map { MessageValue($0.key, type: .dyn) })
    case .bytes(let bytes): self = .int(Int64(bytes.count))
    case .object(let object): self = MessageValue(object)
    case .optional(let value): self = value.map { MessageValue($0, type: .dyn) } ?? .list([])
    case .timestamp, .duration, .type: self = .text(value.description)
    case .opaque(let opaque): self = MessageValue(value, opaque)
    }
  }

  private init(_ value: CELValue, _ opaque: OpaqueValue) {
    if let date = value.civilDate {
      self = MessageValue(date)
    } else if let moment = value.civilMoment {
      let day = MessageValue(moment.date)
      guard let time = moment.time else {
        self = day
        return
      }
      self = .bilingual(
        BilingualText(en: "\(day.shown(in: .en)), \(time)", fr: "\(day.shown(in: .fr)), \(time)")
      )
    } else if let period = value.calendarPeriod {
      self = .bilingual(period.words)
    } else {
      self = .text(opaque.type.describe(opaque))
    }
  }

  /// A day.
  init(_ date: CivilDate) {
    let (year, month, day) = date.components
    self = .date(year: year, month: month, day: day)
  }

  private init(_ object: any CELObject) {
    let texts = (0..<object.type.fields.count).map { slot -> MessageValue? in
      guard case .value(let value) = object.field(at: slot) else { return nil }
      return MessageValue(value, type: object.type.fields[slot].type)
    }
    if object.type == PlanTypes.standard.text {
      let shown = zip(texts, Language.allCases).map { $0?.shown(in: $1) }
      let any = shown.compactMap { $0 }.first ?? ""
      self = .bilingual(
        BilingualText(en: shown.first.flatMap { $0 } ?? any, fr: shown.last.flatMap { $0 } ?? any)
      )
    } else if object.type == PlanTypes.standard.money {
      let parts = Language.allCases.map { language in
        texts.compactMap { $0?.shown(in: language) }.joined(separator: "\u{A0}")
      }
      self = .bilingual(BilingualText(en: parts[0], fr: parts[1]))
    } else {
      self = .text(object.type.name)
    }
  }
}

extension CalendarPeriod {
  /// The length of time in words.
  var words: BilingualText {
    let parts: [(Int32, BilingualText)] = [
      (years, BilingualText(en: "year", fr: "an")),
      (months, BilingualText(en: "month", fr: "mois")),
      (weeks, BilingualText(en: "week", fr: "semaine")),
      (days, BilingualText(en: "day", fr: "jour")),
      (hours, BilingualText(en: "hour", fr: "heure")),
      (minutes, BilingualText(en: "minute", fr: "minute")),
      (seconds, BilingualText(en: "second", fr: "seconde")),
    ]
    var shown = parts.filter { $0.0 != 0 }
    if shown.isEmpty { shown = [(0, BilingualText(en: "day", fr: "jour"))] }
    func text(_ language: Language) -> String {
      let items = shown.map { count, unit -> MessageValue in
        let isPlural = language == .en ? count != 1 : count > 1
        let word = unit[language]
        let form = isPlural && !word.hasSuffix("s") ? word + "s" : word
        return .text(MessageValue.int(Int64(count)).shown(in: language) + " " + form)
      }
      return MessageValue.list(items).shown(in: language)
    }
    return BilingualText(en: text(.en), fr: text(.fr))
  }
}
