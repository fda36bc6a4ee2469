public import DocumentSyntax
public import SourceText

/// A consultation plan, or a row of a registry, as its fields' types see it.
public struct Plan: Sendable {
  /// What kind of document it was read from.
  public enum Kind: String, Hashable, Sendable {
    /// A document of its own, which can answer every field.
    case plan
    /// A row of a registry, which can answer about nineteen.
    case record
  }

  /// What it was read from.
  public let kind: Kind
  /// Everything in it.
  public internal(set) var root: PlanObject
  /// The syntax it was read from; its nodes are those of every place.
  public let tree: SyntaxTree
  /// The document, or the row.
  public let node: NodeID

  /// The plan's id, where it has one.
  public var id: String? { root[slot: SchemaDescription.idSlot].string }

  /// The file it was read from.
  public var source: SourceFile { tree.source }

  /// The JSON Pointer (RFC 6901) of a place in its document.
  public func pointer(of place: Place) -> String { tree.pointer(to: place.node) }
}
