import SourceText

extension SyntaxTree {
  /// The items of a sequence, aliases followed; nothing for other nodes.
  public func items(_ node: NodeID) -> NodeItems {
    let node = target(node)
    guard kind(node) == .sequence else { return NodeItems(records: records, cursor: 0, end: 0) }
    return NodeItems(records: records, cursor: node.index + 1, end: self[node].link)
  }

  /// The entries of a mapping in order, aliases followed and merge keys applied.
  ///
  /// What `<<` brings in stands behind the mapping's own entries, and an own key wins over it.
  /// Nothing for other nodes.
  public func entries(_ node: NodeID) -> NodeEntries {
    let node = target(node)
    guard kind(node) == .mapping else { return NodeEntries(records: records, cursor: 0, end: 0) }
    if self[node].flags.contains(.hasMergeKey) {
      return NodeEntries(records: records, merged: mergedEntries(node))
    }
    return NodeEntries(records: records, cursor: node.index + 1, end: self[node].link)
  }

  /// The value under `key`, merge keys applied; `nil` where the mapping does not have it.
  public func value(of key: String, in node: NodeID) -> NodeID? {
    for entry in entries(node) where matches(entry.key, key) { return entry.value }
    return nil
  }

  /// The nodes that stand directly in a collection as written, keys included.
  package func children(_ node: NodeID) -> NodeChildren {
    let record = self[node]
    guard record.kind == .mapping || record.kind == .sequence else {
      return NodeChildren(records: records, cursor: 0, end: 0)
    }
    return NodeChildren(records: records, cursor: node.index + 1, end: record.link)
  }

  /// How many entries a mapping has at most, as the number of nodes inside it tells; 0 for others.
  package func mostEntries(_ node: NodeID) -> Int {
    let record = self[node]
    return record.kind == .mapping ? Int(record.link &- node.index) / 2 : 0
  }

  /// The index of the node that follows `index` and everything inside it.
  func indexAfter(_ index: UInt32) -> UInt32 { records.indexAfter(index) }
}

extension [NodeRecord] {
  /// The index of the node that follows `index` and everything inside it.
  @inline(__always)
  fileprivate func indexAfter(_ index: UInt32) -> UInt32 {
    let record = self[Int(index)]
    switch record.kind {
    case .mapping, .sequence: return record.link
    case .scalar, .alias: return index + 1
    }
  }

  /// The node that an alias stands for; any other node itself.
  @inline(__always)
  fileprivate func target(_ node: NodeID) -> NodeID {
    let record = self[Int(node.index)]
    return record.kind == .alias ? NodeID(index: record.link) : node
  }
}

/// The items of a sequence.
public struct NodeItems: Sequence, IteratorProtocol, Sendable {
  let records: [NodeRecord]
  var cursor: UInt32
  let end: UInt32

  /// The next item, with aliases followed.
  public mutating func next() -> NodeID? {
    guard cursor < end else { return nil }
    let node = NodeID(index: cursor)
    cursor = records.indexAfter(cursor)
    return records.target(node)
  }
}

/// The children of a collection as written.
package struct NodeChildren: Sequence, IteratorProtocol, Sendable {
  let records: [NodeRecord]
  var cursor: UInt32
  let end: UInt32

  /// The next child.
  package mutating func next() -> NodeID? {
    guard cursor < end else { return nil }
    defer { cursor = records.indexAfter(cursor) }
    return NodeID(index: cursor)
  }
}

/// The entries of a mapping.
public struct NodeEntries: Sequence, IteratorProtocol, Sendable {
  let records: [NodeRecord]
  var cursor: UInt32 = 0
  var end: UInt32 = 0
  var merged: [(key: NodeID, value: NodeID)] = []

  /// The next entry; the key as written, the value with aliases followed.
  public mutating func next() -> (key: NodeID, value: NodeID)? {
    guard cursor < end else { return nextMerged() }
    let value = records.indexAfter(cursor)
    defer { cursor = records.indexAfter(value) }
    return (NodeID(index: cursor), records.target(NodeID(index: value)))
  }

  private mutating func nextMerged() -> (key: NodeID, value: NodeID)? {
    guard Int(cursor) < merged.count else { return nil }
    defer {
      cursor += 1
      end = 0
    }
    return merged[Int(cursor)]
  }
}
