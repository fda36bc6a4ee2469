import Findings
import Reporting

/// The pages of help, made from the tables of commands and options.
struct HelpText {
  private let language: Language
  private let columns: Int?

  /// The pages in one language, no wider than `columns` where a number is given.
  init(_ language: Language, columns: Int? = nil) {
    self.language = language
    self.columns = columns
  }

  /// The page about the whole tool.
  var overview: String {
    let title = BilingualText(
      en: "consult-lint checks public-consultation plans and published records.",
      fr: "consult-lint vérifie des plans de consultation publique et des notices publiées."
    )
    let more = BilingualText(
      en: "‘consult-lint help COMMAND’ shows the options of a command.",
      fr: "«\u{A0}consult-lint help COMMANDE\u{A0}» affiche les options d’une commande."
    )
    return [
      title[language], more[language], section(HelpText.commands, rows(of: Command.allCases)),
      section(HelpText.statuses, statusRows),
      section(HelpText.environment, environmentRows),
    ].joined(separator: "\n\n") + "\n"
  }

  /// The page about the commands that begin with one word.
  func group(_ word: String) -> String {
    let commands = Command.allCases.filter { $0.words.first == word }
    return section(HelpText.commands, rows(of: commands)) + "\n"
  }

  private func rows(of commands: [Command]) -> [(String, String)] {
    commands.map { (usage($0), CommandDescription.of($0).summary[language]) }
  }

  /// The page about one command.
  func page(_ command: Command) -> String {
    let description = CommandDescription.of(command)
    let summary = wrapped(description.summary[language], behind: "  ")
    let head = "consult-lint \(usage(command))\n\n  \(summary)"
    let rows = description.allOptions.map { option in
      (
        synopsis(option, of: command),
        OptionDescription.of(option, in: command).help[language]
      )
    }
    var parts = [head, section(HelpText.options, rows)]
    let examples = CommandDescription.examples(of: command).map { "  \($0)" }
    if !examples.isEmpty {
      parts.append(([HelpText.examples[language]] + examples).joined(separator: "\n"))
    }
    if command == .check { parts.append(section(HelpText.statuses, statusRows)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func usage(_ command: Command) -> String {
    [command.rawValue, CommandDescription.of(command).operands[language]]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func synopsis(_ option: OptionName, of command: Command) -> String {
    let names = [option.short, option.rawValue].compactMap { $0 }.joined(separator: ", ")
    let value = OptionDescription.of(option, in: command).placeholder[language]
    return value.isEmpty ? names : "\(names) \(value)"
  }

  private func section(_ title: BilingualText, _ rows: [(String, String)]) -> String {
    let width = min(28, rows.map(\.0.count).max() ?? 0)
    let indent = String(repeating: " ", count: width + 4)
    let lines = rows.map { left, right in
      let text = wrapped(right, behind: indent)
      guard left.count <= width else { return "  \(left)\n\(indent)\(text)" }
      return "  \(left)\(String(repeating: " ", count: width - left.count))  \(text)"
    }
    return ([title[language]] + lines).joined(separator: "\n")
  }

  private func wrapped(_ text: String, behind indent: String) -> String {
    guard let columns else { return text }
    let room = columns - indent.utf8.count
    return WrappedText.lines(of: text, first: room, rest: room).joined(separator: "\n\(indent)")
  }

  private var statusRows: [(String, String)] {
    [ExitStatus.clean, .findings, .failure, .nothing].map { status in
      (String(status.rawValue), status.words[language])
    }
  }

  private var environmentRows: [(String, String)] {
    EnvironmentVariable.allCases.map { ($0.rawValue, $0.help[language]) }
  }

  private static let examples = BilingualText(en: "Examples", fr: "Exemples")
  private static let commands = BilingualText(en: "Commands", fr: "Commandes")
  private static let options = BilingualText(en: "Options", fr: "Options")
  private static let statuses = BilingualText(en: "Exit status", fr: "Code de sortie")
  private static let environment = BilingualText(en: "Environment", fr: "Environnement")
}
