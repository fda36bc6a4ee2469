import Testing

@testable import Rules

@Suite struct PlainLanguageTests {
  @Test(arguments: [
    ("One. Two three! Four?", [1, 2, 1]),
    ("Dr. Roy met Mrs. Côté at 2 p.m. on Monday. They talked.", [10, 2]),
    ("First line\nsame sentence.\n\nA title\n\nMore text", [4, 2, 2]),
    ("We ask:\n- about fees\n- about time", [2, 2, 2]),
    ("Voir l’art. 5 de la Loi. « C’est tout. » Fin.", [6, 2, 1]),
    ("See https://example.ca/a.b? for more.", [3]),
    ("", []),
    ("We did it for children.As a result, it ends.", [5, 5]),
    ("La fin.École neuve.L’avis suit.", [2, 2, 2]),
    ("Write to Ph.D students of Canada.ca today.", [7]),
    ("Changes: •simpler titles •filters", [1, 2, 1]),
    ("Un… deux\u{2026}\u{A0}Trois", [1, 1, 1]),
    ("Fees\r\nrise.\r\n\r\nThey fall", [2, 2]),
    ("Fees rise\n\u{A0}\nthey fall", [2, 2]),
    ("At 3.5 % of 1,000. Then", [4, 1]),
    ("Thanks 👩‍💻👍🏽 all! 🇨🇦 Bye", [2, 1]),
    ("Le 2 fe\u{301}vr. 2026. De\u{301}c. aussi", [4, 2]),
    ("It ended «\u{A0}here.\u{A0}» So (it did.) Yes", [3, 3, 1]),
    ("Ask jane@example.org. She knows", [1, 2]),
    ("a) one\n12. two\n▪ three", [2, 1, 1, 1]),
    (" . , - \u{301}", []),
  ])
  func sentencesAndTheirWords(text: String, lengths: [Int]) {
    #expect(Sentences(of: text).lengths == lengths)
  }

  @Test(arguments: [
    ("cat", DetectedLanguage.en, 1), ("consultation", .en, 4), ("table", .en, 2),
    ("asked", .en, 1), ("wanted", .en, 2), ("plane", .en, 1),
    ("table", .fr, 1), ("école", .fr, 2), ("consultation", .fr, 4), ("idées", .fr, 2),
    ("que", .fr, 1), ("ide\u{301}e", .fr, 2), ("ÉCOLE", .fr, 2), ("œuvre", .fr, 1),
    ("co-operate", .en, 3), ("it’s", .en, 1), ("brr", .en, 1), ("Ωμέγα", .en, 1),
  ])
  func syllables(word: String, language: DetectedLanguage, count: Int) {
    let codes = CodedText(of: word).codes
    #expect(Syllables.count(in: codes, codes.indices, language) == count)
  }

  @Test(arguments: ["", "12", "3.5", "-", "👍🏽"])
  func figuresAndSignsHaveNoSyllables(word: String) {
    let codes = CodedText(of: word).codes
    #expect(Syllables.count(in: codes, codes.indices, .en) == nil)
  }

  @Test func aGradeNeedsThirtyWords() {
    #expect(Readability.englishGrade(of: Sentences(of: "Too short a text to say.")) == nil)
    #expect(Readability.frenchGrade(of: Sentences(of: "Un texte trop court.")) == nil)
  }

  @Test func longWordsAndSentencesRaiseTheGrade() throws {
    let easy = String(repeating: "We want to hear from you. Tell us what you need. ", count: 4)
    let hard = String(
      repeating: "Interdepartmental consideration of organizational accountability necessitates "
        + "comprehensive documentation of participatory methodologies and "
        + "institutional responsibilities. ",
      count: 3
    )
    let easyGrade = try #require(Readability.englishGrade(of: Sentences(of: easy)))
    let hardGrade = try #require(Readability.englishGrade(of: Sentences(of: hard)))
    #expect(easyGrade < 4)
    #expect(hardGrade > 16)
  }

  @Test func theFrenchGradeFollowsKandelAndMoles() throws {
    let easy = String(repeating: "Le chat dort. Il a bien mangé ce matin. ", count: 6)
    let ease = try #require(Readability.frenchEase(of: Sentences(of: easy)))
    #expect(ease > 90)
    #expect(try #require(Readability.frenchGrade(of: Sentences(of: easy))) <= 5)
  }

  @Test(arguments: [
    ("Avis : la période commence « lundi ». Pourquoi? Parce que 15 000 $ et 2,5 % suffisent.", []),
    ("Avis\u{A0}: «\u{A0}oui\u{A0}»\u{202F}; à 14:30; voir https://example.ca/a?b=“c”", []),
    ("Avis: suite", [FrenchTypography.Fault.colonWithoutSpace]),
    ("Gazette du Canada, Partie I: avis", [.colonWithoutSpace]),
    ("Joignez-vous à la discussion: examen", [.colonWithoutSpace]),
    ("Le guide ICH Guidance: S11", []),
    ("Fusions ? lignes directrices", []),
    ("Pourquoi ?", [.spaceBeforeMark]),
    ("le mot “oui”", [.englishQuotes]),
    ("le mot «oui»", [.guillemetWithoutSpace]),
    ("une aide de 15,000 $", [.commaInThousands]),
    ("une aide de $15", [.dollarBeforeAmount]),
    ("une hausse de 15%", [.percentWithoutSpace]),
    ("la 1ère et la 2ème", [.ordinal]),
    ("le 1er, la 1re et la 2e", []),
    ("la 1e\u{300}re, le 2ND", [.ordinal]),
    ("l’e\u{301}te\u{301}: suite", [.colonWithoutSpace]),
    ("le «\u{A0}mot\u{A0}»: suite, 14:30:", [.colonWithoutSpace]),
    ("«½», «\u{202F}½\u{202F}» et (« ½»)", [.guillemetWithoutSpace]),
    ("1,234,567; 01,000; 1,2345; 12345,678", [.commaInThousands]),
    ("15\u{A0}%, $ 15, ५%, 15\u{A0}$", []),
    ("Quoi\t!\u{2028}? non\r\n? Oui ;\n", [.spaceBeforeMark]),
    ("Fin\n!", []),
    ("www.example.ca/a,1,000% a@b.c:$1 http://x:", []),
    ("://.a,1,000% oui", []),
  ])
  func typography(text: String, faults: [FrenchTypography.Fault]) {
    #expect(FrenchTypography.faults(in: text) == faults)
  }
}
