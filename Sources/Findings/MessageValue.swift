/// A value that a message can show, in each language's own way.
public enum MessageValue: Hashable, Sendable {
  /// A truth value.
  case bool(Bool)
  /// A whole number.
  case int(Int64)
  /// A number with decimals.
  case double(Double)
  /// A text that is the same in both languages.
  case text(String)
  /// A text with a version for each language, such as the label of a code.
  case bilingual(BilingualText)
  /// A calendar day of the proleptic Gregorian calendar.
  case date(year: Int, month: Int, day: Int)
  /// Several values.
  case list([MessageValue])
}
