public import Findings
internal import SourceText

/// The reference of what can be wrong in an expression as a Markdown page, from examples.
public enum ErrorReference {
  /// The whole page in one language.
  public static func page(in language: Language) -> String {
    var page = MarkdownPage()
    page.heading(1, title[language])
    page.paragraph(notice[language])
    page.heading(2, readingTitle[language])
    page.paragraph(readingIntroduction[language])
    for rule in ExpressionRules.all {
      page.heading(3, rule.id.rawValue + " – " + rule.title[language])
      if let remedy = rule.remedy { page.paragraph(remedy[language] + ".") }
      for example in ErrorExample.problems where example.rule == rule.id.rawValue {
        page.codeBlock("text", shown(example, language))
      }
    }
    page.heading(2, runningTitle[language])
    page.paragraph(runningIntroduction[language])
    for example in ErrorExample.failures {
      page.codeBlock("text", failure(example, language))
    }
    return page.text
  }

  /// An expression with its problem marked below it, and what is said of it.
  private static func shown(_ example: ErrorExample, _ language: Language) -> [String] {
    let compilation = ErrorExample.environment.compile(ExpressionSource(example.expression))
    guard let problem = compilation.problems.first else { return [] }
    let lines = [abridged(example.expression)]
    guard lines[0] == example.expression, !example.expression.utf8.contains(0x0A) else {
      return lines + [problem.message[language]]
    }
    let bytes = Array(example.expression.utf8)
    let before = String(decoding: bytes[..<min(problem.range.start, bytes.count)], as: UTF8.self)
    let marked = String(
      decoding: bytes[min(problem.range.start, bytes.count)..<min(problem.range.end, bytes.count)],
      as: UTF8.self
    )
    let mark =
      String(repeating: " ", count: before.unicodeScalars.count)
      + String(repeating: "^", count: max(1, marked.unicodeScalars.count))
    return lines + [mark, problem.message[language]]
  }

  private static func failure(_ example: ErrorExample, _ language: Language) -> [String] {
    [example.expression] + (example.failure.map { [$0.message[language]] } ?? [])
  }

  private static func abridged(_ text: String) -> String {
    text.utf8.count <= 80 ? text : String(text.prefix(40)) + " … " + String(text.suffix(8))
  }

  private static let title = BilingualText(
    en: "Errors of expressions",
    fr: "Erreurs d’expression"
  )
  private static let notice = BilingualText(
    en: "This page is written by a program that compiles and evaluates the examples, and a test "
      + "compares it with what comes out.",
    fr: "Cette page est produite par un programme qui compile et évalue les exemples, et un test "
      + "la compare à ce qui en sort."
  )
  private static let readingTitle = BilingualText(
    en: "Found when a rule is read",
    fr: "À la lecture d’une règle"
  )
  private static let readingIntroduction = BilingualText(
    en: "A rule with one of these is not run. In the examples `plan` has the fields `title`, a "
      + "text, and `stage`, whose codes are `draft` and `launch`.",
    fr: "Une règle qui a une de ces erreurs n’est pas exécutée. Dans les exemples, `plan` a les "
      + "champs `title`, un texte, et `stage`, dont les codes sont `draft` et `launch`."
  )
  private static let runningTitle = BilingualText(
    en: "Found when a rule is evaluated",
    fr: "À l’évaluation d’une règle"
  )
  private static let runningIntroduction = BilingualText(
    en: "An error never becomes a verdict: the rule is reported as not tested. `&&`, `||` and "
      + "`?:` take no notice of an error in a part that does not decide.",
    fr: "Une erreur ne devient jamais un verdict\u{A0}: la règle est déclarée non vérifiée. "
      + "`&&`, `||` et `?:` ne tiennent pas compte d’une erreur dans une partie qui ne décide "
      + "pas."
  )
}
