import DocumentSyntax
import Findings
import SourceText
import TestSupport
import Testing

@Suite("Comma-separated values")
struct CSVTests {
  @Test(
    "rows become mappings of header to cell",
    arguments: [
      ("a,b\n1,2\n", "[{a: '1', b: '2'}]"),
      ("a,b,c,d\nnull,~,NULL,\n", "[{a: 'null', b: '~', c: 'NULL', d: ~}]"),
      ("a,b\r\n1,2\r\n3,4", "[{a: '1', b: '2'}, {a: '3', b: '4'}]"),
      ("\u{FEFF}a,b\n1,\n", "[{a: '1', b: ~}]"), ("a,b\n\"x\ny\",\"\"\n", "[{a: 'x\ny', b: ''}]"),
      ("a\n\"say \"\"hi\"\", now\"\n", "[{a: 'say \"hi\", now'}]"),
      ("a,b\r1,2\r", "[{a: '1', b: '2'}]"),
      ("a;b\n1,5;2\n", "[{a: '1,5', b: '2'}]"), ("a\tb\n1\t2\n", "[{a: '1', b: '2'}]"),
      ("sep=;\r\na;b\r\n1;2\r\n", "[{a: '1', b: '2'}]"),
      ("a,b\n\n1,2\n,\n\n", "[{a: '1', b: '2'}]"),
      ("a,b", "[]"), ("\"a, b\",c\n1,2", "[{a, b: '1', c: '2'}]"),
      ("a\n\n1\n", "[{a: ~}, {a: '1'}]"),
      ("a,b\n\"\"\"\"\"\",x\n", "[{a: '\"\"', b: 'x'}]"), ("a\n 1 \n", "[{a: ' 1 '}]"),
    ]
  )
  func rows(text: String, expected: String) {
    let (tree, findings) = DocumentReader.read(SourceFile(name: "case", text: text), as: .csv)
    #expect(findings.isEmpty)
    #expect(outline(tree) == expected)
  }

  @Test(
    "each fault is found at its cell, and its fix mends it",
    arguments: [
      ReadingCase("⟦⟧", "SYN-CSV-01"), ReadingCase("a,⟦⟧\n1,2", "SYN-CSV-01"),
      ReadingCase("a,b,⟦a⟧\n1,2,3", "SYN-CSV-01"), ReadingCase("a,b\n⟦1⟧\n3,4", "SYN-CSV-02"),
      ReadingCase("a,b\n1,2,⟦3,4⟧\n3,4", "SYN-CSV-02"),
      ReadingCase("a,b\nsay ⟦\"⟧hi\",2\n", "SYN-CSV-03", mended: "a,b\n\"say \"\"hi\"\"\",2\n"),
      ReadingCase(
        "a,b\n\"say ⟦\"⟧hi⟦\"⟧ now\",2\n",
        "SYN-CSV-03",
        "SYN-CSV-03",
        mended: "a,b\n\"say \"\"hi\"\" now\",2\n"
      ),
      ReadingCase("a,b\n1,⟦ ⟧\"2\"\n", "SYN-CSV-03", mended: "a,b\n1,\"2\"\n"),
      ReadingCase("a,b\n\"1\"⟦ ⟧,2\n", "SYN-CSV-03", mended: "a,b\n\"1\",2\n"),
      ReadingCase("a,b\n1,⟦\"⟧2\n3,4\n", "SYN-CSV-03"),
      ReadingCase("a,b\n1,⟦\"⟧2\n3,\"4\"\n", "SYN-CSV-03"),
      ReadingCase("a,b\n⟦\"⟧1,\"2\"\n", "SYN-CSV-03"),
    ]
  )
  func faults(reading: ReadingCase) { reading.check(as: .csv) }

  @Test(
    "a fault in one row leaves the others as they are",
    arguments: [
      ("a,b\n1\n3,4", "[{a: '1'}, {a: '3', b: '4'}]"),
      ("a,b\n1,2,9\n3,4", "[{a: '1', b: '2'}, {a: '3', b: '4'}]"),
      ("a,b\n1,\"2\n3,4\n", "[{a: '1', b: '2'}, {a: '3', b: '4'}]"),
      ("a,b\n1,\"2\n3,\"4\"\n", "[{a: '1', b: '2'}, {a: '3', b: '4'}]"),
      ("a,b\n\"1,\"2\"\n3,4", "[{a: '1', b: '2'}, {a: '3', b: '4'}]"),
      ("a,b\n\"12\" screen,2\n3,4", "[{a: '12\" screen', b: '2'}, {a: '3', b: '4'}]"),
    ]
  )
  func recovery(text: String, expected: String) {
    let tree = DocumentReader.read(SourceFile(name: "case", text: text), as: .csv).tree
    #expect(outline(tree) == expected)
  }

  @Test("a key's range is the header cell, and a cell knows its pointer")
  func places() throws {
    let file = SourceFile(name: "case", text: "a,\"b\"\n1,2\n3,\"4\"\"5\"\n")
    let tree = DocumentReader.read(file, as: .csv).tree
    let root = try #require(tree.documents.first)
    let row = try #require(Array(tree.items(root)).last)
    let cell = try #require(tree.value(of: "b", in: row))
    #expect(tree.range(cell) == ByteRange(12, 18))
    #expect(tree.contentRange(cell) == ByteRange(13, 17))
    #expect(tree.offsetMap(cell).sourceRange(of: 1, 2) == ByteRange(14, 16))
    #expect(tree.pointer(to: cell) == "/1/b")
    #expect(tree.key(of: cell).map { tree.range($0) } == ByteRange(2, 5))
    #expect(tree.range(row) == ByteRange(10, 18))
  }

  @Test(
    "the published registry is read whole",
    .enabled(
      if: SharedFolder.exists(SharedFolder.registry + "/dev.csv"),
      "the registry rows are not here; CONSULT_LINT_REGISTRY names their folder"
    )
  )
  func registry() throws {
    let bytes = try #require(SharedFolder.bytes(SharedFolder.registry + "/dev.csv"))
    let (file, problems) = SourceFile.decode(name: "dev.csv", bytes: bytes)
    let (tree, findings) = DocumentReader.read(file, as: .csv)
    #expect(problems.isEmpty)
    #expect(findings.isEmpty)
    let root = try #require(tree.documents.first)
    let faults = try #require(SharedFolder.bytes(SharedFolder.registry + "/dev-faults.csv"))
    let rows = Array(tree.items(root))
    #expect(rows.count > 1_000)
    #expect(rows.allSatisfy { Array(tree.entries($0)).count == 17 })
    let list = DocumentReader.read(SourceFile.decode(name: "f", bytes: faults).file, as: .csv).tree
    let listed = try #require(list.documents.first.map { Array(list.items($0)) })
    #expect(listed.count == rows.count)
  }
}
