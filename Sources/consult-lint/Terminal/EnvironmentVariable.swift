import Findings
import Glibc

/// A variable of the environment that the tool reads.
enum EnvironmentVariable: String, CaseIterable, Hashable, Sendable {
  case lang = "CONSULT_LINT_LANG"
  case noColor = "NO_COLOR"
  case localeAll = "LC_ALL"
  case localeMessages = "LC_MESSAGES"
  case locale = "LANG"
  case terminal = "TERM"
  case zone = "TZ"

  /// The value, or `nil` where it is not set or empty.
  var value: String? {
    guard let value = getenv(rawValue) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// What the variable does, without a final stop.
  var help: BilingualText {
    switch self {
    case .lang:
      BilingualText(
        en: "the language of texts where --lang is not given: en, fr or both",
        fr: "langue des textes sans --lang\u{A0}: en, fr ou both"
      )
    case .noColor:
      BilingualText(en: "set: no colour", fr: "définie\u{A0}: aucune couleur")
    case .localeAll, .localeMessages, .locale:
      BilingualText(
        en: "the language of the system, where nothing else names one",
        fr: "langue du système, si rien d’autre ne l’indique"
      )
    case .terminal:
      BilingualText(en: "dumb: no colour", fr: "dumb\u{A0}: aucune couleur")
    case .zone:
      BilingualText(
        en: "the time zone whose day is today, where --as-of is not given",
        fr: "fuseau horaire dont le jour est la date du jour, sans --as-of"
      )
    }
  }
}
