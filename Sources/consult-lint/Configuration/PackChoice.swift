import Findings
import Reporting
import Rules

/// The packs that a command about packs is to look at.
///
/// They are those that the command line names, else those of the configuration, else all.
struct PackChoice {
  /// The words that name the packs; none stands for all that are built in.
  let words: [String]

  private let mistakes: [LintedFile]
  private let language: ReportLanguage?

  /// The packs that a command line asks for, or the configuration of this folder.
  init(_ arguments: Arguments) throws(UsageError) {
    let named = arguments.operands + arguments.list(.packs)
    let store = try ConfigurationStore(arguments, for: [PackChoice.place])
    let configuration = store.all.first
    language = configuration?.configuration.language.flatMap { ReportLanguage(rawValue: $0.value) }
    // A configuration that is not needed may have mistakes.
    mistakes = named.isEmpty && configuration?.hasMistakes == true ? store.mistakes : []
    words = named.isEmpty ? configuration?.configuration.packs?.map(\.value) ?? [] : named
  }

  /// A name in this folder, which no pattern is likely to be about.
  private static let place = "-"

  /// Shows the mistakes that keep the configuration from being used, if any.
  func tellFault(_ arguments: Arguments, on terminal: inout Terminal) throws(UsageError) -> Bool {
    terminal.take(language, unless: arguments)
    guard !mistakes.isEmpty else { return false }
    try terminal.show(mistakes, BenchWords.faultyConfiguration, arguments)
    return true
  }
}
