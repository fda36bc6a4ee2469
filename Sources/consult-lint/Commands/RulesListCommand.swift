import Findings
import Reporting
import Rules

/// `rules list`: the rules of the packs, a line each, or all about them as JSON.
struct RulesListCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let packs = try PackShelf(naming: arguments.list(.packs)).chosen
    guard arguments.value(.format) != "json" else {
      terminal.write(RuleListing(packs).json.bytes() + [0x0A])
      return .clean
    }
    for pack in packs {
      terminal.line(heading(pack, terminal.language))
      for rule in pack.rules { terminal.line(line(rule, terminal.language)) }
      terminal.line()
    }
    return .clean
  }

  private func heading(_ pack: CompiledPack, _ language: ReportLanguage) -> String {
    let title = language.languages.map { pack.summary.title[$0] }.joined(separator: " / ")
    return "\(pack.id)@\(pack.summary.edition)  \(title)"
  }

  private func line(_ rule: CompiledRule, _ language: ReportLanguage) -> String {
    let severity = Wording.severity(rule.description.severity)
    let word = rule.verdict == .review ? Wording.outcome(.cantTell) : severity
    let words = language.languages.map { word[$0] }.joined(separator: " / ")
    let title = language.languages.map { rule.description.title[$0] }.joined(separator: " / ")
    return "  \(Columns.padded(rule.id.rawValue, to: 12))  "
      + "\(Columns.padded(words, to: language == .both ? 23 : 13))  \(title)"
  }
}

/// Text in columns.
enum Columns {
  /// The text with spaces behind it, up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
