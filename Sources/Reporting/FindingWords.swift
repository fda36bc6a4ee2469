import Findings

/// The texts of a finding for formats that have room for one text.
struct FindingWords {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  /// A text in the chosen language, or in both with a stroke between them.
  func text(_ text: BilingualText) -> String {
    options.language.languages.map { text[$0] }.joined(separator: " / ")
  }

  /// The message, the question and the remedy, each on a line of its own.
  func paragraphs(of finding: Finding) -> [String] {
    [finding.message, finding.question, finding.remedy].compactMap { $0.map(text) }
  }
}
