/// A place where a file's bytes are not text in its encoding.
public struct EncodingProblem: Hashable, Sendable {
  /// What is wrong with the bytes.
  public enum Kind: Hashable, Sendable {
    /// A byte that cannot stand where it does, such as `E9` alone, as Windows-1252 writes ‘é’.
    case unexpectedByte(UInt8)
    /// A character that ends before its last byte.
    case truncated
    /// A character written with more bytes than it needs.
    case overlong
    /// Half of a surrogate pair.
    case surrogate
    /// A number above U+10FFFF.
    case beyondUnicode
  }

  /// What is wrong.
  public var kind: Kind
  /// The offset of the first of the bytes in the file as it was given.
  public var fileOffset: Int
  /// Where the replacement stands in the decoded text.
  public var range: ByteRange

  /// A problem at a place of the file and of the decoded text.
  public init(kind: Kind, fileOffset: Int, range: ByteRange) {
    self.kind = kind
    self.fileOffset = fileOffset
    self.range = range
  }
}
