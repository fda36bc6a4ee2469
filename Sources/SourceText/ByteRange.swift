/// A stretch of a source file, in UTF-8 byte offsets, end excluded.
///
/// Stored in 32 bits each, since trees hold many of them: a file has at most 4 GiB.
/// Lines and columns are made from it by `LineIndex`, in reporters only.
public struct ByteRange: Hashable, Sendable {
  private let startOffset: UInt32
  private let endOffset: UInt32

  /// The range from `start` up to, not including, `end`; an end before the start is moved to it.
  public init(_ start: Int, _ end: Int) {
    startOffset = UInt32(clamping: start)
    endOffset = UInt32(clamping: max(start, end))
  }

  /// The empty range before the byte at `offset`.
  public static func at(_ offset: Int) -> ByteRange { ByteRange(offset, offset) }

  /// The offset of the first byte.
  public var start: Int { Int(startOffset) }

  /// The offset behind the last byte.
  public var end: Int { Int(endOffset) }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the range holds no byte and only marks a place.
  public var isEmpty: Bool { startOffset == endOffset }

  /// Whether the byte at `offset` is inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether every byte of `other` is inside; an empty range at either edge is.
  public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// The smallest range that holds both.
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }
}

extension ByteRange: Comparable {
  /// By start, then by end.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.startOffset, left.endOffset) < (right.startOffset, right.endOffset)
  }
}

extension ByteRange: CustomStringConvertible {
  /// `12..<20`.
  public var description: String { "\(start)..<\(end)" }
}
