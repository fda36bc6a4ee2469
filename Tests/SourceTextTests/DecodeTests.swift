import SourceText
import Testing

@Suite("Decoding of files")
struct DecodeTests {
  private static let text = "é: {“a”: 😀}\n"

  @Test("well-formed UTF-8 is kept, with its byte-order mark", arguments: ["", text, "\u{FEFF}a"])
  func wellFormed(text: String) {
    let (file, problems) = SourceFile.decode(name: "t", bytes: Array(text.utf8))
    #expect(file.bytes == Array(text.utf8))
    #expect(problems.isEmpty)
  }

  @Test("UTF-16 and UTF-32 are decoded, with and without a mark", arguments: [true, false])
  func wide(hasMark: Bool) {
    let text = "a" + Self.text
    let marked = (hasMark ? "\u{FEFF}" : "") + text
    for isLittle in [true, false] {
      let utf16 = marked.utf16.flatMap { bytes(of: UInt32($0), count: 2, isLittle: isLittle) }
      let utf32 = marked.unicodeScalars.flatMap {
        bytes(of: $0.value, count: 4, isLittle: isLittle)
      }
      for bytes in [utf16, utf32] {
        let (file, problems) = SourceFile.decode(name: "t", bytes: bytes)
        #expect(file.bytes == Array(text.utf8))
        #expect(problems.isEmpty)
      }
    }
  }

  @Test("the encoding is told from the first bytes")
  func detection() {
    #expect(TextEncoding.detect([]) == .utf8)
    #expect(TextEncoding.detect([0]) == .utf8)
    #expect(TextEncoding.detect([0, 0, 0]) == .utf8)
    #expect(TextEncoding.detect([0xEF, 0xBB, 0xBF]) == .utf8)
    #expect(TextEncoding.detect([0xFF, 0xFE]) == .utf16LittleEndian)
    #expect(TextEncoding.detect([0xFF, 0xFE, 0, 0]) == .utf32LittleEndian)
    #expect(TextEncoding.detect([0xFE, 0xFF, 0, 0x41]) == .utf16BigEndian)
    #expect(TextEncoding.detect([0, 0, 0xFE, 0xFF]) == .utf32BigEndian)
    #expect(TextEncoding.detect([0, 0x41]) == .utf16BigEndian)
    #expect(TextEncoding.detect([0x41, 0]) == .utf16LittleEndian)
    #expect(TextEncoding.detect([0x41, 0, 0, 0]) == .utf32LittleEndian)
    #expect(TextEncoding.detect([0, 0, 0, 0x41]) == .utf32BigEndian)
  }

  /// Unicode § 3.9, tables 3-8 to 3-11: one problem for each maximal subpart.
  @Test(
    "ill-formed UTF-8 is replaced byte by byte, one problem for each maximal subpart",
    arguments: [
      ([0x61, 0xE9, 0x62], "a_b", [1]),
      (
        [0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "________A",
        [0, 1, 2, 3, 4, 5, 6, 7]
      ),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0x41], "______A", [0, 1, 2, 3, 4, 5]),
      (
        [0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "_____A__B", [0, 1, 2, 3, 4, 6, 7]
      ),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "________A", [0, 2, 3, 6]),
      ([0x41, 0xE2, 0x82], "A__", [1]), ([0x41, 0xE2], "A_", [1]),
    ]
  )
  func illFormed(bytes: [UInt8], text: String, offsets: [Int]) {
    let (file, problems) = SourceFile.decode(name: "t", bytes: bytes)
    #expect(file.bytes == Array(text.utf8))
    #expect(problems.map(\.fileOffset) == offsets)
    #expect(problems.allSatisfy { $0.range.start == $0.fileOffset && !$0.range.isEmpty })
  }

  @Test("each kind of problem is told apart")
  func kinds() {
    func kind(_ bytes: [UInt8]) -> EncodingProblem.Kind? {
      SourceFile.decode(name: "t", bytes: [0x61, 0x62] + bytes).problems.first?.kind
    }
    #expect(kind([0xE9, 0x74]) == .unexpectedByte(0xE9))
    #expect(kind([0x80]) == .unexpectedByte(0x80))
    #expect(kind([0xE2, 0x82]) == .truncated)
    #expect(kind([0xC0, 0x80]) == .overlong)
    #expect(kind([0xE0, 0x80, 0x80]) == .overlong)
    #expect(kind([0xED, 0xA0, 0x80]) == .surrogate)
    #expect(kind([0xF4, 0x90, 0x80, 0x80]) == .beyondUnicode)
    #expect(kind([0xF5, 0x80, 0x80, 0x80]) == .beyondUnicode)
  }

  @Test("half a surrogate pair, a number past Unicode and a cut unit become U+FFFD")
  func wideProblems() {
    let utf16 = SourceFile.decode(name: "t", bytes: [0xFE, 0xFF, 0xD8, 0x3D, 0, 0x41, 0xDE, 0, 0])
    #expect(utf16.file.bytes == Array("\u{FFFD}A\u{FFFD}\u{FFFD}".utf8))
    #expect(utf16.problems.map(\.kind) == [.surrogate, .surrogate, .truncated])
    #expect(utf16.problems.map(\.fileOffset) == [2, 6, 8])
    #expect(utf16.problems.map(\.range) == [ByteRange(0, 3), ByteRange(4, 7), ByteRange(7, 10)])
    let utf32 = SourceFile.decode(name: "t", bytes: [0, 0, 0xFE, 0xFF, 0, 0x11, 0, 0])
    #expect(utf32.problems.map(\.kind) == [.beyondUnicode])
  }

  @Test("the list of problems ends at its limit, and the replacing goes on")
  func manyProblems() {
    let bytes = [UInt8](repeating: 0xFF, count: 100_000)
    let (file, problems) = SourceFile.decode(name: "t", bytes: bytes)
    #expect(problems.count == 1_000)
    #expect(file.bytes == [UInt8](repeating: UInt8(ascii: "_"), count: 100_000))
  }

  private func bytes(of value: UInt32, count: Int, isLittle: Bool) -> [UInt8] {
    let big = (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * (count - 1 - $0))) }
    return isLittle ? big.reversed() : big
  }
}
