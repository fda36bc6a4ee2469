import DocumentSyntax
import Findings
import SourceText
import Testing

@Suite("Limits of JSON and CSV")
struct TableLimitsTests {
  @Test("a file that is too large is not read", arguments: [SyntaxFormat.json, .csv, .yaml])
  func bytes(format: SyntaxFormat) {
    let file = SourceFile(name: "case", text: "[1, 2, 3]")
    let (tree, findings) = DocumentReader.read(file, as: format, limits: ReadingLimits(bytes: 8))
    #expect(findings.map(\.rule.rawValue) == ["SYN-DOC-01"])
    #expect(findings.map(\.message.en) == ["The file is larger than 8 bytes and was not read"])
    #expect(tree.documents.isEmpty)
    let whole = DocumentReader.read(file, as: .json, limits: ReadingLimits(bytes: 9))
    #expect(whole.findings.isEmpty)
  }

  @Test(
    "a tree that is full takes no more nodes and says so once",
    arguments: [
      (SyntaxFormat.json, "[1, 2, [3, {\"a\": 4}], 5, 6]", "['1', '2', []]"),
      (.csv, "a,b\n1,2\n3,4\n", "[{a: '1'}]"),
    ]
  )
  func nodes(format: SyntaxFormat, text: String, expected: String) {
    let file = SourceFile(name: "case", text: text)
    let limits = ReadingLimits(nodes: 4)
    let (tree, findings) = DocumentReader.read(file, as: format, limits: limits)
    #expect(findings.map(\.rule.rawValue) == ["SYN-DOC-01"])
    #expect(tree.nodeCount == 4)
    #expect(outline(tree) == expected)
  }

  @Test("findings end at their limit, with one that says so")
  func findings() {
    let file = SourceFile(name: "case", text: "[,,,,,,,,,,1]")
    let limits = ReadingLimits(findings: 3)
    let findings = DocumentReader.read(file, as: .json, limits: limits).findings
    #expect(
      findings.map(\.rule.rawValue) == ["SYN-JSN-03", "SYN-JSN-03", "SYN-JSN-03", "SYN-DOC-03"]
    )
  }

  @Test("bytes that are not text are told once, with the letter that was likely meant")
  func encoding() {
    let (file, problems) = SourceFile.decode(
      name: "case",
      bytes: Array("a: caf".utf8) + [0xE9, 0x0A]
    )
    #expect(file.bytes == Array("a: caf_\n".utf8))
    let findings = DocumentReader.findings(of: problems)
    #expect(findings.map(\.range) == [ByteRange(6, 7)])
    #expect(findings.map(\.rule.rawValue) == ["SYN-DOC-05"])
    #expect(
      findings.map(\.message.en) == [
        "The byte E9 is not UTF-8 text; in a file saved as Windows-1252 it is ‘é’"
      ]
    )
  }

  @Test("many places that are not text are one finding")
  func manyEncodingProblems() {
    let bytes = [UInt8](repeating: 0x93, count: 30)
    let findings = DocumentReader.findings(of: SourceFile.decode(name: "c", bytes: bytes).problems)
    #expect(findings.count == 1)
    #expect(findings.first?.related.count == 9)
    #expect(findings.first?.message.fr.contains("29 autres endroits") == true)
  }
}
