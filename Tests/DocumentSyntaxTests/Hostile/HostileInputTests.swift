import DocumentSyntax
import Findings
import SourceText
import TestSupport
import Testing

/// No input crashes a reader, makes it hang, or makes it point outside the file.
@Suite("Hostile input")
struct HostileInputTests {
  /// Mutants of each notation; together more than 20,000.
  private static let mutants = 7_200
  /// Parts that run side by side.
  private static let parts = 4

  @Test(
    "mutants of every notation are read",
    .timeLimit(.minutes(5)),
    arguments: HostileSeeds.all,
    0..<parts
  )
  func mutants(seeds: HostileSeeds, part: Int) {
    var random = SeededGenerator(seed: UInt64(part))
    var mutation = Mutation(seed: UInt64(part) &+ 99, alphabet: seeds.alphabet)
    let texts = seeds.bytes
    for number in 0..<Self.mutants / Self.parts {
      let text = texts[random.below(texts.count)]
      let mutant = mutation.mutant(of: text, other: texts[random.below(texts.count)])
      let faults = TreeCheck(mutant, as: seeds.format).faults
      #expect(faults.isEmpty, "mutant \(number) of part \(part): \(mutant)")
    }
  }

  @Test("a text that is cut off at any byte is read", arguments: HostileSeeds.all)
  func truncation(seeds: HostileSeeds) {
    for text in seeds.bytes {
      for end in 0...text.count {
        let faults = TreeCheck(Array(text[..<end]), as: seeds.format).faults
        #expect(faults.isEmpty, "\(seeds.format) up to \(end): \(faults)")
      }
    }
  }

  @Test(
    "a piece that comes 20,000 times is read in time that grows with its number",
    .timeLimit(.minutes(5)),
    arguments: HostileSeeds.all
  )
  func repetition(seeds: HostileSeeds) {
    for piece in seeds.alphabet {
      let bytes = Array(repeatElement(Array(piece.utf8), count: 20_000).joined())
      let faults = TreeCheck(bytes, as: seeds.format).faults
      #expect(faults.isEmpty, "\(seeds.format): \(piece) repeated: \(faults)")
    }
  }

  @Test(
    "collections that are opened again and again end at the limit of depth",
    arguments: [
      (SyntaxFormat.json, "[", ""), (.json, "{\"a\":", ""), (.json, "[{\"a\":", ""),
      (.json, "[", "]"), (.yaml, "[", ""), (.yaml, "{a: ", ""), (.yaml, "- ", ""),
      (.yaml, "? ", ""),
      (.yaml, "{", "}"), (.yaml, "[? ", ""), (.yaml, "!!seq [", ""), (.yaml, "&a [", ""),
    ]
  )
  func depth(format: SyntaxFormat, opening: String, closing: String) {
    let text =
      String(repeating: opening, count: 50_000) + String(repeating: closing, count: 50_000)
    let file = SourceFile(name: "case", text: text)
    let findings = DocumentReader.read(file, as: format).findings
    #expect(findings.contains { $0.rule.rawValue == "SYN-DOC-02" })
    #expect(TreeCheck(file.bytes, as: format).faults.isEmpty)
  }

  @Test("blocks that are indented ever deeper end at the limit of depth")
  func indentation() {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "a:" }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let findings = DocumentReader.read(SourceFile(name: "case", validated: bytes), as: .yaml)
      .findings
    #expect(findings.contains { $0.rule.rawValue == "SYN-DOC-02" })
    #expect(TreeCheck(bytes, as: .yaml).faults.isEmpty)
  }

  @Test("aliases that stand for ever more nodes end at the limit of expansion")
  func aliases() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let inside = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(inside)]\n"
    }
    let findings = DocumentReader.read(SourceFile(name: "case", text: text), as: .yaml).findings
    #expect(findings.contains { $0.message.en.contains("written out") })
    #expect(TreeCheck(Array(text.utf8), as: .yaml).faults.isEmpty)
  }

  @Test(
    "a line of ten million bytes is read, or of one million where it holds many nodes",
    .timeLimit(.minutes(5)),
    arguments: [
      (SyntaxFormat.json, "[\"", "a", "\"]"), (.csv, "a\n", "x", ""), (.yaml, "a: ", "b ", "\n"),
      (.yaml, "# ", "-", "\n"), (.json, "[", "1,", "1]"), (.json, "\"", "\\\"", "\""),
      (.csv, "a,b\n\"", "x\"\"", "\",y"), (.yaml, "a: \"", "b\\n", "\"\n"),
      (.yaml, "[", "a, ", "]"),
    ]
  )
  func longLine(format: SyntaxFormat, start: String, piece: String, end: String) {
    let isSimple = piece == "a" || piece == "x" || piece == "-" || piece == "b "
    let count = (isSimple ? 10_000_000 : 1_000_000) / piece.utf8.count
    var bytes = Array(start.utf8)
    bytes += Array(String(repeating: piece, count: count).utf8)
    bytes += Array(end.utf8)
    let file = SourceFile(name: "case", validated: bytes)
    let (tree, findings) = DocumentReader.read(file, as: format)
    #expect(findings.isEmpty)
    #expect(piece == "-" || tree.documents.count == 1)
  }
}
