import Findings
import Rules
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite("Rules read out as sentences")
struct RuleSentenceTests {
  private static let snapshot = "Tests/Fixtures/sentences.txt"

  /// A reviewer reads the snapshot from top to bottom; it changes with the rules only.
  @Test("every built-in rule reads as the snapshot says")
  func snapshot() throws {
    let text = Self.text()
    guard SharedFolder.bytes(Self.snapshot) != Array(text.utf8) else { return }
    if SharedFolder.environment("UPDATE_SNAPSHOTS") == "1" {
      let file = try #require(fopen(Self.snapshot, "wb"))
      defer { fclose(file) }
      let bytes = Array(text.utf8)
      #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
      Issue.record("the sentences were written")
    } else {
      Issue.record("the sentences differ from \(Self.snapshot)")
    }
  }

  @Test("no sentence shows an operator, the name of a key or a fault of building")
  func plainWords() {
    for rule in Self.rules {
      let sentence = RuleSentence.sentence(of: rule)
      for language in Language.allCases {
        let faults = SentenceFaults.faults(of: sentence[language], language)
        #expect(faults.isEmpty, "\(rule.id): \(faults): \(sentence[language])")
      }
    }
  }

  private static let rules = PackCompiler.compile(BuiltInPacks.all).packs.flatMap(\.rules)

  private static func text() -> String {
    rules
      .sorted { $0.id < $1.id }
      .map { rule in
        let sentence = RuleSentence.sentence(of: rule)
        return "\(rule.id)\n  \(sentence.en)\n  \(sentence.fr)\n"
      }
      .joined(separator: "\n")
  }
}
