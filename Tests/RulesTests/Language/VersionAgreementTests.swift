import Testing

@testable import Rules

@Suite struct VersionAgreementTests {
  @Test(arguments: [
    ("The survey closes on March 1, 2026.", "Le sondage prend fin le 1er mars 2026."),
    ("Open until September 30", "Ouverte jusqu’au 30 septembre"),
    ("Answer by 2026-03-01.", "Répondez d’ici le 1er mars 2026."),
    ("We set aside $15,000 for travel.", "Nous réservons 15 000 $ aux déplacements."),
    ("A fund of $1.5 million", "Un fonds de 1,5 million de dollars"),
    ("The session starts at 2:30 p.m.", "La séance commence à 14 h 30."),
    ("You have thirty days.", "Vous avez 30 jours."),
    ("About 1,250 people answered.", "Environ 1 250 personnes ont répondu."),
    ("Call 1-800-555-0100.", "Composez le 1-800-555-0100."),
    ("Write to info@example.ca.", "Écrivez à renseignements@example.ca."),
    ("See https://example.ca/en/plan-2026", "Voir https://example.ca/fr/plan-2027"),
    ("What works? What does not?", "Qu’est-ce qui va? Qu’est-ce qui ne va pas?"),
    ("- first\n- second", "• premier\n• deuxième"),
    ("Rates rise by 2.5%", "Les taux montent de 2,5 %"),
  ])
  func versionsThatAgree(english: String, french: String) {
    let agreement = VersionAgreement(english: english, french: french)
    #expect(agreement.isComplete, "\(agreement)")
  }

  @Test(arguments: [
    (
      "Answer by March 1, 2026", "Répondez d’ici le 2 mars 2026", TextFact(.date, "2026-03-01"),
      TextFact(.date, "2026-03-02")
    ),
    (
      "We set aside $15,000", "Nous réservons 1 500 $", TextFact(.money, "15000"),
      TextFact(.money, "1500")
    ),
    ("You have 30 days", "Vous avez 60 jours", TextFact(.number, "30"), TextFact(.number, "60")),
    (
      "It starts at 2 p.m.", "La séance commence à 15 h", TextFact(.time, "14:00"),
      TextFact(.time, "15:00")
    ),
    (
      "Call 1-800-555-0100", "Composez le 1-800-555-0199", TextFact(.telephone, "8005550100"),
      TextFact(.telephone, "8005550199")
    ),
  ])
  func versionsThatDiffer(
    english: String,
    french: String,
    onlyEnglish: TextFact,
    onlyFrench: TextFact
  ) {
    let agreement = VersionAgreement(english: english, french: french)
    #expect(agreement.onlyEnglish == [onlyEnglish])
    #expect(agreement.onlyFrench == [onlyFrench])
  }

  @Test func aMissingListItemAndAMissingQuestionAreCounted() {
    let agreement = VersionAgreement(
      english: "1. Why?\n2. How?\n3. When?",
      french: "1. Pourquoi?\n2. Comment?"
    )
    #expect(agreement.onlyEnglish == [TextFact(.listItem, "1"), TextFact(.question, "1")])
    #expect(agreement.onlyFrench.isEmpty)
  }

  @Test func anAddressThatStandsInOneVersionOnlyIsNamed() {
    let agreement = VersionAgreement(
      english: "See https://example.ca/plan.",
      french: "Voir le plan."
    )
    #expect(agreement.onlyEnglish == [TextFact(.address, "1")])
  }
}
