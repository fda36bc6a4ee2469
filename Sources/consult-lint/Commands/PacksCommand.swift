struct PacksCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus { .clean }
}
