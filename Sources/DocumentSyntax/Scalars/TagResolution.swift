package import SourceText

/// Turns tags as written into tags in full (YAML 1.2.2 § 6.8.2 and § 6.9.1).
package struct TagResolution {
  private let bytes: [UInt8]
  private let directives: [ByteRange]

  /// The resolution under the directives of one document.
  package init(_ bytes: [UInt8], directives: [ByteRange]) {
    self.bytes = bytes
    self.directives = directives
  }

  /// The tag in full.
  package func resolve(_ tag: ByteRange) -> String {
    String(decoding: bytes[tag.start..<tag.end], as: UTF8.self)
  }
}
