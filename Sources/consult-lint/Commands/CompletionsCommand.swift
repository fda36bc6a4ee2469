import Findings
import Reporting
import Rules

/// `completions`: the script by which a shell completes command lines.
struct CompletionsCommand {
  /// A shell that the tool knows.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  private let shell: Shell

  init(_ arguments: Arguments) throws(UsageError) {
    guard let shell = Shell(rawValue: arguments.operands[0]) else {
      throw .badOperand(arguments.operands[0], Shell.allCases.map(\.rawValue))
    }
    self.shell = shell
  }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let shelf = try PackShelf(naming: [], reading: .prepared)
    let table = CompletionTable(
      terminal.language.first,
      packs: shelf.packs.map(\.id),
      rules: shelf.packs.flatMap { $0.ruleIDs.map(\.rawValue) }
    )
    let script =
      switch shell {
      case .bash: BashCompletion(table).script
      case .zsh: ZshCompletion(table).script
      case .fish: FishCompletion(table).script
      }
    terminal.write(Array(script.utf8))
    return .clean
  }
}
