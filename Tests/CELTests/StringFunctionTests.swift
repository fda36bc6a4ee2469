import Testing

@testable import CEL

@Suite struct StringFunctionTests {
  @Test(arguments: [
    ("tacocat", "", 0), ("ta©o©αT", "©", 2), ("", "a", -1), ("aaab", "aab", 1),
    ("é", "\u{301}", -1),
    ("hello", "hello!", -1),
  ])
  func theFirstPlaceIsFound(text: String, part: String, position: Int64) throws {
    #expect(try StringFunctions.indexOf(text, part) == position)
  }

  @Test(arguments: [
    ("tacocat", "", Int64(7), 7), ("ta©o©αT", "©", 3, 2), ("", "a", 0, -1), ("aaaa", "aa", 9, -2),
    ("aaa", "aa", 3, 1),
    ("bananananana", "nana", 7, 6), ("abc", "c", 1, -1), ("abc", "abcd", 2, -1), ("abc", "", 2, 2),
  ])
  func theLastPlaceIsFound(text: String, part: String, limit: Int64, position: Int64) throws {
    guard position > -2 else {
      #expect(throws: EvaluationError.self) {
        try StringFunctions.lastIndexOf(text, part, limit)
      }
      return
    }
    #expect(try StringFunctions.lastIndexOf(text, part, limit) == position)
  }

  @Test(arguments: [
    ("abc", "", "-", Int64(-1), "-a-b-c-"), ("©α", "", "-", 2, "-©-α"), ("", "", "x", -1, "x"),
    ("aaa", "aa", "b", -1, "ba"), ("aXbX", "X", "", 1, "abX"), ("abc", "b", "b", 0, "abc"),
  ])
  func partsAreReplaced(text: String, old: String, new: String, limit: Int64, result: String) throws
  {
    #expect(try StringFunctions.replace(text, old, new, limit) == result)
  }

  @Test(arguments: [
    ("a,b,c", ",", Int64(-1), ["a", "b", "c"]), ("a,b,c", ",", 2, ["a", "b,c"]),
    ("", ",", -1, [""]),
    ("", "", -1, []), ("©αT", "", -1, ["©", "α", "T"]), ("©αT", "", 2, ["©", "αT"]),
    (",", ",", -1, ["", ""]),
    ("abc", ",", 0, []), ("abc", "", 1, ["abc"]), ("aaa", "aa", -1, ["", "a"]),
  ])
  func textIsSplit(text: String, separator: String, limit: Int64, parts: [String]) {
    #expect(StringFunctions.split(text, separator, limit).strings == parts)
  }

  @Test func resultsAreBounded() {
    let long = String(repeating: "a", count: 1 << 20)
    #expect(throws: EvaluationError.tooLarge) { try StringFunctions.replace(long, "a", long) }
    #expect(throws: EvaluationError.tooLarge) {
      try StringFunctions.join(StringList(Array(repeating: "", count: 1 << 10)), long)
    }
    #expect(throws: EvaluationError.tooLarge) { try ListFunctions.range(.max) }
  }

  @Test func aSearchIsLinear() {
    let text = Array(repeating: UInt8(ascii: "a"), count: 1 << 20)
    let needle = Array(repeating: UInt8(ascii: "a"), count: 1 << 18) + [UInt8(ascii: "b")]
    #expect(TextSearch(needle).first(in: text) == nil)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x41, 0xC3, 0xA9, 0xC3], "\u{FFFD}Aé\u{FFFD}"), ([], ""),
    ([0x61, 0xE2, 0x82], "a\u{FFFD}"),
  ])
  func badBytesAreOneReplacementEach(bytes: [UInt8], text: String) throws {
    #expect(try FormattedValue.text(of: .bytes(bytes)) == text)
  }

  @Test(arguments: [
    "%", "%z", "%.f", "%.99999f", "%s %s", "%.1", "%d%", "%5d",
  ])
  func aBadTemplateIsAnError(template: String) {
    #expect(throws: EvaluationError.self) {
      try TextFormat.fill(template, with: [.string("only one")])
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("foobar", "Zm9vYmFy"),
    ("ÿþý", "w7/DvsO9"),
  ])
  func base64GoesBothWays(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(text.utf8))
    let unpadded = String(encoded.prefix { $0 != "=" })
    #expect(Base64.decode(unpadded) == Array(text.utf8))
  }

  @Test(arguments: ["A", "Zm9v=", "Zg=", "Z===", "Zm 9", "Zm-v", "====", "Zg==Zg=="])
  func otherTextIsNotBase64(text: String) { #expect(Base64.decode(text) == nil) }
}
