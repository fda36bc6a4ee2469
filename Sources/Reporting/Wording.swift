package import Findings

/// Words that reports share, in both languages.
package enum Wording {
  /// A number with its digits in groups of three, as each language writes it.
  package static func number(_ value: Int, _ language: Language) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      if index > 0, left.isMultiple(of: 3) { text += language == .en ? "," : "\u{A0}" }
      text.append(digit)
    }
    return text
  }

  /// A number and the word that goes with it; in French 0 and 1 are singular.
  package static func count(
    _ value: Int,
    _ one: BilingualText,
    _ other: BilingualText
  ) -> BilingualText {
    BilingualText(
      en: "\(number(value, .en)) \(value == 1 ? one.en : other.en)",
      fr: "\(number(value, .fr)) \(value < 2 ? one.fr : other.fr)"
    )
  }

  /// Two texts with a colon between them.
  static func labelled(_ label: String, _ text: String, _ language: Language) -> String {
    language == .en ? "\(label): \(text)" : "\(label)\u{A0}: \(text)"
  }

  /// The word for a severity.
  package static func severity(_ severity: Severity) -> BilingualText {
    switch severity {
    case .error: BilingualText(en: "error", fr: "erreur")
    case .warning: BilingualText(en: "warning", fr: "avertissement")
    case .note: BilingualText(en: "note", fr: "remarque")
    }
  }

  /// The word for an outcome.
  package static func outcome(_ outcome: Outcome) -> BilingualText {
    switch outcome {
    case .passed: BilingualText(en: "passed", fr: "respectée")
    case .failed: BilingualText(en: "failed", fr: "non respectée")
    case .cantTell: BilingualText(en: "to review", fr: "à examiner")
    case .inapplicable: BilingualText(en: "inapplicable", fr: "sans objet")
    case .untested: BilingualText(en: "untested", fr: "non vérifiée")
    }
  }

  /// A value as one language shows it.
  package static func value(_ value: MessageValue, _ language: Language) -> String {
    switch value {
    case .bool(let value):
      language == .en ? (value ? "true" : "false") : (value ? "vrai" : "faux")
    case .int(let value): number(Int(value), language)
    case .double(let value): decimal(value, language)
    case .text(let value): quoted(value, language)
    case .bilingual(let value): value[language]
    case .date: plainText(value)
    case .list(let values):
      values.map { Wording.value($0, language) }.joined(separator: ", ")
    }
  }

  /// A text in the quotation marks of a language.
  package static func quoted(_ text: String, _ language: Language) -> String {
    language == .en ? "‘\(text)’" : "«\u{A0}\(text)\u{A0}»"
  }

  private static func decimal(_ value: Double, _ language: Language) -> String {
    let rounded = (value * 100).rounded() / 100
    var text = "\(rounded)"
    if text.hasSuffix(".0") { text.removeLast(2) }
    return language == .en ? text : String(text.map { $0 == "." ? "," : $0 })
  }

  private static func plainText(_ value: MessageValue) -> String {
    guard case .string(let text) = value.json else { return "" }
    return text
  }
}
