import Findings
import Reporting

/// `man`: the manual page, as `man` reads it.
struct ManCommand {
  func run(on terminal: inout Terminal) -> ExitStatus {
    terminal.write(Array(ManualPage(terminal.language.first).troff.utf8))
    return .clean
  }
}
