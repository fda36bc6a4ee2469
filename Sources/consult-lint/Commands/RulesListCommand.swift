import Findings
import Reporting
import Rules
import SourceText

/// `rules list`: the rules of the packs, a line each, or all about them as JSON.
struct RulesListCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let bench = try RuleBench(arguments)
    if bench.tellFault(arguments, on: &terminal) { return .failure }
    let packs = bench.shelf.chosen
    guard arguments.value(.format) != "json" else {
      terminal.write(RuleListing(packs, settings: bench.json).json.bytes() + [0x0A])
      return .clean
    }
    for file in bench.configuration?.files ?? [] {
      terminal.line("# \(VisibleText.line(file.name))")
    }
    for pack in packs {
      terminal.line(heading(pack, terminal.language))
      let hanging = terminal.language == .both ? 39 : 29
      for line in pack.rules.map({ line($0, bench, terminal.language) })
        + pack.overlays.map({ line($0, terminal.language) })
      {
        terminal.line(Page.wrapped(line, Terminal.width, hanging: hanging))
      }
      terminal.line()
    }
    return .clean
  }

  private func heading(_ pack: CompiledPack, _ language: ReportLanguage) -> String {
    let title = language.languages.map { pack.summary.title[$0] }.joined(separator: " / ")
    return "\(pack.id)@\(pack.summary.edition)  \(title)"
  }

  private func line(
    _ rule: CompiledRule,
    _ bench: RuleBench,
    _ language: ReportLanguage
  ) -> String {
    let severity = Wording.severity(bench.asRun(rule).description.severity)
    var word = rule.verdict == .review ? Wording.outcome(.cantTell) : severity
    if bench.isOff(rule.id) { word = RulesListCommand.off }
    let words = language.languages.map { word[$0] }.joined(separator: " / ")
    let title = language.languages.map { rule.description.title[$0] }.joined(separator: " / ")
    let line =
      "  \(Columns.padded(rule.id.rawValue, to: 12))  "
      + "\(Columns.padded(words, to: language == .both ? 23 : 13))  \(title)"
    let remarks = bench.remarks(on: rule)
    guard !remarks.isEmpty else { return line }
    let settings = language.languages.map { language in
      remarks.map { $0[language] }.joined(separator: "; ")
    }
    return "\(line)  [\(VisibleText.line(settings.joined(separator: " / ")))]"
  }

  /// A rule of another pack, with what this one cites for it.
  private func line(_ overlay: CompiledOverlay, _ language: ReportLanguage) -> String {
    let word = language.languages.map { RulesListCommand.cited[$0] }.joined(separator: " / ")
    let sources = overlay.citations.map { citation in
      let clause = language.languages.map { citation.clause[$0] }.joined(separator: " / ")
      return clause.isEmpty ? citation.source : "\(citation.source), \(clause)"
    }
    return "  \(Columns.padded(overlay.rule.rawValue, to: 12))  "
      + "\(Columns.padded(word, to: language == .both ? 23 : 13))  "
      + sources.joined(separator: "; ")
  }

  private static let cited = BilingualText(en: "cited", fr: "citée")
  private static let off = BilingualText(en: "off", fr: "désactivée")
}

/// Text in columns.
enum Columns {
  /// The text with spaces behind it, up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
