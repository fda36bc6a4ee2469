import SourceText
import TestSupport
import Testing

@testable import Reporting

/// What an excerpt looks like for a marked text, without colour.
private func drawing(_ marked: String) -> String {
  let marked = MarkedText(marked)
  let source = SourceFile(name: "plan.yaml", text: marked.text)
  var canvas = Canvas(isColoured: false)
  let range = marked.ranges.first ?? .at(0)
  canvas.draw(Excerpt(of: range, in: source, LineIndex(source)), marks: .error)
  return String(decoding: canvas.bytes, as: UTF8.self)
}

@Suite struct ExcerptTests {
  @Test(arguments: [
    ("a value", "close: ⟦2026-03-01⟧\n", "  |\n1 | close: 2026-03-01\n  |        ^^^^^^^^^^\n"),
    ("the second line", "a: 1\r\nb: ⟦22⟧\r\n", "  |\n2 | b: 22\n  |    ^^\n"),
    ("an empty range", "a:⟦⟧ 1\n", "  |\n1 | a: 1\n  |   ^\n"),
    ("an empty range at the end", "a: 1⟦⟧\n", "  |\n1 | a: 1\n  |     ^\n"),
    ("an empty file", "⟦⟧", "  |\n1 |\n  | ^\n"),
    ("a tab in front", "a\t⟦b⟧\n", "  |\n1 | a   b\n  |     ^\n"),
    ("a tab inside", "⟦a\tb⟧\n", "  |\n1 | a   b\n  | ^^^^^\n"),
    ("wide characters", "名: ⟦計画⟧.\n", "  |\n1 | 名: 計画.\n  |     ^^^^\n"),
    ("combining marks", "e\u{301}: ⟦e\u{301}a⟧\n", "  |\n1 | e\u{301}: e\u{301}a\n  |    ^^\n"),
    ("an emoji", "⟦👩‍🔬⟧ b\n", "  |\n1 | 👩‍🔬 b\n  | ^^\n"),
    ("a byte-order mark", "\u{FEFF}⟦a⟧: 1\n", "  |\n1 | a: 1\n  | ^\n"),
    ("an escape character", "⟦\u{1B}[31m⟧x\n", "  |\n1 | ␛[31mx\n  | ^^^^^\n"),
    ("a turned reading order", "a⟦\u{202E}⟧b\n", "  |\n1 | a\u{FFFD}b\n  |  ^\n"),
    ("the line break itself", "ab⟦\n⟧c\n", "  |\n1 | ab\n  |   ^\n"),
  ])
  func marks(name: String, marked: String, expected: String) {
    #expect(drawing(marked) == expected, "\(name)")
  }

  @Test func severalLines() {
    #expect(
      drawing("x:\n  ⟦a: 1\n\n  b: 2\n⟧y: 3\n") == """
          |
        2 |   a: 1
          |   ^^^^
        3 |
        4 |   b: 2
          |   ^^^^

        """
    )
  }

  @Test func manyLines() {
    let lines = (1...12).map { "- \($0)" }.joined(separator: "\n")
    #expect(
      drawing("⟦\(lines)⟧\n") == """
           |
         1 | - 1
           | ^^^
         2 | - 2
           | ^^^
         3 | - 3
           | ^^^
           ⋮
        12 | - 12
           | ^^^^

        """
    )
  }

  @Test func longLineIsCutOnBothSides() {
    let text = String(repeating: "a", count: 300) + "⟦X⟧" + String(repeating: "b", count: 300)
    let rows = drawing(text).split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("1 | …aaaa"))
    #expect(rows[1].hasSuffix("bbb…"))
    #expect(rows[1].count < 110)
    let caret = rows[2].firstIndex(of: "^").map {
      rows[2].distance(from: rows[2].startIndex, to: $0)
    }
    let mark = rows[1].firstIndex(of: "X").map {
      rows[1].distance(from: rows[1].startIndex, to: $0)
    }
    #expect(caret != nil && caret == mark)
  }

  @Test func endOfALongLine() {
    let rows = drawing(String(repeating: "é", count: 5_000) + "⟦XY⟧\n").split(separator: "\n")
    #expect(rows[1].hasSuffix("éXY"))
    #expect(rows[2].hasSuffix("^^"))
    #expect(rows[2].count == rows[1].count)
  }

  @Test func rangeOutsideTheFile() {
    let source = SourceFile(name: "a", text: "ab")
    let excerpt = Excerpt(of: ByteRange(50, 90), in: source, LineIndex(source))
    #expect(excerpt.rows.count == 1)
  }
}
