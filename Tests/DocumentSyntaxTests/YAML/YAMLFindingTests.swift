import DocumentSyntax
import Findings
import SourceText
import Testing

@Suite("Faults in YAML")
struct YAMLFindingTests {
  @Test(
    "indentation, tabs and keys: each fault is found at its place, alone",
    arguments: [
      ReadingCase("a:\n⟦\t⟧b: c\n\td: e\nf: g\n", "SYN-YML-02"),
      ReadingCase("a:\n  b: 1\n  ⟦\t⟧c: 2\n  d: 3\n", "SYN-YML-02"),
      ReadingCase("-⟦\t⟧- a\n", "SYN-YML-02"),
      ReadingCase("a: |\n⟦\t⟧text\n", "SYN-YML-02"),
      ReadingCase("a: \"b\n⟦\t⟧c\"\n", "SYN-YML-02"),
      ReadingCase("a: 'b'\n ⟦c⟧: d\ne: f\n", "SYN-YML-03"),
      ReadingCase("a:\n  b: c\n ⟦d⟧: e\nf: g\n", "SYN-YML-03"),
      ReadingCase("a:\n  - b\n ⟦- c⟧\n - d\n", "SYN-YML-03"),
      ReadingCase("a: b\n⟦- c⟧\n- d\ne: f\n", "SYN-YML-03"),
      ReadingCase("- a\n⟦b⟧: c\n- d\n", "SYN-YML-03"),
      ReadingCase("a: 'b\n\n⟦c⟧'\n", "SYN-YML-03"),
      ReadingCase("a: [b,\n⟦c⟧,\nd]\n", "SYN-YML-03"),
      ReadingCase("a: |\n⟦   ⟧\n text\n", "SYN-YML-03"),
      ReadingCase("a: 1\n⟦b⟧\nc: 2\n", "SYN-YML-06"),
      ReadingCase("a: 1\n⟦b c⟧\nd e\nf: 2\n", "SYN-YML-06"),
      ReadingCase("a: 1\n⟦b⟧\n  c: 2\nd: 3\n", "SYN-YML-06"),
      ReadingCase("⟦a⟧\nb: 1\n", "SYN-YML-06"),
      ReadingCase("a:\n  ⟦b⟧\n    c: 1\n", "SYN-YML-06"),
      ReadingCase("- ⟦a b⟧\n  c: d\n- e: f\n", "SYN-YML-06"),
      ReadingCase("a⟦:⟧b\nc: d\n", "SYN-YML-06", mended: "a: b\nc: d\n"),
      ReadingCase("a: b\nc⟦:⟧d\n", "SYN-YML-06", mended: "a: b\nc: d\n"),
      ReadingCase("⟦\"a\n  b\"⟧: c\n", "SYN-YML-06"),
      ReadingCase("a:⟦\u{A0}⟧b\nc: d\n", "SYN-YML-06", mended: "a: b\nc: d\n"),
      ReadingCase("a: b\nc⟦\u{A0}⟧: d\n", "SYN-YML-16", mended: "a: b\nc: d\n"),
      ReadingCase("a:\n⟦\u{A0}⟧b: d\n", "SYN-YML-16", mended: "a:\n b: d\n"),
      ReadingCase("[a\n⟦:⟧ b]\n", "SYN-YML-06"),
      ReadingCase("a: b\n  # c\n  ⟦d⟧\ne: f\n", "SYN-YML-06"),
    ]
  )
  func layout(item: ReadingCase) { item.check(as: .yaml) }

  @Test(
    "quotes, colons, brackets and signs: each fault is found at its place, alone",
    arguments: [
      ReadingCase("a: ⟦\"⟧b\nc: \"d\"\n", "SYN-YML-04"),
      ReadingCase("a: ⟦'⟧tis\nb: c\n", "SYN-YML-04"),
      ReadingCase("a:\n  - ⟦\"⟧b\n  - c\nd: e\n", "SYN-YML-04"),
      ReadingCase("- {a: ⟦\"⟧b, c: d}\n- e\n", "SYN-YML-04"),
      ReadingCase("⟦\"⟧a\n", "SYN-YML-04"),
      ReadingCase("a: b⟦:⟧ c\n", "SYN-YML-05", mended: "a: \"b: c\"\n"),
      ReadingCase(
        "fr: Partie 1 ⟦:⟧ la portée : la suite # note\n",
        "SYN-YML-05",
        mended: "fr: \"Partie 1 : la portée : la suite\" # note\n"
      ),
      ReadingCase("a: 'b'⟦:⟧ c\n", "SYN-YML-05"),
      ReadingCase("a: ⟦[⟧b, c\nd: e\n", "SYN-YML-07"),
      ReadingCase("a: ⟦{⟧b: c,\n  d: e\nf: g\n", "SYN-YML-07"),
      ReadingCase("a: [b⟦}⟧\nc: d\n", "SYN-YML-07"),
      ReadingCase("a: {b: [c⟦}⟧\nd: e\n", "SYN-YML-07"),
      ReadingCase("a: [\"b\" ⟦\"c\"⟧]\n", "SYN-YML-07"),
      ReadingCase("a: {\n  b: c\n  ⟦d⟧: e}\n", "SYN-YML-07"),
      ReadingCase("a: {b: c d⟦:⟧ e}\n", "SYN-YML-05"),
      ReadingCase("a: [b, ⟦,⟧ c]\n", "SYN-YML-07"),
      ReadingCase("a: [⟦,⟧ b]\n", "SYN-YML-07"),
      ReadingCase(
        "{en: Where, ⟦when and how⟧, fr: Où}\n",
        "SYN-YML-08",
        mended: "{en: \"Where, when and how\", fr: Où}\n"
      ),
      ReadingCase("a: ⟦@⟧b: c\nd: e\n", "SYN-YML-09"),
      ReadingCase("a: ⟦`⟧b`\n", "SYN-YML-09"), ReadingCase("a: ⟦%⟧b\n", "SYN-YML-09"),
      ReadingCase("a: ⟦*⟧ b\n", "SYN-YML-09"), ReadingCase("a: ⟦}⟧\n", "SYN-YML-09"),
      ReadingCase("[⟦-⟧]\n", "SYN-YML-09"),
      ReadingCase("a: \"b\" ⟦c⟧\n", "SYN-YML-10"),
      ReadingCase("a: [b] ⟦c⟧\n", "SYN-YML-10"),
      ReadingCase("a: \"b\"⟦# c⟧\n", "SYN-YML-10", mended: "a: \"b\" # c\n"),
      ReadingCase("a: *b ⟦c⟧\n", "SYN-YML-10"),
      ReadingCase("a: ⟦-⟧ b\n   - c\n", "SYN-YML-10"),
      ReadingCase("--- ⟦a⟧: b\n    c: d\n", "SYN-YML-10"),
      ReadingCase("[a]\n⟦b: c⟧\nd: e\n", "SYN-YML-10"),
      ReadingCase("a\n... ⟦b⟧\n", "SYN-YML-10"),
    ]
  )
  func text(item: ReadingCase) { item.check(as: .yaml) }

