public import SourceText

/// A message with places for values, in one language: a subset of ICU MessageFormat.
///
/// `{name}`, `{name, number}`, `{name, date}`, `{name, list}` and
/// `{name, plural, =0 {…} one {# day} other {# days}}`. An apostrophe quotes only before a
/// brace, or before `#` inside a plural; two apostrophes are one (ICU 4.8,
/// `ApostropheMode.DOUBLE_OPTIONAL`), so that « l'avis » needs no care.
public struct MessageTemplate: Hashable, Sendable {
  /// The language whose plural rule, numbers and dates are used.
  public let language: Language
  /// The pieces, in reading order.
  public let parts: [Part]

  /// One piece of a message.
  public indirect enum Part: Hashable, Sendable {
    /// Words, as they are shown.
    case text(String)
    /// A value, shown in a style.
    case argument(Argument)
    /// A choice by number.
    case plural(Plural)
    /// The number of the plural around it: `#`.
    case pound
  }

  /// A value's place in a message.
  public struct Argument: Hashable, Sendable {
    /// The value's name, such as `actual` or `params.minimum_days`.
    public var name: String
    /// How the value is shown.
    public var style: Style
    /// Where the name stands in the message's text, in UTF-8 bytes.
    public var range: ByteRange
  }

  /// How a value is shown.
  public enum Style: String, CaseIterable, Hashable, Sendable {
    /// By the value's own kind: `{name}`.
    case plain
    /// As a number; a text of digits stays as it is.
    case number
    /// As a calendar day.
    case date
    /// As a list with *and* before the last.
    case list
    /// As the number of a plural.
    case plural
  }

  /// A choice of wording by number.
  public struct Plural: Hashable, Sendable {
    /// The number that decides.
    public var argument: Argument
    /// The wordings for exact numbers: `=0 {…}`.
    public var exact: [Int64: [Part]]
    /// The wordings by the language's plural categories.
    public var forms: [Form: [Part]]
  }

  /// A plural category of English or French (CLDR, plural rules).
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// English: 1. French: from 0 up to, not including, 2.
    case one
    /// French: whole millions, `1 000 000 de jours`; `other` where it is not written.
    case many
    /// Every other number.
    case other
  }

  /// The places of values, in reading order, those inside plurals included.
  public var arguments: [Argument] { MessageTemplate.arguments(of: parts) }

  private static func arguments(of parts: [Part]) -> [Argument] {
    parts.flatMap { part -> [Argument] in
      switch part {
      case .text, .pound: return []
      case .argument(let argument): return [argument]
      case .plural(let plural):
        let exact = plural.exact.sorted { $0.key < $1.key }.map(\.value)
        let forms = Form.allCases.compactMap { plural.forms[$0] }
        return [plural.argument] + (exact + forms).flatMap(arguments(of:))
      }
    }
  }
}
