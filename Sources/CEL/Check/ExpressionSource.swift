public import SourceText

/// The text of an expression, and where each byte of it is written.
public struct ExpressionSource: Sendable {
  /// The text.
  public var text: String
  /// From offsets in the text to offsets in the file.
  public var map: OffsetMap

  /// A text that was decoded from a file.
  public init(text: String, map: OffsetMap) {
    self.text = text
    self.map = map
  }

  /// A text that stands for itself; ranges are offsets in it.
  public init(_ text: String) {
    self.text = text
    map = OffsetMap(verbatim: ByteRange(0, text.utf8.count))
  }

  /// The range in the file of a range in the text.
  public func fileRange(_ range: ByteRange) -> ByteRange {
    map.sourceRange(of: range.start, range.end)
  }
}
