import Testing

@testable import CEL

/// Builds the tables anew from the standard library and holds them against the committed ones.
@Suite struct UnicodeTablesTests {
  @Test func categoriesAreThoseOfTheStandardLibrary() {
    #expect("\(UnicodeTables.categories)" == wrapped(UnicodeTableText.categories()))
  }

  @Test func foldingsAreThoseOfTheStandardLibrary() {
    #expect("\(UnicodeTables.foldings)" == wrapped(UnicodeTableText.foldings()))
  }

  @Test(arguments: ["Latin", "Greek", "Cyrillic", "Han", "Canadian_Aboriginal", "Inherited"])
  func scriptsAreThoseOfTheStandardLibrary(name: String) throws {
    let set = try #require(UnicodeTables.script(name))
    let pattern = try Regex("\\p{Script=\(name)}").matchingSemantics(.unicodeScalar)
    for range in set.ranges {
      for scalar in [range.lowerBound, range.upperBound] {
        let inside = try #require(Unicode.Scalar(scalar))
        #expect(String(inside).wholeMatch(of: pattern) != nil, "U+\(String(scalar, radix: 16))")
      }
      for scalar in [range.lowerBound &- 1, range.upperBound + 1] where !set.contains(scalar) {
        guard let outside = Unicode.Scalar(scalar) else { continue }
        #expect(String(outside).wholeMatch(of: pattern) == nil, "U+\(String(scalar, radix: 16))")
      }
    }
  }

  @Test func everyScriptIsRead() {
    let names = UnicodeTables.names(in: UnicodeTables.scripts)
    #expect(names.count == 170)
    for name in names { #expect(UnicodeTables.script(name)?.isEmpty == false, "\(name)") }
    #expect(UnicodeTables.script("Cyrillic")?.contains(0x416) == true)
  }

  private func wrapped(_ words: [String]) -> String {
    var lines: [String] = []
    for word in words {
      let startsLine = word.first?.isUppercase ?? false
      if let last = lines.last, !startsLine, last.utf8.count + word.utf8.count < 94 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.joined(separator: "\n")
  }
}
