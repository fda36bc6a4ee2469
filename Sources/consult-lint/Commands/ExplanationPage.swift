import Findings
import PlanSchema
import Reporting
import Rules

/// Everything about one rule on one page, in one language.
struct ExplanationPage {
  private var page: Page

  /// The page in UTF-8.
  var bytes: [UInt8] { page.bytes }

  /// The page of a check that belongs to no pack.
  init(_ check: RuleDescription, _ language: Language) {
    page = Page(language)
    page.line("\(check.id)  \(check.title[language])")
    page.line(Wording.severity(check.severity)[language])
    addReasons(check)
  }

  /// The page of a rule of a pack, with what a configuration makes of it.
  init(_ explanation: RuleExplanation, settings: [BilingualText], _ language: Language) {
    let rule = explanation.rule
    page = Page(language)
    page.line("\(rule.id)  \(rule.description.title[language])")
    page.line(ExplanationPage.facts(of: explanation, language))
    page.section(ExplanationPage.settings, settings.map { $0[language] })
    page.section(ExplanationPage.sentence, [explanation.sentence[language]])
    addReasons(rule.description)
    page.section(ExplanationPage.message, [rule.messageText[language]])
    page.section(ExplanationPage.question, [rule.question?[language] ?? ""])
    addLogic(explanation)
    addSources(explanation)
    page.section(
      HistoryWords.title,
      HistoryWords.lines(explanation.history, editions: explanation.editions, language)
    )
    page.section(
      ExplanationPage.examples,
      explanation.examples.map { example in
        let outcome = Wording.outcome(example.outcome)[language]
        return example.name.map { "\(outcome) — \($0[language])" } ?? outcome
      }
    )
  }

  private static func facts(of explanation: RuleExplanation, _ language: Language) -> String {
    let rule = explanation.rule
    var facts = [
      "\(explanation.pack.id)@\(explanation.pack.edition)",
      Wording.severity(rule.description.severity)[language],
      rule.verdict == .review ? Wording.outcome(.cantTell)[language] : "",
      rule.stage.words[language],
      rule.status == .stable ? "" : rule.status.words[language],
    ]
    if let other = rule.replacedBy {
      facts.append("\(ReferenceWords.replacedBy[language]) \(other)")
    }
    if !rule.isWaivable {
      facts.append(notWaivable[language])
    } else if let days = explanation.waiverDays {
      let one = BilingualText(en: "day of waiver at most", fr: "jour de dérogation au plus")
      let other = BilingualText(en: "days of waiver at most", fr: "jours de dérogation au plus")
      facts.append(Wording.count(days, one, other)[language])
    }
    return facts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private mutating func addReasons(_ description: RuleDescription) {
    page.section(ExplanationPage.why, [description.why?[page.language] ?? ""])
    page.section(ExplanationPage.remedy, [description.remedy?[page.language] ?? ""])
  }

  private mutating func addLogic(_ explanation: RuleExplanation) {
    page.section(
      ExplanationPage.expressions,
      explanation.expressions.map { role, expression in
        page.labelled(role.label[page.language], expression.text.onOneLine)
      }
    )
    page.section(
      ExplanationPage.terms,
      explanation.terms.map { term in
        "term.\(term.name) — \(term.phrase[page.language])\n  \(term.means.onOneLine)"
      }
    )
    page.section(
      ExplanationPage.parameters,
      explanation.rule.parameters.map { parameter in
        let value = Wording.value(parameter.defaultValue.messageValue, page.language)
        let amount = parameter.unit.map { unit in
          parameter.unitWords(in: page.language).map { "\(value) \($0)" } ?? "\(value) (\(unit))"
        }
        let label = parameter.label.map { " — \($0[page.language])" } ?? ""
        return "\(parameter.name) = \(amount ?? value)\(label)"
      }
    )
    page.section(ExplanationPage.reads, explanation.reads)
  }

  private mutating func addSources(_ explanation: RuleExplanation) {
    page.section(
      ExplanationPage.principles,
      explanation.rule.principles.map { "\($0.name[page.language]) (\($0.id))" }
    )
    page.section(
      ExplanationPage.sources,
      explanation.rule.description.authority.map { text(of: $0) }
    )
    page.section(
      ExplanationPage.citedBy,
      explanation.overlays.flatMap { pack, overlay in
        overlay.citations.map { page.labelled(pack.id, text(of: $0)) }
      }
    )
  }

  private func text(of citation: Citation) -> String {
    let url = citation.url.map { "\n  \($0[page.language])" } ?? ""
    return "\(citation.title[page.language]), \(citation.clause[page.language])\(url)"
  }

  static let settings = BilingualText(en: "Settings here", fr: "Réglages en vigueur")
  private static let sentence = BilingualText(en: "In words", fr: "En toutes lettres")
  private static let why = BilingualText(en: "Why", fr: "Pourquoi")
  private static let remedy = BilingualText(en: "Remedy", fr: "Correction")
  private static let message = BilingualText(en: "Message", fr: "Message")
  private static let question = BilingualText(en: "Question", fr: "Question")
  private static let expressions = BilingualText(en: "Expressions", fr: "Expressions")
  private static let terms = BilingualText(en: "Terms", fr: "Termes")
  private static let parameters = BilingualText(en: "Parameters", fr: "Paramètres")
  private static let reads = BilingualText(en: "Fields read", fr: "Champs lus")
  private static let principles = BilingualText(en: "Principles", fr: "Principes")
  private static let sources = BilingualText(en: "Sources", fr: "Sources")
  private static let citedBy = BilingualText(en: "Cited by", fr: "Cité par")
  private static let examples = BilingualText(en: "Examples", fr: "Exemples")
  private static let notWaivable = BilingualText(en: "no waiver", fr: "sans dérogation")
}

extension ExpressionRole {
  /// What the expression is for, as pages name it.
  var label: BilingualText {
    switch self {
    case .packApplies: BilingualText(en: "the pack applies", fr: "l’ensemble s’applique")
    case .applies: BilingualText(en: "the rule applies", fr: "la règle s’applique")
    case .each: BilingualText(en: "for each", fr: "pour chaque")
    case .expect: BilingualText(en: "expected", fr: "attendu")
    case .value(let name): BilingualText(en: "value \(name)", fr: "valeur \(name)")
    }
  }
}

extension String {
  /// The text with every run of white space as one space.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
