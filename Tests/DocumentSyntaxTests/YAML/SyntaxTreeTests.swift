import DocumentSyntax
import Findings
import SourceText
import Testing

@Suite struct SyntaxTreeTests {
  private func read(_ text: String) throws -> (tree: SyntaxTree, root: NodeID) {
    let (tree, findings) = DocumentReader.read(SourceFile(name: "case", text: text), as: .yaml)
    #expect(findings.isEmpty, "\(findings.map(\.message.en))")
    return (tree, try #require(tree.documents.first))
  }

  @Test(
    "merge keys are applied, and own keys win",
    arguments: [
      ("{<<: {a: 1, b: 2}, a: 3}", "{a: '3', b: '2'}"),
      ("- &x {a: 1}\n- {b: 2, <<: *x}", "[{a: '1'}, {b: '2', a: '1'}]"),
      ("{<<: [{a: 1}, {a: 2, b: 3}], c: 4}", "{c: '4', a: '1', b: '3'}"),
      ("{<<: {<<: {a: 1}, b: 2}, c: 3}", "{c: '3', b: '2', a: '1'}"),
      ("{'<<': a}", "{<<: 'a'}"), ("{<<: a, b: 1}", "{b: '1'}"),
    ]
  )
  func mergeKeys(text: String, expected: String) throws {
    #expect(outline(try read(text).tree) == expected)
  }

  @Test func aliasesAreFollowed() throws {
    let (tree, root) = try read("a: &x {b: [1, &y 2]}\nc: *x\nd: [*y]\n")
    #expect(outline(tree) == "{a: {b: ['1', '2']}, c: {b: ['1', '2']}, d: ['2']}")
    let alias = try #require(tree.children(root).first { tree.kind($0) == .alias })
    #expect(tree.pointer(to: alias) == "/c")
    #expect(tree.anchor(tree.target(alias)) == "x")
    #expect(tree.range(alias).count == 2)
  }

  @Test func everyNodeHasAPointer() throws {
    let (tree, _) = try read("a/b:\n  - c~d: [e, {f: g}]\n  - h\n[k]: l\n")
    let pointers = (0..<tree.nodeCount).map { tree.pointer(to: NodeID($0)) }
    #expect(
      pointers == [
        "", "/a~1b", "/a~1b", "/a~1b/0", "/a~1b/0/c~0d", "/a~1b/0/c~0d", "/a~1b/0/c~0d/0",
        "/a~1b/0/c~0d/1", "/a~1b/0/c~0d/1/f", "/a~1b/0/c~0d/1/f", "/a~1b/1", "/", "//0", "/",
      ]
    )
  }

  @Test func tagsAnchorsCommentsAndDocumentsAreKept() throws {
    let text =
      "%TAG !e! tag:example.org,2026:\n---\n- !e!a%21 &b c # one\n- !!str d\n--- # two\n!l e\n"
    let (tree, root) = try read(text)
    #expect(tree.documents.count == 2)
    #expect(
      tree.items(root).map { tree.tag($0) } == ["tag:example.org,2026:a!", "tag:yaml.org,2002:str"]
    )
    #expect(tree.items(root).map { tree.anchor($0) } == ["b", nil])
    #expect(tree.tag(tree.documents[1]) == "!l")
    #expect(tree.comments.map(tree.source.text) == ["# one", "# two"])
  }

  @Test func nullsAreThoseOfTheCoreSchema() throws {
    let (tree, root) = try read("[~, null, Null, NULL, nULL, '', '~', !!str , !!null x]")
    #expect(
      tree.items(root).map(tree.isNull) == [
        true, true, true, true, false, false, false, false, false,
      ]
    )
    let (empty, mapping) = try read("a:\nb: &c\n")
    #expect(empty.entries(mapping).map { empty.isNull($0.value) } == [true, true])
  }

  @Test func keysAreFoundWithoutMakingText() throws {
    let (tree, root) = try read("\"a\\tb\": 1\n'c''d': 2\ne: 3\n")
    #expect(tree.value(of: "a\tb", in: root).map(tree.text) == "1")
    #expect(tree.value(of: "c'd", in: root).map(tree.text) == "2")
    #expect(tree.value(of: "e", in: root).map { tree.matches($0, Array("3".utf8)) } == true)
    #expect(tree.value(of: "f", in: root) == nil)
  }

  @Test func aCollectionAsKeyMovesWhatFollows() throws {
    let (tree, root) = try read("- [&a x, *a]: *a\n- {b: *a}: [c]\n")
    #expect(outline(tree) == "[{: 'x'}, {: ['c']}]")
    let pair = try #require(tree.items(root).first { _ in true })
    let key = try #require(tree.children(pair).first { _ in true })
    #expect(tree.items(key).map(tree.text) == ["x", "x"])
    #expect(tree.range(key) == ByteRange(2, 12))
  }

  @Test func theTreeIsSmall() throws {
    let plan = PlantedMistakeTests.plan
    let (tree, _) = try read(plan)
    #expect(tree.byteCount <= 8 * plan.utf8.count)
  }
}

@Suite struct NodeAtPlaceTests {
  @Test func theInnermostNodeIsFound() {
    let text = "a:\n  - {b: cd, e: f}\n  - 'g'\nh: i # j\n"
    let tree = DocumentReader.read(SourceFile(name: "case", text: text), as: .yaml).tree
    let found = ["b", "cd", "e", "{", "'g", "i", "h"].map { word in
      tree.pointer(
        at: text.utf8.firstRange(of: word.utf8).map {
          text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
        } ?? -1
      )
    }
    #expect(found == ["/a/0/b", "/a/0/b", "/a/0/e", "/a/0", "/a/1", "/h", "/h"])
    #expect(tree.node(at: text.utf8.count) == nil)
  }

  @Test func findingsNameTheirPlaceInTheDocument() {
    let text = "a:\n  - b: c\n    b: d\ne: *f\n"
    let findings = DocumentReader.read(SourceFile(name: "case", text: text), as: .yaml).findings
    #expect(findings.map(\.pointer) == ["/a/0/b", "/e"])
  }
}

@Suite struct BracketColumnTests {
  /// YAML 1.2.2 § 6.1 asks for more spaces; a bracket alone cannot be taken for anything else.
  @Test(arguments: [
    "  b: [\n    c\n  ]\n", "  b: [\n    c\n]\n", "  - {b: [\n       c\n], d: e\n}\n",
  ])
  func aClosingBracketMayStandAtAnyColumn(text: String) {
    let source = SourceFile(name: "case", text: "a:\n" + text)
    #expect(DocumentReader.read(source, as: .yaml).findings.isEmpty)
  }
}
