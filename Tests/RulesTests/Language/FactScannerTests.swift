import Testing

@testable import Rules

@Suite struct FactScannerTests {
  @Test(arguments: [
    // Spaces of every kind between thousands, and two spaces; a line end is none.
    ("15\u{A0}000, 1\u{202F}234,5 et 1 234 567", "number 15000, number 1234.5, number 1234567"),
    ("12  500\u{2009}000 $", "money 12500000"),
    ("le total est de 12\n500 fois", "number 12, number 500"),
    // A year takes no group, nor does a figure with decimals, a word or an address before one.
    ("En 2026 100 personnes", "number 2026, number 100"),
    ("2,5 000", "number 2.5, number 0"),
    ("https://example.ca/1 100 fois", "address 1, number 100"),
    ("le 100 000-a", "number 100, number 0"),
    (
      "250 000 (2024) ou 613 000 2-3",
      "number 250000, number 2024, number 613000, number 2, number 3"
    ),
    // Times and dates.
    ("à 13 h 30, dès 8 heures, 24 heures", "time 13:30, time 08:00, number 24"),
    (
      "a\u{300} 8 heures, DE\u{300}S 9 HEURES, jusqu’a\u{300} 10 heures",
      "time 08:00, time 09:00, time 10:00"
    ),
    ("de 13h30 à minuit", "time 13:30, time 00:00"),
    (
      "le 1\u{1D49}\u{2B3} février, D’AOÛT 2026 et l’août 2027",
      "date --02-01, date 2026-08--, date 2027-08--"
    ),
    ("le 3 fe\u{301}vrier et le 4 DE\u{301}C. 2026", "date --02-03, date 2026-12-04"),
    ("les 15, 16 et 17 mai, 18 h", "date --05-15, date --05-16, date --05-17, time 18:00"),
    // Amounts.
    (
      "1,5 million d'euros, 15 k$, 3 M$, 12 cents",
      "number 1500000, money 15000, money 3000000, money 0.12"
    ),
    ("2 billions de dollars; deux cents", "money 2000000000000, number 2"),
    // Telephone numbers.
    ("1 800 555-0100, poste 12", "telephone 8005550100, number 12"),
    ("613\u{A0}555\u{A0}0100 ou 613.555.0100.", "telephone 6135550100, telephone 6135550100"),
    ("- 1) 613-555-0100", "listItem 1, number 1, telephone 6135550100"),
    (
      "(250 000) 2026, 613 000 2026-03-01",
      "number 250000, number 2026, number 613000, date 2026-03-01"
    ),
    // Figures that are none of the decimal digits, and marks on one that is.
    ("１２ ½ ² Ⅷ 1\u{FE0F}\u{20E3} 10²", "number 1, number 10"),
    // Apostrophes that were lost; letters that are marks of items.
    ("L?eau? É) e\u{301}) oui", "question 1"),
    (
      "bonjour\ne\u{301}) oui\r\nb) non\r\n\r\n▪\u{FE0F} peut-être",
      "listItem 1, listItem 1, listItem 1"
    ),
    ("", ""),
    ("👩‍👩‍👧 🇨🇦 日本", ""),
  ])
  func factsOfFrench(text: String, facts: String) {
    #expect(told(FactScanner.facts(in: text, as: .fr)) == facts)
  }

  @Test(arguments: [
    (
      "1:30 p.m., 2 pm, noon, 14:30, 12 A.M.",
      "time 13:30, time 14:00, time 12:00, time 14:30, time 00:00"
    ),
    (
      "May 15, 16, and 17, 2026; 25:00",
      "date 2026-05-15, date 2026-05-16, date 2026-05-17, number 25, number 0"
    ),
    ("on the 1st of May and on MAY 3rd", "number 1, date --05-03"),
    ("December 12,2022", "date 2022-12-12"),
    (
      "$1.5-billion, $15K, $3M, 12 cents",
      "money 1500000000, money 15000, money 3000000, money 0.12"
    ),
    ("15,000.50 and 0012,345", "number 15000.5, number 12345"),
    ("+1 (613) 555-0100 ext. 12", "telephone 6135550100, number 12"),
    ("613\n555 0100", "telephone 6135550100"),
    (
      "- 613\n- 555\n- 0100",
      "listItem 1, number 613, listItem 1, number 555, listItem 1, number 100"
    ),
    ("1-613-555-01000", "number 1, number 613, number 555, number 1000"),
    ("Both of seven, twenty-one", "number 2, number 7, number 20"),
    (
      "99999999999999999999 days, 99999999999999999999 h",
      "number 99999999999999999999, number 99999999999999999999"
    ),
    ("WWW.EXAMPLE.CA, a@b.c, @ 5.", "address 1, email 1, number 5"),
  ])
  func factsOfEnglish(text: String, facts: String) {
    #expect(told(FactScanner.facts(in: text, as: .en)) == facts)
  }

  private func told(_ facts: [TextFact]) -> String {
    facts.map { "\($0.kind.rawValue) \($0.value)" }.joined(separator: ", ")
  }
}
