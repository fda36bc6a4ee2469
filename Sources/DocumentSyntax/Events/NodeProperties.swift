package import SourceText

/// The anchor and the tag before a node, as ranges of the file.
package struct NodeProperties: Hashable, Sendable {
  /// The anchor's name, without `&`; empty where there is none.
  package var anchor: ByteRange
  /// The tag as written, with `!`; empty where there is none.
  package var tag: ByteRange

  /// An anchor and a tag.
  package init(anchor: ByteRange = .at(0), tag: ByteRange = .at(0)) {
    self.anchor = anchor
    self.tag = tag
  }

  /// Neither anchor nor tag.
  package static var none: NodeProperties { NodeProperties() }

  /// Whether there is neither anchor nor tag.
  package var isEmpty: Bool { anchor.isEmpty && tag.isEmpty }
}
