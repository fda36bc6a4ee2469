import SourceText
import Testing

@Suite("Offset maps")
struct OffsetMapTests {
  /// `"a\nbc"` from offset 10 on: the escape is two bytes of source and one of text.
  private let escaped = OffsetMap(
    runs: [
      OffsetMap.Run(decoded: 0, source: 11),
      OffsetMap.Run(decoded: 1, source: 12, isAtomic: true),
      OffsetMap.Run(decoded: 2, source: 14),
    ],
    sourceEnd: 16
  )

  @Test("verbatim text is shifted")
  func verbatim() {
    let map = OffsetMap(verbatim: ByteRange(20, 25))
    #expect(map.sourceRange(of: 1, 3) == ByteRange(21, 23))
    #expect(map.sourceRange(of: 5, 5) == .at(25))
    #expect(map.sourceRange(of: 9, 12) == .at(25))
  }

  @Test(
    "ranges before, over and behind an escape",
    arguments: [
      (0, 1, ByteRange(11, 12)), (1, 2, ByteRange(12, 14)), (0, 2, ByteRange(11, 14)),
      (2, 4, ByteRange(14, 16)), (0, 4, ByteRange(11, 16)), (4, 4, ByteRange.at(16)),
      (1, 1, ByteRange.at(12)),
    ]
  )
  func escape(start: Int, end: Int, expected: ByteRange) {
    #expect(escaped.sourceRange(of: start, end) == expected)
  }

  @Test("an escape at the end reaches to the end of the source")
  func escapeAtEnd() {
    let map = OffsetMap(
      runs: [
        OffsetMap.Run(decoded: 0, source: 1),
        OffsetMap.Run(decoded: 1, source: 2, isAtomic: true),
      ],
      sourceEnd: 8
    )
    #expect(map.sourceRange(of: 1, 4) == ByteRange(2, 8))
  }

  @Test("a map without runs is that of an empty text")
  func empty() {
    #expect(OffsetMap(runs: [], sourceEnd: 5).sourceRange(of: 0, 3) == .at(5))
  }
}
