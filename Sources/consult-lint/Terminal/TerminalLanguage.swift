import Findings
import Reporting

/// Which language a run speaks.
enum TerminalLanguage {
  /// `--lang`, then `CONSULT_LINT_LANG`, then the locale of the system, then English.
  ///
  /// A configuration comes before the locale; it is known once the plans are found.
  ///
  /// The words are read before they are understood, so that a mistake in them is told in the
  /// language that they ask for.
  static func of(_ words: [String]) -> ReportLanguage {
    option(words) ?? ofEnvironment ?? locale
  }

  /// The language that `CONSULT_LINT_LANG` names.
  static var ofEnvironment: ReportLanguage? {
    EnvironmentVariable.lang.value.flatMap(ReportLanguage.init)
  }

  private static func option(_ words: [String]) -> ReportLanguage? {
    let name = OptionName.lang.rawValue
    var language: ReportLanguage?
    for (index, word) in words.enumerated() {
      if word == "--" { break }
      if word == name, index + 1 < words.count {
        language = ReportLanguage(rawValue: words[index + 1]) ?? language
      } else if word.hasPrefix("\(name)=") {
        language = ReportLanguage(rawValue: String(word.dropFirst(name.count + 1))) ?? language
      }
    }
    return language
  }

  private static var locale: ReportLanguage {
    let variables: [EnvironmentVariable] = [.localeAll, .localeMessages, .locale]
    let name = variables.lazy.compactMap(\.value).first ?? ""
    let isFrench = name == "fr" || name.hasPrefix("fr_") || name.hasPrefix("fr.")
    return isFrench ? .fr : .en
  }
}
