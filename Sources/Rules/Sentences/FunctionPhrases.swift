internal import CEL
internal import Findings

/// How functions and operators are read out, by name.
enum FunctionPhrases {
  /// The phrases of the standard functions, the extensions and the libraries of rules.
  static let standard: [String: BilingualText] = {
    var phrases: [String: BilingualText] = [:]
    for library in FunctionLibrary.builtIn + RuleLibraries.all + [PeriodTable([]).library] {
      for declaration in library.declarations {
        phrases[declaration.name] = phrases[declaration.name] ?? declaration.phrase
      }
    }
    return phrases
  }()
}
