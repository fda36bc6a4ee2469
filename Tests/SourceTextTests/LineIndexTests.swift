import SourceText
import Testing

@Suite("Line index")
struct LineIndexTests {
  @Test(
    "a line ends at LF, CRLF or a lone CR",
    arguments: [
      ("", 1), ("a", 1), ("a\n", 2), ("a\nb", 2), ("a\r\nb\r\n", 3), ("a\rb", 2), ("\r\r\n\n", 4),
      ("a\r", 2),
    ]
  )
  func lines(text: String, count: Int) {
    #expect(LineIndex(SourceFile(name: "t", text: text)).lineCount == count)
  }

  @Test("the bytes of a line, without its end")
  func lineRanges() {
    let index = LineIndex(SourceFile(name: "t", text: "ab\r\ncd\n\nef"))
    #expect(index.range(ofLine: 1) == ByteRange(0, 2))
    #expect(index.range(ofLine: 2) == ByteRange(4, 6))
    #expect(index.range(ofLine: 3) == .at(7))
    #expect(index.range(ofLine: 4) == ByteRange(8, 10))
    #expect(index.range(ofLine: 0) == .at(10))
    #expect(index.range(ofLine: 5) == .at(10))
  }

  /// `é` is two bytes and one unit of UTF-16; `😀` four bytes and two units.
  @Test(
    "columns in each unit",
    arguments: [
      (0, 1, 1, 1), (1, 2, 2, 2), (3, 4, 3, 3), (7, 8, 4, 5), (8, 9, 5, 6),
    ]
  )
  func columns(offset: Int, bytes: Int, scalars: Int, utf16: Int) {
    let index = LineIndex(SourceFile(name: "t", text: "aé😀z\n"))
    #expect(index.position(of: offset, in: .bytes) == LinePosition(line: 1, column: bytes))
    #expect(index.position(of: offset, in: .unicodeScalars).column == scalars)
    #expect(index.position(of: offset, in: .utf16).column == utf16)
  }

  @Test("offsets outside the file are taken as its edges")
  func outside() {
    let index = LineIndex(SourceFile(name: "t", text: "ab\ncd"))
    #expect(index.position(of: -3, in: .bytes) == LinePosition(line: 1, column: 1))
    #expect(index.position(of: 99, in: .bytes) == LinePosition(line: 2, column: 3))
    #expect(index.position(of: 3, in: .bytes) == LinePosition(line: 2, column: 1))
  }

  @Test("a byte-order mark takes no column")
  func byteOrderMark() {
    let index = LineIndex(SourceFile(name: "t", text: "\u{FEFF}ab\ncd"))
    #expect(index.position(of: 3, in: .bytes) == LinePosition(line: 1, column: 1))
    #expect(index.position(of: 0, in: .utf16) == LinePosition(line: 1, column: 1))
    #expect(index.position(of: 4, in: .unicodeScalars) == LinePosition(line: 1, column: 2))
    #expect(index.position(of: 6, in: .unicodeScalars) == LinePosition(line: 2, column: 1))
  }
}
