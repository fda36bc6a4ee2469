import Findings
import Rules
import Testing

/// Turns of phrase that an editor would choose, each with the expression that calls for it.
@Suite("Turns of phrase in sentences")
struct SentenceWordingTests {
  @Test(
    "sentences read as a person would write them",
    arguments: [
      (
        "!(text.is_blank(plan.title.en) || text.is_placeholder(plan.title.en))",
        "The English version of the title must be neither blank nor a placeholder.",
        "La version anglaise du titre ne doit être ni vide ni un texte provisoire."
      ),
      (
        "!text.is_blank(plan.id) && !plan.id.contains(',')",
        "The plan id must not be blank or contain ‘,’.",
        "L’identifiant du plan ne doit ni être vide ni contenir «\u{A0},\u{A0}»."
      ),
      (
        "!has(plan.registry.report_available) || plan.registry.report_available",
        "If the plan says whether the report is available online, the answer must be yes.",
        "Si le plan précise si le rapport est disponible en ligne, la réponse doit être affirmative."
      ),
      (
        "!(has(plan.registry.report_available) && !plan.registry.report_available)",
        "The plan must not rule out that the report is available online.",
        "Le plan ne doit pas exclure que le rapport soit disponible en ligne."
      ),
      (
        "plan.timeline.report_date == plan.timeline.close_date",
        "The report date must fall on the same day as the closing date.",
        "La date du rapport doit tomber le même jour que la date de clôture."
      ),
      (
        "plan.timeline.open_date >= calendar.date('2026-04-01')",
        "The opening date must fall no earlier than April 1, 2026.",
        "La date d’ouverture doit tomber au plus tôt le 1er avril 2026."
      ),
      (
        "plan.timeline.open_date < calendar.plus(plan.timeline.close_date, -21)",
        "The opening date must fall before the 21st day before the closing date.",
        "La date d’ouverture doit tomber avant le 21e jour précédant la date de clôture."
      ),
      (
        "plan.timeline.pauses.exists(p, calendar.overlaps(p.start, p.end, "
          + "plan.timeline.open_date, plan.timeline.close_date))",
        "The plan must include at least one pause that overlaps the days from the opening date to "
          + "the closing date.",
        "Le plan doit comprendre au moins une pause qui chevauche la période qui va de la date "
          + "d’ouverture à la date de clôture."
      ),
      (
        "[?plan.?title, ?plan.?summary].all(t, !t.en.contains('tax'))",
        "For each text (the title and the summary), the English version of the text must not "
          + "contain ‘tax’.",
        "Pour chaque texte (le titre et le résumé), la version anglaise du texte ne doit pas "
          + "contenir «\u{A0}tax\u{A0}»."
      ),
      (
        "text.words(plan.summary.fr) <= 200",
        "The French version of the summary must have at most 200 words.",
        "La version française du résumé doit compter au plus 200 mots."
      ),
      (
        "plan.status == 'draft' ? has(plan.title) : plan.status == 'planned' ? has(plan.summary) "
          + ": has(plan.subjects)",
        "Depending on the status: (a) for ‘Draft’, the plan must give the title; (b) for "
          + "‘Planned’, the plan must give the summary; and (c) in any other case, the plan must "
          + "list the subjects.",
        "Selon l’état\u{A0}: a) pour «\u{A0}Ébauche\u{A0}», le plan doit indiquer le titre; b) pour "
          + "«\u{A0}Prévue\u{A0}», le plan doit indiquer le résumé; et c) dans tout autre cas, le "
          + "plan doit énumérer les sujets."
      ),
    ]
  )
  func turns(_ expression: String, _ english: String, _ french: String) throws {
    let sentence = try SentenceBench().sentence(expression)
    #expect(sentence.en == english)
    #expect(sentence.fr == french)
  }

  @Test("a length of time that is a parameter is said in words, and a list once")
  func parameters() throws {
    let parameters = """
          minimum_days: {type: int, unit: day, default: 30, min: 1}
          notice: {type: duration, default: P1M2W, label: {en: notice, fr: préavis}}
          seals: {type: strings, default: [A, B], label: {en: seals, fr: sceaux}}
      """
    let expect = """
      plan.timeline.close_date >= calendar.plus(plan.timeline.open_date, params.notice) &&
          (plan.title.en in params.seals || plan.title.fr in params.seals) && params.minimum_days > 0
      """
    let rule = SamplePack.rule
      .replacing("    minimum_days: {type: int, unit: day, default: 30, min: 1}", with: parameters)
      .replacing(
        "calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.minimum_days",
        with: expect,
        maxReplacements: 1
      )
    let pack = try #require(SamplePack.compile(SamplePack.source(rules: rule)).first)
    let sentence = RuleSentence.sentence(of: try #require(pack.rules.first))
    #expect(
      sentence.en.contains(
        "the closing date must fall no earlier than 1 month and 2 weeks after the opening date"
      ),
      "\(sentence.en)"
    )
    #expect(
      sentence.fr.contains(
        "la date de clôture doit tomber au plus tôt 1 mois et 2 semaines après la date d’ouverture"
      ),
      "\(sentence.fr)"
    )
    #expect(sentence.en.split(separator: "‘A’ and ‘B’").count == 2, "\(sentence.en)")
  }
}
