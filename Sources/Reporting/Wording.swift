package import Findings

/// Words that reports share, in both languages.
package enum Wording {
  /// A number with its digits in groups of three, as each language writes it.
  package static func number(_ value: Int, _ language: Language) -> String {
    MessageValue.int(Int64(value)).shown(in: language)
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
  package static func labelled(_ label: String, _ text: String, _ language: Language) -> String {
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

  /// A value as one language shows it; a text stands in that language's quotation marks.
  package static func value(_ value: MessageValue, _ language: Language) -> String {
    guard case .text(let text) = value else { return value.shown(in: language) }
    return quoted(text, language)
  }

  /// A text in the quotation marks of a language.
  package static func quoted(_ text: String, _ language: Language) -> String {
    language == .en ? "‘\(text)’" : "«\u{A0}\(text)\u{A0}»"
  }
}
