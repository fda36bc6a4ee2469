import Testing

@testable import Rules

@Suite("Questions about texts")
struct TextQuestionTests {
  @Test(
    "placeholders",
    arguments: [
      "n/a", "NA", " S/O ", "s.o.", "TBD", "Not available", "Sans objet", "to be determined",
      "À déterminer", "n", "No", "NON", "N:NO", "n : no", "not yet available", "none",
      "AUCUN", "http://n/a", "HTTPS://S/O/", "-", "----", ".", "\u{A0}n/a\u{A0}",
    ]
  )
  func placeholders(text: String) { #expect(TextQuestions.isPlaceholder(text)) }

  @Test(
    "no placeholders",
    arguments: ["", " ", "nothing", "n/a.", "..", "- -", "None of these", "http://n/a/b", "naïve"]
  )
  func others(text: String) { #expect(!TextQuestions.isPlaceholder(text)) }

  @Test(
    "addresses",
    arguments: [
      "http://a.b", "HTTPS://example.org/x?y#z", " https://example.org ", "http://ab", "http://a b",
      "https://exemple.ca/é",
    ]
  )
  func addresses(text: String) { #expect(TextQuestions.isAddress(text)) }

  @Test(
    "no addresses",
    arguments: [
      "", "http://", "http://a", "http:///a", "http://.a", "http://#a", "http://?a", "http:// a",
      "ftp://a.b", "www.a.b", "http://a\nb", "http://a.b c", "xhttp://a.b",
    ]
  )
  func noAddresses(text: String) { #expect(!TextQuestions.isAddress(text)) }

  @Test("blank is any Unicode white space")
  func blank() {
    #expect(TextQuestions.isBlank("\u{A0}\u{202F}\u{3000}\t\r\n"))
    #expect(!TextQuestions.isBlank("\u{200B}"))
  }

  @Test("e-mail addresses")
  func emails() {
    for text in ["a@b.ca", "consultations.hc-sc@canada.ca", "é@é.ca"] {
      #expect(TextQuestions.isEmail(text), "\(text)")
    }
    for text in ["", "a", "a@b", "@b.ca", "a@b..ca", "a@-b.ca", "a b@c.ca", "a@b@c.ca", "<a@b.ca>"]
    {
      #expect(!TextQuestions.isEmail(text), "\(text)")
    }
  }

  @Test("words and line breaks")
  func words() {
    #expect(TextQuestions.wordCount("") == 0)
    #expect(TextQuestions.wordCount("l’avis – du public, 3 jours") == 5)
    #expect(TextQuestions.hasLineBreak("a\r\nb"))
    #expect(!TextQuestions.hasLineBreak("\na\n"))
  }

  @Test(
    "texts are the same but for case and outer white space",
    arguments: [
      ("", " ", true), ("Élan", " élan\u{A0}", true), ("ÉLAN", "élans", false),
      ("\u{212A}m", "KM", true), ("\u{130}x", "i\u{307}X", true), ("i\u{307}x", "\u{130}X", true),
      ("\u{130}x", "ix", false), ("ẞ", "ss", false), ("Σ", "σ", true), ("ς", "σ", false),
      ("a’b", "a'b", false), ("e\u{301}", "é", false), ("abc", "abcd", false), ("ab", "", false),
    ] as [(String, String, Bool)]
  )
  func same(left: String, right: String, areSame: Bool) {
    #expect(TextQuestions.areSame(left, right) == areSame)
    #expect(TextQuestions.areSame(right, left) == areSame)
    let lowered = [left, right].map { TextQuestions.trimmed($0).lowercased() }
    #expect(lowered[0].utf8.elementsEqual(lowered[1].utf8) == areSame)
  }
}
