import Findings
import Reporting
import Rules

/// `new plan`: a commented plan that lints clean as a draft, on standard output or in a new file.
struct NewPlanCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let today = try Clock.day(arguments)
    let text = PlanSkeleton(today: today, languages: terminal.language.languages).text
    guard let path = arguments.operands.first else {
      terminal.write(Array(text.utf8))
      return .clean
    }
    guard !FileStore.exists(path) else { throw .exists(path) }
    do throws(SystemError) {
      try FileStore.write(Array(text.utf8), to: path)
    } catch {
      throw .unwritable(path, error)
    }
    terminal.line(path)
    return .clean
  }
}
