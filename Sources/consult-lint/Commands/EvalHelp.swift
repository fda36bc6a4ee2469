import CEL
import Findings
import Reporting
import Rules

/// `eval --help FUNCTION`: what functions, operators and macros do.
struct EvalHelp {
  private let names: [String]

  init(_ arguments: Arguments) { names = arguments.operands }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    for name in names {
      let functions = FunctionHelp.named(name, in: RuleLibraries.all)
      guard !functions.isEmpty else {
        let known = FunctionHelp.names(in: RuleLibraries.all)
        throw .unknownFunction(name, near: NearWords.near(name, in: known))
      }
      for language in terminal.language.languages {
        for function in functions { terminal.write(FunctionPage(function, language).bytes) }
      }
    }
    return .clean
  }
}
