/// Faults of French typography that Canadian usage leaves no doubt about.
///
/// Correct no-break spaces and guillemets are never reported; an ordinary space where a no-break
/// space is due is not reported either, since editors often lose it.
package enum FrenchTypography {
  /// One sort of fault.
  package enum Fault: String, CaseIterable, Hashable, Sendable {
    /// No space before a colon: `Avis: suite`.
    case colonWithoutSpace = "colon_without_space"
    /// A space before `;`, `!` or `?`: `Pourquoi ?`.
    case spaceBeforeMark = "space_before_mark"
    /// English quotation marks: `“texte”`.
    case englishQuotes = "english_quotes"
    /// A guillemet without its space: `«texte»`.
    case guillemetWithoutSpace = "guillemet_without_space"
    /// A comma between thousands: `15,000`.
    case commaInThousands = "comma_in_thousands"
    /// A dollar sign before the amount: `$15`.
    case dollarBeforeAmount = "dollar_before_amount"
    /// A per cent sign without its space: `15%`.
    case percentWithoutSpace = "percent_without_space"
    /// An English ordinal or a faulty French one: `1st`, `1ère`, `2ème`.
    case ordinal
  }

  /// The faults of a French text, each sort once, in the order of first occurrence.
  ///
  /// Web and e-mail addresses are passed over, and so is a colon in an English title that the text
  /// quotes. The cost is linear in the text: one pass over its bytes finds the pieces between
  /// spaces that hold a byte of a fault, and only those are looked into.
  package static func faults(in text: String) -> [Fault] {
    let bytes = text.utf8Span.span
    var faults: [Fault] = []
    var before = 0..<0
    var start = 0
    while start < bytes.count {
      let (end, isSuspect) = piece(bytes, at: start)
      let piece = start..<end
      if isSuspect {
        for fault in FrenchPiece(piece, after: before).faults(bytes) where !faults.contains(fault) {
          faults.append(fault)
        }
      }
      if end > start { before = piece }
      guard end < bytes.count else { break }
      if TextBytes.isLineEnd(bytes, at: end) { before = 0..<0 }
      start = end + TextBytes.scalarLength(bytes[end])
    }
    return faults
  }

  /// The end of the piece at `start`, and whether it has a byte with which a fault begins.
  ///
  /// No-break spaces are inside a piece.
  private static func piece(
    _ bytes: Span<UInt8>,
    at start: Int
  ) -> (end: Int, isSuspect: Bool) {
    var isSuspect = false
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      // Letters, before anything else is asked.
      case 0x40..<0x80: break
      case 0x20, 0x09...0x0D: return (offset, isSuspect)
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
        UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: ","), 0x30...0x39:
        isSuspect = true
      // Guillemets and quotation marks begin so, and white space that ends a line.
      case 0xC2, 0xE2:
        if TextBytes.isLineEnd(bytes, at: offset) { return (offset, isSuspect) }
        isSuspect = true
      default: break
      }
      offset += 1
    }
    return (offset, isSuspect)
  }
}
