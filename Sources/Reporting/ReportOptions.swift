package import Findings

/// The languages in which a report speaks.
package enum ReportLanguage: String, CaseIterable, Hashable, Sendable {
  /// English only.
  case en
  /// French only.
  case fr
  /// English and French, side by side.
  case both

  /// The languages, in the order in which they are shown.
  package var languages: [Language] {
    switch self {
    case .en: [.en]
    case .fr: [.fr]
    case .both: [.en, .fr]
    }
  }

  /// The language of formats that have room for one.
  package var first: Language { self == .fr ? .fr : .en }
}

/// What a report shows of a run.
package struct ReportOptions: Hashable, Sendable {
  /// The languages.
  package var language: ReportLanguage = .en
  /// Whether the text report is coloured.
  package var isColoured = false
  /// Whether findings that a waiver or the baseline covers are shown in the text report.
  package var showsCovered = false
  /// Whether the outcomes of all rules are listed.
  package var showsOutcomes = false
  /// Whether the text report ends with a count by rule.
  package var showsStatistics = false
  /// How many columns the text report may take; `nil` for as many as it likes.
  package var width: Int?
  /// How many findings are shown at most; counts are always whole.
  package var maximumFindings: Int?

  /// The last line of the text report, where it is not the count of plans and findings.
  package var closing: BilingualText?

  /// English, plain, every finding that counts.
  package init() {}
}
