public import DocumentSyntax
public import SourceText

/// Where a value is written.
public struct Place: Hashable, Sendable {
  /// The value.
  public var range: ByteRange
  /// Its node in the syntax tree; several values of one table cell share a node.
  public var node: NodeID
  private var key: ByteRange

  /// The key under which the value stands; `nil` for items of a list and whole documents.
  public var keyRange: ByteRange? { key.isEmpty ? nil : key }

  /// The place of a value and of its key.
  public init(range: ByteRange, keyRange: ByteRange? = nil, node: NodeID) {
    self.range = range
    self.node = node
    key = keyRange ?? .at(0)
  }
}
