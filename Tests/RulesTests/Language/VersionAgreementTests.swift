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
    ("In March of 2021 and September 2021", "En mars 2021, puis en septembre 2021"),
    ("On May 15, 16 and 17, 2018", "Les 15, 16 et 17 mai 2018"),
    ("On April 3 and 4, 2017", "Les 3 et 4 avril 2017"),
    ("On November 23rd and 25th, 2022", "Les 23 et 25 novembre 2022"),
    ("From June 1 - 21, 2018", "Du 1er au 21 juin 2018"),
    ("Between June 15 and 19, members met", "Entre le 15 et le 19 juin, les membres"),
    ("From May 24 to August 31, 2022", "Du 24 mai au 31 août 2022"),
    ("On December 12,2022", "Le 12 décembre 2022"),
    ("From October 2023 to January 2024", "D’octobre 2023 à janvier 2024"),
    ("In December 2022", "En decembre 2022"),
    ("On June\n13, 2023", "Le 13\njuin 2023"),
    ("Notice AVP-0023 January 04, 2017", "Avis AVP-0023 4 janvier 2017"),
    ("A $1.5-billion plan", "Un plan de 1,5 milliard de dollars"),
    ("A GDP of $3.4 trillion", "Un PIB de 3 400 milliards de dollars"),
    ("A GDP of $2.4 trillion", "Un PIB de 2,4 billions de dollars"),
    ("It costs 12 cents", "Le coût est de 0,12 $"),
    ("A 24-hour average", "Une moyenne de 24 heures"),
    ("At 8 a.m.", "À 8 heures"),
    ("The use of water", "L?usage de l?eau"),
    ("About 1,234,567 people", "Environ 1 234 567 personnes"),
    ("Call 1-800-555-0100", "Composez le 1 800 555-0100"),
    ("A grant of $15,000", "Une aide de 15 k$"),
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
