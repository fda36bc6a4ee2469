/// A node of one syntax tree.
public struct NodeID: Hashable, Sendable {
  /// The place among the records of the tree.
  package let index: UInt32

  /// The node whose record is at `index`.
  package init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// The node whose record is at `index`.
  package init(index: UInt32) { self.index = index }
}

extension NodeID: Comparable {
  /// In the order in which the nodes begin in the file.
  public static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// What a node is.
public enum NodeKind: UInt8, Hashable, Sendable {
  /// Keys with values.
  case mapping
  /// Items in order.
  case sequence
  /// A text, as yet without a type.
  case scalar
  /// A reference to a node that was written before.
  case alias
}

/// How a scalar is written.
public enum ScalarStyle: UInt8, Hashable, Sendable {
  /// Without quotes.
  case plain
  /// `'…'`.
  case singleQuoted
  /// `"…"`.
  case doubleQuoted
  /// A block that keeps its lines, `|`.
  case literal
  /// A block that folds its lines, `>`.
  case folded
}

/// How a mapping or a sequence is written.
package enum CollectionStyle: UInt8, Hashable, Sendable {
  /// By indentation.
  case block
  /// In brackets or braces.
  case flow
}
