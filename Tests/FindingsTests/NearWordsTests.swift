import Findings
import Testing

@Suite struct NearWordsTests {
  private static let words = ["timeline", "title", "summary", "status", "--format", "--only"]

  @Test(arguments: [
    ("timline", ["timeline"]), ("titel", ["title"]), ("Status", ["status"]),
    ("--fromat", ["--format"]), ("zzz", []), ("", []), ("summary", []),
  ])
  func near(word: String, expected: [String]) {
    #expect(NearWords.near(word, in: NearWordsTests.words) == expected)
  }

  @Test func theNearestComesFirst() {
    #expect(NearWords.near("abcdef", in: ["abcdxy", "abcdex"]) == ["abcdex", "abcdxy"])
  }

  @Test func question() {
    let message = BilingualText(en: "unknown key", fr: "clé inconnue")
    let asked = NearWords.suggesting(["a", "b", "c"], after: message)
    #expect(asked.en == "unknown key; did you mean ‘a’, ‘b’ or ‘c’?")
    #expect(
      asked.fr.hasSuffix("vouliez-vous dire «\u{A0}a\u{A0}», «\u{A0}b\u{A0}» ou «\u{A0}c\u{A0}»?")
    )
    #expect(NearWords.suggesting([], after: message) == message)
  }
}
