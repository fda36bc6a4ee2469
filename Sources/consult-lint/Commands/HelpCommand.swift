import Reporting

/// `help`: the page of the tool, or of one command.
struct HelpCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let words = arguments.operands
    guard !words.isEmpty else { return HelpCommand.show(nil, on: &terminal) }
    if words.count == 1, let group = words.first, !Command.words(behind: group).isEmpty {
      return HelpCommand.show(on: &terminal) { $0.group(group) }
    }
    guard let found = Command.named(by: words[...]), found.length == words.count else {
      throw .unknownCommand(words.joined(separator: " "))
    }
    return HelpCommand.show(found.command, on: &terminal)
  }

  /// Shows the page of a command, or of the tool, in the languages of the run.
  static func show(_ command: Command?, on terminal: inout Terminal) -> ExitStatus {
    show(on: &terminal) { help in command.map(help.page) ?? help.overview }
  }

  private static func show(
    on terminal: inout Terminal,
    _ page: (HelpText) -> String
  ) -> ExitStatus {
    let pages = terminal.language.languages.map { language in
      page(HelpText(language, columns: Terminal.width))
    }
    terminal.write(Array(pages.joined(separator: "\n").utf8))
    return .clean
  }
}