  @Test(
    "escapes, blocks, anchors, tags, directives and characters",
    arguments: [
      ReadingCase(#"a: "b ⟦\d⟧ c""#, "SYN-YML-11"), ReadingCase(#"a: "⟦\x4⟧""#, "SYN-YML-11"),
      ReadingCase(#"a: "⟦\U00110000⟧""#, "SYN-YML-11"),
      ReadingCase("a: |⟦0⟧\n", "SYN-YML-12"), ReadingCase("a: > ⟦b⟧\n  c\n", "SYN-YML-10"),
      ReadingCase("a: ⟦*b⟧\n", "SYN-YML-01"), ReadingCase("a: &b [⟦*b⟧]\n", "SYN-YML-01"),
      ReadingCase("a: &b c\nd: &e ⟦*b⟧\n", "SYN-YML-13"),
      ReadingCase("⟦&⟧ a\n", "SYN-YML-13"), ReadingCase("&a ⟦&b⟧ c\n", "SYN-YML-13"),
      ReadingCase("!a ⟦!b⟧ c\n", "SYN-YML-13"), ReadingCase("!!str⟦,⟧ a\n", "SYN-YML-13"),
      ReadingCase("⟦!e!⟧a b\n", "SYN-YML-13"), ReadingCase("⟦!!⟧ b\n", "SYN-YML-13"),
      ReadingCase("!a⟦\"⟧b c\n", "SYN-YML-13"), ReadingCase("⟦&a⟧ - b\n", "SYN-YML-13"),
      ReadingCase("a: b\n⟦&c⟧\nd: e\n", "SYN-YML-13"),
      ReadingCase("⟦%YAML 1.2⟧\n", "SYN-YML-14"),
      ReadingCase("a: b\n⟦%YAML 1.2⟧\n---\nc\n", "SYN-YML-14"),
      ReadingCase("⟦%YAML⟧\n---\na\n", "SYN-YML-14"),
      ReadingCase("%YAML 1.2\n⟦%YAML 1.2⟧\n---\na\n", "SYN-YML-14"),
      ReadingCase("⟦%TAG a b⟧\n---\na\n", "SYN-YML-14"),
      ReadingCase("a: b⟦\u{7}⟧c\n", "SYN-YML-15"), ReadingCase("a: b⟦\u{80}⟧c\n", "SYN-YML-15"),
      ReadingCase("a: ⟦\u{FFFE}⟧c\n", "SYN-YML-15"),
    ]
  )
  func signs(item: ReadingCase) { item.check(as: .yaml) }

  @Test(
    "a key that comes twice is found, and keys that follow each other are told at once",
    arguments: [
      ReadingCase("a: 1\nb: 2\n⟦a⟧: 3\n", "SYN-DOC-04"),
      ReadingCase("{a: 1, ⟦'a'⟧: 3}\n", "SYN-DOC-04"),
      ReadingCase("a\\: 1\n⟦\"a\\x5c\"⟧: 3\n", "SYN-DOC-04"),
      ReadingCase("- a: 1\n  b: 2\n  ⟦a⟧: 3\n  b: 4\n", "SYN-DOC-04"),
      ReadingCase("a: 1\nb: 2\n⟦a⟧: 3\nc: 4\nb: 5\n", "SYN-DOC-04"),
      ReadingCase("z: 0\na: 1\n⟦a⟧: 2\nb: 3\nc: 4\n⟦b⟧: 5\n", "SYN-DOC-04", "SYN-DOC-04"),
    ]
  )
  func duplicates(item: ReadingCase) { item.check(as: .yaml) }

  @Test func aDuplicateNamesTheFirstPlace() {
    let source = SourceFile(name: "case", text: "title: a\nid: b\ntitle: c\n")
    let finding = DocumentReader.read(source, as: .yaml).findings.first
    #expect(finding?.message.fr.contains("«\u{A0}title\u{A0}»") == true)
    #expect(finding?.related.map(\.range) == [ByteRange(0, 5)])
  }

  @Test func amongManyKeysADuplicateIsFoundToo() {
    let lines = (0..<200).map { "key\($0): 1\n" }.joined()
    let source = SourceFile(name: "case", text: lines + "key7: 2\n")
    let findings = DocumentReader.read(source, as: .yaml).findings
    #expect(findings.map(\.range) == [ByteRange(lines.utf8.count, lines.utf8.count + 4)])
  }
}
