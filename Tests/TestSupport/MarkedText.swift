public import SourceText

/// A text in which `⟦` and `⟧` stand around what must be flagged.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// What stood between marks, in the text without them, by rising place.
  public let ranges: [ByteRange]

  /// The text and the ranges of a marked text; marks may not be nested.
  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var ranges: [ByteRange] = []
    var offset = 0
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = offset
      case "⟧": ranges.append(ByteRange(start, offset))
      default:
        text.append(scalar)
        offset += UTF8.width(scalar)
      }
    }
    self.text = String(text)
    self.ranges = ranges
  }
}
