import DocumentSyntax
import Findings
import SourceText
import Testing

@Suite("Faults in JSON")
struct JSONFindingTests {
  @Test(
    "each fault is found at its place, alone, and its fix mends it",
    arguments: [
      ReadingCase("⟦⟧", "SYN-JSN-01"), ReadingCase(#"{"a": 1} ⟦{"b": 2}⟧"#, "SYN-JSN-01"),
      ReadingCase("[1]⟦]⟧ 2", "SYN-JSN-02"), ReadingCase("⟦[⟧1, 2", "SYN-JSN-02"),
      ReadingCase(#"{"a": ⟦[⟧1}"#, "SYN-JSN-02"), ReadingCase("[1⟦}⟧", "SYN-JSN-02"),
      ReadingCase(#"{"a": ⟦[⟧1, "b"⟦:⟧ 2}"#, "SYN-JSN-02", "SYN-JSN-03"),
      ReadingCase(#"{"a": 1⟦,⟧}"#, "SYN-JSN-03", mended: #"{"a": 1}"#),
      ReadingCase("[1 ⟦,⟧ ]", "SYN-JSN-03", mended: "[1  ]"),
      ReadingCase("[1,⟦,⟧2]", "SYN-JSN-03", mended: "[1,2]"),
      ReadingCase("[⟦,⟧1]", "SYN-JSN-03", mended: "[1]"),
      ReadingCase(#"{"a": 1⟦⟧ "b": 2}"#, "SYN-JSN-03", mended: #"{"a": 1, "b": 2}"#),
      ReadingCase("[1⟦⟧\n 2]", "SYN-JSN-03", mended: "[1,\n 2]"),
      ReadingCase(#"{"a": 1⟦;⟧ "b": 2}"#, "SYN-JSN-03", mended: #"{"a": 1, "b": 2}"#),
      ReadingCase(#"{"a"⟦=⟧1}"#, "SYN-JSN-04", mended: #"{"a":1}"#),
      ReadingCase(#"{"a" ⟦=>⟧ 1}"#, "SYN-JSN-04", mended: #"{"a" : 1}"#),
      ReadingCase(#"{"a"⟦⟧ 1}"#, "SYN-JSN-04", mended: #"{"a": 1}"#),
      ReadingCase(#"{"a"⟦:⟧}"#, "SYN-JSN-04"), ReadingCase(#"{"a"⟦: ⟧, "b": 2}"#, "SYN-JSN-04"),
      ReadingCase(#"{"a"⟦⟧}"#, "SYN-JSN-04"), ReadingCase("{⟦:⟧ 1}", "SYN-JSN-04"),
      ReadingCase("{⟦[⟧1]}", "SYN-JSN-04"),
      ReadingCase("{⟦a⟧: 1}", "SYN-JSN-05", mended: #"{"a": 1}"#),
      ReadingCase("{⟦'a'⟧: ⟦'b'⟧}", "SYN-JSN-05", "SYN-JSN-05", mended: #"{"a": "b"}"#),
      ReadingCase(#"{⟦“a”⟧: 1}"#, "SYN-JSN-05", mended: #"{"a": 1}"#),
      ReadingCase("[⟦« Santé »⟧]", "SYN-JSN-05"),
      ReadingCase(
        #"{"a": ⟦Have your say⟧, "b": 1}"#,
        "SYN-JSN-05",
        mended: #"{"a": "Have your say", "b": 1}"#
      ),
      ReadingCase("{\"a\": ⟦\"b⟧\n}", "SYN-JSN-05"),
      ReadingCase("{\"a\": ⟦\"b⟧,\n\"c\": 1}", "SYN-JSN-05"),
      ReadingCase("{ ⟦// note⟧\n}", "SYN-JSN-06", mended: "{ \n}"),
      ReadingCase("[1 ⟦/* one */⟧, 2]", "SYN-JSN-06", mended: "[1 , 2]"),
      ReadingCase("⟦# note⟧\n[]", "SYN-JSN-06", mended: "\n[]"),
      ReadingCase("[⟦\u{A0}⟧1]", "SYN-JSN-06"), ReadingCase("[⟦\u{C}⟧1]", "SYN-JSN-06"),
      ReadingCase("[⟦True⟧, ⟦None⟧]", "SYN-JSN-07", "SYN-JSN-07", mended: "[true, null]"),
      ReadingCase("[⟦NaN⟧]", "SYN-JSN-07"), ReadingCase("[⟦-Infinity⟧]", "SYN-JSN-07"),
      ReadingCase("[⟦01⟧]", "SYN-JSN-07"), ReadingCase("[⟦+1⟧]", "SYN-JSN-07"),
      ReadingCase("[⟦.5⟧]", "SYN-JSN-07"), ReadingCase("[⟦1.⟧]", "SYN-JSN-07"),
      ReadingCase("[⟦1e⟧]", "SYN-JSN-07"), ReadingCase("[⟦0x1F⟧]", "SYN-JSN-07"),
      ReadingCase("[⟦2026-03-01⟧]", "SYN-JSN-07"),
      ReadingCase(#"["a⟦\x⟧"]"#, "SYN-JSN-08"), ReadingCase(#"["⟦\u12⟧"]"#, "SYN-JSN-08"),
      ReadingCase(#"["⟦\uD83D⟧"]"#, "SYN-JSN-08"), ReadingCase("[\"a⟦\t⟧b\"]", "SYN-JSN-08"),
      ReadingCase("[\"a⟦\n⟧b\"]", "SYN-JSN-08", mended: #"["a\nb"]"#),
      ReadingCase(#"{"a": 1, ⟦"a"⟧: 2}"#, "SYN-DOC-04"),
      ReadingCase(#"{"a": 1, ⟦"\u0061"⟧: 2}"#, "SYN-DOC-04"),
    ]
  )
  func faults(reading: ReadingCase) { reading.check(as: .json) }

  @Test(
    "what stands around a fault is still read",
    arguments: [
      (#"{"a": 1, "b": 2,}"#, "{a: '1', b: '2'}"), (#"{"a": 1 "b": 2}"#, "{a: '1', b: '2'}"),
      (#"{"a": [1, 2, "b": 3}"#, "{a: ['1', '2', 'b', '3']}"),
      (#"{"a": , "b": 2}"#, "{a: ~, b: '2'}"),
      ("{'a': 'it\\'s', b: 2}", "{a: 'it's', b: '2'}"), ("[1 2 3]", "['1', '2', '3']"),
      (#"{"a" 1, "b"}"#, "{a: '1', b: ~}"), (#"["a\qb", 1]"#, "['a\\qb', '1']"),
      ("{\"a\": \"x,\n\"b\": 2}", "{a: 'x', b: '2'}"), (#"{"a": {"b": 1}"#, "{a: {b: '1'}}"),
      (#"["\uD83D\uDE00\u00e9"]"#, "['😀é']"), (#"["\uD83D"]"#, "['\u{FFFD}']"),
      ("/* x */ [1, // y\n 2]", "['1', '2']"), (#"{“a”: “b”}"#, "{a: 'b'}"),
    ]
  )
  func recovery(text: String, expected: String) {
    let file = SourceFile(name: "case", text: text)
    #expect(outline(DocumentReader.read(file, as: .json).tree) == expected)
  }

  @Test("values deeper than the limit are told once and passed over")
  func depth() {
    let limits = ReadingLimits(depth: 3)
    let file = SourceFile(name: "case", text: #"[[[[1, "]"], [2]], 3], [[[4]]]]"#)
    let (tree, findings) = DocumentReader.read(file, as: .json, limits: limits)
    #expect(findings.map(\.rule.rawValue) == ["SYN-DOC-02"])
    #expect(findings.map(\.range) == [ByteRange(3, 4)])
    #expect(outline(tree) == "[[[~, ~], '3'], [[~]]]")
  }
}
