import Findings
import Rules
import Testing

/// Sentences of a pack that has a table of periods of its own.
@Suite("Sentences that name periods")
struct SentencePeriodTests {
  private static let table = """
    periods:
      - id: harbour-notice
        act: {en: Harbour By-law, fr: Règlement sur le havre}
        section: {en: s. 4, fr: art. 4}
        noun: {en: the period for harbour works, fr: le délai qui vise les travaux au havre}
        kind: W
        amount: 21
        unit: days
        counting: within-after
        subject: {en: Works in the harbour, fr: Travaux au havre}
      - id: harbour-dredging
        act: {en: Harbour By-law, fr: Règlement sur le havre}
        section: {en: s. 5, fr: art. 5}
        noun: {en: the notice of dredging, fr: l’avis de dragage}
        kind: W
        unit: days
        counting: within-after
        subject: {en: Dredging, fr: Dragage}
      - id: market-days
        act: {en: Market Charter, fr: Charte du marché}
        section: {en: s. 2, fr: art. 2}
        kind: M
        amount: 10
        unit: days
        counting: elapsed
        subject: {en: Market days, fr: Jours de marché}

    """

  @Test(
    "a period has its noun, else its act, and an unknown one its id",
    arguments: [
      (
        "a.period_id == 'harbour-notice'", "statutory period is the one for harbour works",
        "délai légal est celui qui vise les travaux au havre"
      ),
      (
        "a.period_id != 'harbour-notice'", "statutory period is not the one for harbour works",
        "délai légal n’est pas celui qui vise les travaux au havre"
      ),
      (
        "a.period_id == 'harbour-dredging'", "statutory period is the notice of dredging",
        "délai légal est l’avis de dragage"
      ),
      (
        "a.period_id == 'market-days'", "statutory period is ‘Market Charter, s. 2’",
        "délai légal est «\u{A0}Charte du marché, art. 2\u{A0}»"
      ),
      (
        "a.period_id.startsWith('harbour-')",
        "statutory period is the notice of dredging or the one for harbour works",
        "délai légal est l’avis de dragage ou celui qui vise les travaux au havre"
      ),
      (
        "a.period_id == 'none'", "statutory period is ‘none’",
        "délai légal est «\u{A0}none\u{A0}»"
      ),
    ]
  )
  func names(_ condition: String, _ english: String, _ french: String) throws {
    let bench = try SentenceBench(periods: Self.table)
    let sentence = try bench.sentence("plan.mandate.authority.exists(a, \(condition))")
    #expect(sentence.en == "The plan must include at least one legal authority whose \(english).")
    #expect(
      sentence.fr == "Le plan doit comprendre au moins un fondement juridique dont le \(french)."
    )
  }

  @Test("a field of a period says of which, and that the table has it goes without saying")
  func fields() throws {
    let bench = try SentenceBench(periods: Self.table)
    let unit = try bench.sentence(
      "plan.mandate.authority.all(a, periods.known(a.period_id) "
        + "&& periods.get(a.period_id).unit == 'days')"
    )
    #expect(
      unit.en == "For each legal authority, the unit of the statutory period must be ‘Days’."
    )
    #expect(
      unit.fr
        == "Pour chaque fondement juridique, l’unité du délai légal doit être «\u{A0}Jours\u{A0}»."
    )
    let amount = try bench.sentence("periods.get('harbour-notice').amount == 21")
    #expect(amount.en == "The length of the period for harbour works must be 21.")
    #expect(
      amount.fr == "La durée du délai qui vise les travaux au havre doit être de 21."
    )
  }
}
