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

  @Test("no sentence shows an operator or the name of a key")
  func plainWords() {
    for line in Self.text().split(separator: "\n") where line.hasPrefix("  ") {
      let bare = Self.unquoted(line)
      for sign in ["&&", "||", "==", "!=", "_", "{", "}", "plan.", "()", "a value", "une valeur"] {
        #expect(!bare.contains(sign), "\(line)")
      }
      for pair in [" de le ", " de les ", " à le ", " à les ", " que il "] {
        #expect(!line.contains(pair), "\(line)")
      }
    }
  }

  /// A line without what stands in quotation marks.
  private static func unquoted(_ line: Substring) -> String {
    var bare = ""
    var close: Character?
    for character in line {
      switch (close, character) {
      case (nil, "‘"): close = "’"
      case (nil, "«"): close = "»"
      case (nil, _): bare.append(character)
      case (let mark?, _) where mark == character: close = nil
      default: break
      }
    }
    return bare
  }

  private static func text() -> String {
    PackCompiler.compile(BuiltInPacks.all).packs.flatMap(\.rules)
      .sorted { $0.id < $1.id }
      .map { rule in
        let sentence = RuleSentence.sentence(of: rule)
        return "\(rule.id)\n  \(sentence.en)\n  \(sentence.fr)\n"
      }
      .joined(separator: "\n")
  }
}
