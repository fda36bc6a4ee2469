import Reporting

/// `help`: the page of the tool, or of one command.
struct HelpCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let words = arguments.operands
    guard !words.isEmpty else { return HelpCommand.show(nil, on: &terminal) }
    guard let found = Command.named(by: words[...]), found.length == words.count else {
      throw .unknownCommand(words.joined(separator: " "))
    }
    return HelpCommand.show(found.command, on: &terminal)
  }

  /// Shows the page of a command, or of the tool, in the languages of the run.
  static func show(_ command: Command?, on terminal: inout Terminal) -> ExitStatus {
    let pages = terminal.language.languages.map { language in
      let help = HelpText(language, columns: Terminal.width)
      return command.map(help.page) ?? help.overview
    }
    terminal.write(Array(pages.joined(separator: "\n").utf8))
    return .clean
  }
}
