package import SourceText

/// One node as the tree stores it: 24 bytes, in the order in which nodes begin.
package struct NodeRecord: Hashable, Sendable {
  /// Facts about a node that take one bit each.
  package struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8

    /// Facts from their bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The value of the scalar is its content letter for letter.
    package static let isVerbatim = Flags(rawValue: 1)
    /// The node has an anchor or a tag, found in the tree's table of properties.
    package static let hasProperties = Flags(rawValue: 2)
    /// The mapping has the plain key `<<`.
    package static let hasMergeKey = Flags(rawValue: 4)
    /// The collection is written in brackets or braces.
    package static let isFlow = Flags(rawValue: 8)
    /// The node is a key of a mapping.
    package static let isKey = Flags(rawValue: 16)
    /// The node is an item of a sequence.
    package static let isItem = Flags(rawValue: 32)
  }

  /// The offset of the first byte, behind any anchor and tag.
  package var start: UInt32
  /// The offset behind the last byte.
  package var end: UInt32
  /// For collections the index behind the last node inside, for aliases the node meant,
  /// for block scalars the number of spaces before each line.
  package var link: UInt32
  /// The collection that holds the node; its own index for the root of a document.
  package var parent: UInt32
  /// The position among the items of a sequence, or the index of a value's key.
  package var place: UInt32
  /// The kind.
  package var kind: NodeKind
  /// The style of a scalar.
  package var style: ScalarStyle
  /// Further facts.
  package var flags: Flags
  /// Fills the record up to 24 bytes, so that it is copied in whole words.
  private let padding: UInt8 = 0

  /// A record; what is left out is 0 or that of a plain scalar.
  @inline(__always)
  init(
    range: ByteRange,
    link: UInt32 = 0,
    place: TreePlace,
    kind: NodeKind = .scalar,
    style: ScalarStyle = .plain,
    flags: Flags = []
  ) {
    start = UInt32(truncatingIfNeeded: range.start)
    end = UInt32(truncatingIfNeeded: range.end)
    self.link = link
    parent = place.parent
    self.place = place.place
    self.kind = kind
    self.style = style
    self.flags = flags.union(place.flags)
  }

  /// Sets the end of a collection and the index behind the last node inside.
  @inline(__always)
  mutating func close(at end: UInt32, behind link: UInt32) {
    self.end = end
    self.link = link
  }

  /// The bytes of the node.
  package var range: ByteRange { ByteRange(Int(start), Int(end)) }
}

/// Where a node stands in the collection that holds it.
struct TreePlace {
  /// The collection's index.
  var parent: UInt32
  /// The position among the items, or the index of the key.
  var place: UInt32
  /// Whether it is an item or a key.
  var flags: NodeRecord.Flags
}

/// The anchor and the tag of a node, as the tree stores them.
package struct PropertyRecord: Hashable, Sendable {
  /// The node's index.
  package var node: UInt32
  /// The document's position, to look up the handle of the tag.
  package var document: UInt32
  /// The anchor's name and the tag, as ranges.
  package var properties: NodeProperties
}
