import Findings
import Reporting

/// The manual page, made from the tables of commands and options, in the macros of `man(7)`.
struct ManualPage {
  private let language: Language

  /// The page in one language.
  init(_ language: Language) { self.language = language }

  /// The source of the page.
  var troff: String {
    var lines = [
      ".TH CONSULT\\-LINT 1 \"\" \"consult-lint \(ToolVersion.current)\" "
        + "\"\(escaped(ManualPage.manual[language]))\""
    ]
    lines += section(
      ManualPage.name,
      ["consult\\-lint \\- \(escaped(ManualPage.purpose[language]))"]
    )
    lines += section(
      ManualPage.synopsis,
      ["\\fBconsult\\-lint\\fR [\\fI\(ManualPage.command[language])\\fR] …"]
    )
    lines += section(ManualPage.commands, Command.allCases.flatMap(entry))
    lines += section(
      ManualPage.options,
      OptionName.allCases.flatMap { option in
        tagged(synopsis(option), OptionDescription.of(option).help[language])
      }
    )
    lines += section(
      ManualPage.statuses,
      [ExitStatus.clean, .findings, .failure, .nothing].flatMap { status in
        tagged("\\fB\(status.rawValue)\\fR", status.words[language])
      }
    )
    lines += section(
      ManualPage.environment,
      EnvironmentVariable.allCases.flatMap { variable in
        tagged("\\fB\(escaped(variable.rawValue))\\fR", variable.help[language])
      }
    )
    let examples = Command.allCases.flatMap(CommandDescription.examples)
    lines += section(ManualPage.examples, [".nf"] + examples.map(escaped) + [".fi"])
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: BilingualText, _ lines: [String]) -> [String] {
    [".SH \(title[language].uppercased())"] + lines
  }

  private func tagged(_ tag: String, _ text: String) -> [String] { [".TP", tag, escaped(text)] }

  private func entry(_ command: Command) -> [String] {
    let description = CommandDescription.of(command)
    let operands = description.operands[language]
    let head = "\\fB\(escaped(command.rawValue))\\fR"
    let options = description.options.map { "\\fB\(escaped($0.rawValue))\\fR" }
    var lines = tagged(
      operands.isEmpty ? head : "\(head) \\fI\(escaped(operands))\\fR",
      "\(description.summary[language])."
    )
    if !options.isEmpty {
      let list = options.joined(separator: ", ")
      lines.append(Wording.labelled(ManualPage.options[language], list, language))
    }
    return lines
  }

  private func synopsis(_ option: OptionName) -> String {
    let names = [option.short, option.rawValue].compactMap { $0 }.map { "\\fB\(escaped($0))\\fR" }
    let value = OptionDescription.of(option).placeholder[language]
    return names.joined(separator: ", ") + (value.isEmpty ? "" : " \\fI\(escaped(value))\\fR")
  }

  /// A text in which no letter is a command of troff.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "." where escaped.isEmpty: escaped += "\\&."
      case "'" where escaped.isEmpty: escaped += "\\&'"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  private static let manual = BilingualText(
    en: "Consultation plans",
    fr: "Plans de consultation"
  )
  private static let purpose = BilingualText(
    en: "check public-consultation plans and published records",
    fr: "vérifier des plans de consultation publique et des notices publiées"
  )
  private static let name = BilingualText(en: "Name", fr: "Nom")
  private static let synopsis = BilingualText(en: "Synopsis", fr: "Synopsis")
  private static let command = BilingualText(en: "command", fr: "commande")
  private static let commands = BilingualText(en: "Commands", fr: "Commandes")
  private static let options = BilingualText(en: "Options", fr: "Options")
  private static let statuses = BilingualText(en: "Exit status", fr: "Code de sortie")
  private static let examples = BilingualText(en: "Examples", fr: "Exemples")
  private static let environment = BilingualText(en: "Environment", fr: "Environnement")
}
