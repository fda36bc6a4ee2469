import Testing

@testable import SourceText

@Suite("Scan of a text")
struct TextScanTests {
  /// The bytes at the edges of the ranges of Unicode § 3.9, table 3-7, and the rare characters.
  private static let edges: [UInt8] = [
    0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF,
    0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  /// Offsets at the start, around the edges of blocks, and at the end of 70 bytes.
  @Test("it agrees with a slow look at every place", arguments: [0, 13, 14, 30, 47, 66, 67])
  func everyPlace(place: Int) {
    for second in Self.edges {
      for first in Self.edges {
        for rest: [UInt8] in [[0x61, 0x61], [0x80, 0x61], [0x80, 0xBF]] {
          var bytes = [UInt8](repeating: 0x61, count: 70)
          let character = [first, second] + rest
          for (step, byte) in character.enumerated() where place + step < 70 {
            bytes[place + step] = byte
          }
          expectAgreement(bytes)
        }
      }
    }
  }

  @Test("a character that is cut off at the end is seen", arguments: 0..<40)
  func cutOff(count: Int) {
    let filler = [UInt8](repeating: 0x61, count: count)
    for character in ["é", "’", "😀"] {
      for kept in 1...character.utf8.count { expectAgreement(filler + character.utf8.prefix(kept)) }
    }
  }

  @Test("a mark at the start is no rare character")
  func mark() {
    for text in ["", "a", "é", "été à l’automne, une fois de plus, et encore"] {
      let file = SourceFile.decode(name: "t", bytes: Array("\u{FEFF}\(text)".utf8)).file
      #expect(!file.mayHoldControls)
    }
    let inside = SourceFile.decode(name: "t", bytes: Array("a\u{FEFF}b".utf8)).file
    #expect(inside.mayHoldControls)
  }

  private func expectAgreement(_ bytes: [UInt8]) {
    let scan = TextScan(bytes.span, from: 0)
    let isWellFormed = String(validating: bytes, as: UTF8.self) != nil
    #expect(scan.isWellFormed == isWellFormed, "\(bytes)")
    guard isWellFormed else { return }
    #expect(scan.hasRareBytes == hasRareBytes(bytes), "\(bytes)")
  }

  private func hasRareBytes(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
      let isBlank = scalar == "\t" || scalar == "\n" || scalar == "\r"
      let isControl = scalar.properties.generalCategory == .control
      return isControl && !isBlank || (0xF000...0xFFFF).contains(scalar.value)
    }
  }
}
