import Testing

@testable import Rules

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    (
      "The department will consult clients on changes to the fees that it charges",
      DetectedLanguage.en
    ),
    ("Deep Geologic Repository Project - Public Comment Invited on Draft Plan", .en),
    ("Trois-Rivières Port Facilities Expansion Project - Public Comments Invited", .en),
    ("Le ministère consultera ses clients au sujet des droits qu’il perçoit", .fr),
    ("Plan directeur du lieu historique national de Rocky Mountain House, phase 2", .fr),
    ("Consultation sur la politique nationale de surveillance des pêches", .fr),
    ("Une e\u{301}tude de l'e\u{301}co\u{301}nomie re\u{301}gionale, a\u{300} La Tuque", .fr),
    ("El gobierno quiere saber la opinión de los ciudadanos sobre el plan", .other),
    ("Das Ministerium bittet die Bürger um ihre Meinung zu dem Entwurf", .other),
    ("ᐊᐃᓐᖓᐃ ᖃᓄᐃᑉᐱᑦ ᓄᓇᕗᑦ ᒐᕙᒪᖓᑦ ᐅᖃᐅᓯᖅ ᐃᓄᒃᑎᑐᑦ ᐱᓕᕆᕕᒃ ᑐᓴᒐᒃᓴᑦ", .other),
    ("", .undecided),
    ("2026-03-01 12 345", .undecided),
    ("https://example.ca/the/plan/of/the/year", .undecided),
  ])
  func tellsTheLanguage(text: String, expected: DetectedLanguage) {
    #expect(LanguageDetector.detect(text) == expected)
  }

  @Test func aTextHalfInEachLanguageIsUndecided() {
    let text = "Please tell us what you think of this. Dites-nous ce que vous pensez de cela."
    #expect(LanguageDetector.detect(text) == .undecided)
  }

  @Test func apostrophesOfBothKindsCountAlike() {
    let straight = "L'examen d'un projet qu'on juge important pour l'avenir"
    let curly = "L’examen d’un projet qu’on juge important pour l’avenir"
    #expect(LanguageDetector.detect(straight) == .fr)
    #expect(LanguageDetector.detect(curly) == .fr)
  }
}
