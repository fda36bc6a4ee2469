/// A named text: the bytes of a file, valid UTF-8.
///
/// Every position in the house is an offset into `bytes`. A byte-order mark at the start is
/// kept, so that offsets are those of the file.
public struct SourceFile: Sendable {
  /// The name under which reports show the file; relative, with `/`.
  public let name: String
  /// The text, well-formed UTF-8.
  public let bytes: [UInt8]
  /// Whether there may be control characters other than tab and line ends, or U+FEFF inside.
  ///
  /// `decode` sees it on its way, which spares the YAML reader a pass of its own.
  package let mayHoldControls: Bool

  /// A file from text.
  public init(name: String, text: String) {
    self.name = name
    bytes = Array(text.utf8)
    mayHoldControls = true
  }

  /// A file from bytes that are known to be well-formed UTF-8.
  package init(name: String, validated bytes: [UInt8], mayHoldControls: Bool = true) {
    self.name = name
    self.bytes = bytes
    self.mayHoldControls = mayHoldControls
  }

  /// Whether the text starts with U+FEFF as a signature.
  public var hasByteOrderMark: Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// The whole text as a range.
  public var range: ByteRange { ByteRange(0, bytes.count) }

  /// The text at `range`; the part of it outside the file is left out.
  public func text(_ range: ByteRange) -> String {
    let start = min(range.start, bytes.count)
    return String(decoding: bytes[start..<max(start, min(range.end, bytes.count))], as: UTF8.self)
  }
}
