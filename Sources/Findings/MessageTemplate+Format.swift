extension MessageTemplate {
  /// The message with its values; a name without a value is shown as `{name}`.
  public func format(_ value: (String) -> MessageValue?) -> String {
    var text = ""
    write(parts, number: nil, value, to: &text)
    return text
  }

  /// The message with its values, by name.
  public func format(_ values: [String: MessageValue]) -> String { format { values[$0] } }

  private func write(
    _ parts: [Part],
    number: MessageValue?,
    _ value: (String) -> MessageValue?,
    to text: inout String
  ) {
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .pound: text += number?.shown(in: language) ?? "#"
      case .argument(let argument):
        text += value(argument.name)?.shown(in: language) ?? "{\(argument.name)}"
      case .plural(let plural):
        let number = value(plural.argument.name)
        write(choice(of: plural, for: number), number: number, value, to: &text)
      }
    }
  }

  private func choice(of plural: Plural, for number: MessageValue?) -> [Part] {
    let fallback = plural.forms[.other] ?? []
    guard let number = number.flatMap(DisplayedNumber.init) else { return fallback }
    if let whole = number.whole, let exact = plural.exact[whole] { return exact }
    return plural.forms[number.form(in: language)] ?? fallback
  }
}

/// A message in both languages.
public struct MessageTemplatePair: Hashable, Sendable {
  /// The English message.
  public var en: MessageTemplate
  /// The French message.
  public var fr: MessageTemplate

  /// A message from its two versions.
  public init(en: MessageTemplate, fr: MessageTemplate) {
    self.en = en
    self.fr = fr
  }

  /// Both messages with their values.
  public func format(_ value: (String) -> MessageValue?) -> BilingualText {
    BilingualText(en: en.format(value), fr: fr.format(value))
  }

  /// The names that only one of the two shows: English ones, then French ones.
  public var unmatched:
    (onlyEnglish: [MessageTemplate.Argument], onlyFrench: [MessageTemplate.Argument])
  {
    let english = Set(en.arguments.map(\.name))
    let french = Set(fr.arguments.map(\.name))
    return (
      en.arguments.filter { !french.contains($0.name) },
      fr.arguments.filter { !english.contains($0.name) }
    )
  }
}
