import CEL
import Findings
import Reporting

/// All about a function of expressions, in one language.
struct FunctionPage {
  private var page: Page

  /// The page in UTF-8.
  var bytes: [UInt8] { page.bytes }

  /// The page of a function, an operator or a form of the language.
  init(_ function: FunctionHelp, _ language: Language) {
    page = Page(language)
    page.line(function.name)
    page.section(FunctionPage.meaning, [function.documentation[language]])
    page.section(FunctionPage.forms, function.forms)
    let calls = function.calls.map { call in
      "\(call.text) → \(call.result)  [\(page.labelled(FunctionPage.cost[language], call.cost))]"
    }
    page.section(FunctionPage.calls, calls)
    page.section(FunctionPage.examples, function.examples)
  }

  private static let meaning = BilingualText(en: "Meaning", fr: "Signification")
  private static let forms = BilingualText(en: "Forms", fr: "Formes")
  private static let calls = BilingualText(en: "Calls", fr: "Appels")
  private static let cost = BilingualText(en: "steps", fr: "étapes")
  private static let examples = BilingualText(en: "True examples", fr: "Exemples vrais")
}
