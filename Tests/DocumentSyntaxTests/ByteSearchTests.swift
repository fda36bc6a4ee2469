import DocumentSyntax
import Testing

@Suite("Byte search")
struct ByteSearchTests {
  /// Every byte at every place of a word, between bytes that are not looked for.
  @Test("the search by words finds what a search byte by byte finds", arguments: 0..<20)
  func everyByte(place: Int) {
    for byte in UInt8.min...UInt8.max {
      for filler in [UInt8(ascii: "a"), 0x20, 0x21, 0x23, 0x7F, 0x80, 0xFF] {
        var bytes = [UInt8](repeating: filler, count: 20)
        bytes[place] = byte
        let span = bytes.span
        #expect(
          ByteSearch.quotedTextEnd(span, from: 0)
            == first(bytes) { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }
        )
        #expect(
          ByteSearch.cellEnd(span, from: 0, delimiter: 0x3B)
            == first(bytes) { $0 == 0x3B || $0 == 0x0A || $0 == 0x0D || $0 == 0x22 }
        )
        #expect(ByteSearch.quote(span, from: 0) == first(bytes) { $0 == 0x22 })
        #expect(ByteSearch.spacesEnd(span, from: 0) == first(bytes) { $0 != 0x20 })
      }
    }
  }

  private func first(_ bytes: [UInt8], where isWanted: (UInt8) -> Bool) -> Int {
    bytes.firstIndex(where: isWanted) ?? bytes.count
  }
}
