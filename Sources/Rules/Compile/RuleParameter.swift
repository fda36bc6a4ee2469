internal import CEL
public import Findings
internal import PlanSchema

/// A figure of a rule that settings may change.
public struct RuleParameter: Sendable {
  /// The name, as in `params.minimum_days`.
  public let name: String
  /// The type of its values.
  public let type: ParameterType
  /// What it counts, such as `day`.
  public let unit: String?
  /// The value unless settings say otherwise.
  public internal(set) var defaultValue: ParameterValue
  /// The least value.
  public let min: ParameterValue?
  /// The greatest value.
  public let max: ParameterValue?
  /// What it is called.
  public let label: BilingualText?
  /// The type of its values in expressions.
  let celType: CELType

  /// The value that a text of settings stands for; `nil` where it is not one of the parameter.
  public func value(from texts: [String]) -> ParameterValue? {
    guard let value = ParameterValue(texts, as: type), accepts(value) else { return nil }
    return value
  }

  /// Whether a value is inside the limits.
  func accepts(_ value: ParameterValue) -> Bool {
    guard let size = value.size else { return true }
    return (min?.size).map { $0 <= size } ?? true && (max?.size).map { size <= $0 } ?? true
  }
}

/// A value of a parameter.
public enum ParameterValue: Hashable, Sendable {
  /// A whole number.
  case int(Int64)
  /// A number with decimals.
  case number(Double)
  /// A truth value.
  case bool(Bool)
  /// A text, or a day of any year.
  case string(String)
  /// A day, by its number from 1970-01-01.
  case day(Int)
  /// A length of time, as written.
  case duration(String)
  /// Several texts.
  case strings([String])

  /// A value from texts as they are written; `nil` where they are not of the type.
  init?(_ texts: [String], as type: ParameterType) {
    if type == .strings {
      self = .strings(texts)
      return
    }
    guard texts.count == 1, let text = texts.first else { return nil }
    switch type {
    case .int:
      guard let number = Int64(text) else { return nil }
      self = .int(number)
    case .number:
      guard let number = Double(text), number.isFinite else { return nil }
      self = .number(number)
    case .bool:
      guard text == "true" || text == "false" else { return nil }
      self = .bool(text == "true")
    case .string: self = .string(text)
    case .monthDay:
      guard YearDay(text) != nil else { return nil }
      self = .string(text)
    case .date:
      guard let date = CivilDate(iso: text) else { return nil }
      self = .day(Int(date.dayNumber))
    case .duration:
      guard CalendarPeriod(iso: text) != nil else { return nil }
      self = .duration(text)
    case .strings: return nil
    }
  }

  /// Its size, for limits; `nil` for what has none.
  fileprivate var size: Double? {
    switch self {
    case .int(let number): Double(number)
    case .number(let number): number
    case .day(let day): Double(day)
    case .bool, .string, .duration, .strings: nil
    }
  }

  /// The value in expressions.
  var celValue: CELValue {
    switch self {
    case .int(let number): .int(number)
    case .number(let number): .double(number)
    case .bool(let value): .bool(value)
    case .string(let text): .string(text)
    case .day(let day): CivilDate(dayNumber: day).map { .date($0) } ?? .null
    case .duration(let text): CalendarPeriod(iso: text).map { .period($0) } ?? .null
    case .strings(let texts): .list(texts.map { .string($0) })
    }
  }

  /// The value in messages.
  public var messageValue: MessageValue {
    switch self {
    case .int(let number): .int(number)
    case .number(let number): .double(number)
    case .bool(let value): .bool(value)
    case .string(let text): .text(text)
    case .strings(let texts): .list(texts.map { .text($0) })
    case .day, .duration: MessageValue(celValue, type: .dyn)
    }
  }
}

extension ParameterType {
  /// The type of the values in expressions.
  var celType: CELType {
    switch self {
    case .int: .int
    case .number: .double
    case .bool: .bool
    case .string, .monthDay: .string
    case .date: RuleTypes.date
    case .duration: RuleTypes.period
    case .strings: .list(.string)
    }
  }

  /// What a value is, for messages.
  var label: BilingualText {
    switch self {
    case .int: BilingualText(en: "a whole number", fr: "un nombre entier")
    case .number: BilingualText(en: "a number", fr: "un nombre")
    case .bool: BilingualText(en: "true or false", fr: "true ou false")
    case .string: BilingualText(en: "a text", fr: "un texte")
    case .monthDay: BilingualText(en: "a day of the year, MM-DD", fr: "un jour de l’année, MM-JJ")
    case .date: BilingualText(en: "a day, YYYY-MM-DD", fr: "un jour, AAAA-MM-JJ")
    case .duration: BilingualText(en: "a length of time, such as P2W", fr: "une durée, comme P2W")
    case .strings: BilingualText(en: "a list of texts", fr: "une liste de textes")
    }
  }
}
