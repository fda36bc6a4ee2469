public import Findings

/// What there is to know of one function, operator or form of the language, without any markup.
public struct FunctionHelp: Sendable {
  /// One way to call it.
  public struct Call: Hashable, Sendable {
    /// How it is written, with types where arguments stand.
    public var text: String
    /// The type of the result.
    public var result: String
    /// The steps, with `|n|` for the size of an argument.
    public var cost: String
  }

  /// How it is called: `indexOf`, `a + b`, `all`.
  public var name: String
  /// What it does.
  public var documentation: BilingualText
  /// The ways to call it; none for a form of the language.
  public var calls: [Call]
  /// The ways to write a form of the language; none for a function.
  public var forms: [String]
  /// Expressions that are true.
  public var examples: [String]

  /// Everything that goes by a name: `size`, `calendar.elapsed`, `elapsed`, `+`, `all`.
  ///
  /// The last part of a dotted name is enough. The functions of the language are always there,
  /// those of `libraries` besides.
  public static func named(_ name: String, in libraries: [FunctionLibrary]) -> [FunctionHelp] {
    let all = everything(in: libraries)
    let exact = all.filter { $0.names.contains(name) }
    let found =
      exact.isEmpty ? all.filter { $0.names.contains { $0.hasSuffix("." + name) } } : exact
    return found.map(\.help)
  }

  /// Every name that `named` knows, sorted, without repeats.
  public static func names(in libraries: [FunctionLibrary]) -> [String] {
    let names = everything(in: libraries).flatMap(\.names)
    let lastParts = names.compactMap { $0.split(separator: ".").last }.map(String.init)
    return Set(names + lastParts).sorted()
  }

  private static func everything(
    in libraries: [FunctionLibrary]
  ) -> [(names: Set<String>, help: FunctionHelp)] {
    let forms = LanguageForm.all.map { (names($0), FunctionHelp($0)) }
    let functions = (FunctionLibrary.builtIn + libraries).flatMap(\.declarations)
    return forms + functions.map { (names($0), FunctionHelp($0)) }
  }

  private static func names(_ function: FunctionDeclaration) -> Set<String> {
    [function.name, OperatorName.shown(function.name), CallText.title(function.name)]
  }

  /// The forms, and of each the word in front of its bracket or the sign between its letters.
  private static func names(_ form: LanguageForm) -> Set<String> {
    var names = Set(form.forms)
    for text in form.forms {
      if let bracket = text.firstIndex(of: "("), bracket > text.startIndex {
        let head = text[..<bracket]
        names.insert(String(head))
        let target = head.prefix { $0 != "." }
        // `list.all(…)` is known as `all`, and `cel.bind(…)` by its whole name.
        if target != "cel", target.count < head.count {
          names.insert(String(head.dropFirst(target.count + 1)))
        }
      } else {
        names.insert(text.filter { !$0.isLetter && $0 != " " })
      }
    }
    return names
  }

  private init(_ form: LanguageForm) {
    name = form.forms[0]
    documentation = form.documentation
    calls = []
    forms = form.forms
    examples = form.examples.map(\.expression)
  }

  private init(_ function: FunctionDeclaration) {
    name = CallText.title(function.name)
    documentation = function.documentation
    calls = function.overloads.map { overload in
      Call(
        text: CallText.call(function.name, overload),
        result: overload.result.description,
        cost: CallText.cost(overload.cost)
      )
    }
    forms = []
    examples = function.examples.map(\.expression)
  }
}
