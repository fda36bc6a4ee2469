import SourceText

/// Where a node begins, and the anchor and tag before it.
struct NodeStart {
  /// The offset of the first byte on the node's own line, its properties included.
  var offset: Int
  /// The column of that byte.
  var column: Int
  /// Whether that byte is the first on its line.
  var isFresh: Bool
  /// Whether a tab stands before it, so that no block collection can begin here.
  var hasTab: Bool
  /// The properties on the node's own line, which belong to a key if it is one.
  var properties = NodeProperties.none
  /// The properties on earlier lines, which belong to the whole node.
  var held = NodeProperties.none
  /// The offset behind the last property.
  var propertiesEnd = 0
  /// Whether it is an item of a block sequence.
  var isItem: Bool

  /// Whether there is any anchor or tag.
  var hasProperties: Bool { !properties.isEmpty || !held.isEmpty }

  /// The start of a node at the token that `parser` is at.
  @inline(__always)
  init<Handler>(_ parser: YAMLParser<Handler>, isItem: Bool = false) {
    self.isItem = isItem
    offset = parser.at
    column = parser.column
    isFresh = parser.isFresh
    hasTab = parser.hasTab
  }
}

/// The first key of a block mapping, which was read before the mapping was seen to be one.
enum MappingKey {
  /// A scalar, not yet sent.
  case scalar(ScalarEvent)
  /// A scalar, not yet sent, whose colon is missing.
  case bare(ScalarEvent)
  /// An alias, not yet sent.
  case alias(ByteRange)
  /// A collection that was sent from `mark` on.
  case sent(mark: Int)
  /// A key behind `?`, still to be read.
  case explicit
}
