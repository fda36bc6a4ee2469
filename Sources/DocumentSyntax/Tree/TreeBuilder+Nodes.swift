import SourceText

/// A collection whose end has not come yet, or the document around the root.
struct OpenCollection {
  /// What its children are.
  enum Children: UInt8 {
    /// The root of a document.
    case root
    /// Items.
    case items
    /// Keys and values.
    case entries
  }

  /// Its index.
  var index: UInt32
  /// The number of its children so far, keys included.
  var count: UInt32 = 0
  /// The index of the key whose value comes next.
  var key: UInt32 = 0
  /// What its children are.
  var children: Children
  /// Whether two of its keys may be equal.
  var mayRepeatKeys = false
  /// The place of its anchor in the table of anchored nodes, or -1.
  var anchor: Int32 = -1
  /// A bit for each key, which equal keys share.
  var seenKeys: UInt64 = 0
  /// The count of nodes with aliases expanded, before it.
  var expandedBefore: Int

  /// The document around a root.
  static let document = OpenCollection(index: 0, children: .root, expandedBefore: 0)
}

extension TreeBuilder {
  mutating func start(
    _ kind: NodeKind,
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  ) {
    guard hasRoom else { return ignore(at: offset) }
    let expandedBefore = expandedCount
    let index = UInt32(truncatingIfNeeded: records.count)
    var flags: NodeRecord.Flags = style == .flow ? .isFlow : []
    if !properties.isEmpty { flags.insert(.hasProperties) }
    let record = NodeRecord(range: .at(offset), place: nextPlace(), kind: kind, flags: flags)
    var collection = OpenCollection(
      index: index,
      children: kind == .mapping ? .entries : .items,
      expandedBefore: expandedBefore
    )
    if !properties.isEmpty {
      keep(properties, isComplete: false)
      if !properties.anchor.isEmpty { collection.anchor = lastAnchor }
    }
    enter(collection)
    records.append(record)
  }

  /// Makes `collection` the one whose children come next.
  @inline(__always)
  mutating func enter(_ collection: OpenCollection) {
    if depth < open.count { open[depth] = innermost } else { open.append(innermost) }
    depth += 1
    innermost = collection
  }

  /// Leaves out a collection for which the tree has no room.
  private mutating func ignore(at offset: Int) {
    refuse(at: .at(offset))
    ignoredDepth += 1
  }

  mutating func end(at offset: Int) {
    let collection = innermost
    guard depth > 0 else { return }
    depth -= 1
    innermost = open[depth]
    let behind = UInt32(truncatingIfNeeded: records.count)
    records[Int(collection.index)].close(at: UInt32(truncatingIfNeeded: offset), behind: behind)
    guard collection.anchor >= 0 else { return }
    anchored[Int(collection.anchor)].weight = expandedCount - collection.expandedBefore
    anchored[Int(collection.anchor)].isComplete = true
  }

  /// The place of the node that comes next; the root of a document is its own parent.
  @inline(__always)
  mutating func nextPlace() -> TreePlace {
    let index = UInt32(truncatingIfNeeded: records.count)
    let count = innermost.count
    innermost.count = count &+ 1
    switch innermost.children {
    case .entries where count & 1 == 0:
      innermost.key = index
      return TreePlace(parent: innermost.index, place: index, flags: .isKey)
    case .entries:
      return TreePlace(parent: innermost.index, place: innermost.key, flags: [])
    case .items:
      return TreePlace(parent: innermost.index, place: count, flags: .isItem)
    case .root:
      documents.append(NodeID(index: index))
      return TreePlace(parent: index, place: 0, flags: [])
    }
  }

  /// The place of the last anchor in the table of anchored nodes.
  var lastAnchor: Int32 { Int32(truncatingIfNeeded: anchored.count - 1) }

  /// The number of nodes when aliases are counted as what they stand for.
  var expandedCount: Int { records.count + aliasedCount }

  /// Whether the tree has room for one more node; once it has none, it never has again.
  @inline(__always)
  var hasRoom: Bool { records.count < limits.nodes }

  /// Reports, once, that the tree has as many nodes as it may hold.
  @inline(never)
  mutating func refuse(at range: ByteRange) {
    if !isFull { problems.report(SharedProblem.tooManyNodes(limit: limits.nodes), at: range) }
    isFull = true
  }
}
