import DocumentSyntax
import Findings
import SourceText
import Testing

/// Hostile input ends at a limit, with one finding, in time that grows with its length.
@Suite struct ReadingLimitsTests {
  private func rules(_ text: String, _ limits: ReadingLimits = .standard) -> [String] {
    let source = SourceFile(name: "case", text: text)
    return DocumentReader.read(source, as: .yaml, limits: limits).findings.map(\.rule.rawValue)
  }

  @Test("depth", arguments: ["[", "{a: ", "- ", "? ", "[[]: ", "- - ", "? - "])
  func depth(opening: String) {
    #expect(rules(String(repeating: opening, count: 100_000)) == ["SYN-DOC-02"])
  }

  @Test func depthByIndentation() {
    let text = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(rules(text) == ["SYN-DOC-02"])
    #expect(rules("[[[]]]", ReadingLimits(depth: 3)) == [])
    #expect(rules("[[[]]]", ReadingLimits(depth: 2)) == ["SYN-DOC-02"])
  }

  @Test(
    "the deepest limit fits on the stack of a worker",
    arguments: ["[", "{a: ", "- ", "? ", "- ? "]
  )
  func greatestDepth(opening: String) async {
    let rules = await Task.detached {
      let source = SourceFile(name: "case", text: String(repeating: opening, count: 5_000))
      let limits = ReadingLimits(depth: .max)
      return DocumentReader.read(source, as: .yaml, limits: limits).findings.map(\.rule.rawValue)
    }.value
    #expect(rules == ["SYN-DOC-02"])
  }

  @Test func aliasesCannotMakeAFileGrow() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<60 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(rules(text) == ["SYN-YML-01"])
    #expect(rules("&a [*a]") == ["SYN-YML-01"])
    #expect(rules("&a {b: {c: *a}}") == ["SYN-YML-01"])
  }

  @Test func nodesAndBytes() {
    #expect(rules("[a, b, c]", ReadingLimits(nodes: 4)) == [])
    #expect(rules("[a, b, {c: [d]}]", ReadingLimits(nodes: 3)) == ["SYN-DOC-01"])
    #expect(rules("a: b", ReadingLimits(bytes: 3)) == ["SYN-DOC-01"])
  }

  @Test func aFileWithTooManyFindingsSaysSo() {
    let text = String(repeating: "- @\n", count: 50)
    let expected = Array(repeating: "SYN-YML-09", count: 10) + ["SYN-DOC-03"]
    #expect(rules(text, ReadingLimits(findings: 10)).sorted() == expected.sorted())
  }

  @Test func aKeyHasALength() {
    #expect(rules(String(repeating: "é", count: 1_024) + ": b") == [])
    #expect(rules(String(repeating: "é", count: 1_025) + ": b") == ["SYN-YML-06"])
    #expect(rules("? " + String(repeating: "a", count: 2_000) + "\n: b") == [])
  }

  @Test(
    "long input is read in time that grows with its length",
    arguments: [
      "- 'a\n", "- [\"a\n", "[a]: b, ", "a: b: c\n", "\ta: b\n", "%A\n", "---\n", "- |\n\n\n",
      "&a\n",
      "!a\n", "\\\"", "''", "a,", "a: ", "  - b\n", "*a\n", "? a\n", ":\n", "#\n", "\r", "\u{7F}",
      "- &a b\n- *c\n", "|", "\n ", "{a: 'b\n", "- \"\u{7F}\"\n",
    ]
  )
  func long(piece: String) {
    let clock = ContinuousClock()
    for prefix in ["", "[", "{", "\"", "'", "a: |", "a: \"", "- "] {
      let text = prefix + String(repeating: piece, count: 20_000)
      #expect(clock.measure { _ = rules(text) } < .seconds(5), "\(prefix)")
    }
  }
}
