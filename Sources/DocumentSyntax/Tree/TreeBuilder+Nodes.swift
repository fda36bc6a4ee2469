import SourceText

/// A collection whose end has not come yet.
struct OpenCollection {
  /// Its index.
  var index: UInt32
  /// The number of its children so far, keys included.
  var count: UInt32
  /// The index of the key whose value comes next.
  var key: UInt32
  /// Whether its children are keys and values.
  var isMapping: Bool
  /// The place of its first key among all keys of open mappings.
  var firstKey: Int
  /// The place of its anchor in the table of anchored nodes, or -1.
  var anchor: Int
  /// The count of nodes with aliases expanded, before it.
  var expandedBefore: Int
}

extension TreeBuilder {
  mutating func start(
    _ kind: NodeKind,
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  ) {
    let expandedBefore = expandedCount
    guard ignoredDepth == 0, makesRoom(at: .at(offset)) else { return ignoredDepth += 1 }
    var flags: NodeRecord.Flags = style == .flow ? .isFlow : []
    if !properties.isEmpty { flags.insert(.hasProperties) }
    let record = NodeRecord(range: .at(offset), place: nextPlace(), kind: kind, flags: flags)
    var anchor = -1
    if !properties.isEmpty {
      keep(properties, isComplete: false)
      if !properties.anchor.isEmpty { anchor = anchored.count - 1 }
    }
    open.append(
      OpenCollection(
        index: UInt32(truncatingIfNeeded: records.count),
        count: 0,
        key: 0,
        isMapping: kind == .mapping,
        firstKey: keys.count,
        anchor: anchor,
        expandedBefore: expandedBefore
      )
    )
    records.append(record)
  }

  mutating func end(at offset: Int) {
    guard let collection = open.popLast() else { return }
    records[Int(collection.index)].end = UInt32(truncatingIfNeeded: offset)
    records[Int(collection.index)].link = UInt32(truncatingIfNeeded: records.count)
    guard collection.anchor >= 0 else { return }
    anchored[collection.anchor].weight = expandedCount - collection.expandedBefore
    anchored[collection.anchor].isComplete = true
  }

  /// The place of the node that comes next; the root of a document is its own parent.
  @inline(__always)
  mutating func nextPlace() -> TreePlace {
    let index = UInt32(truncatingIfNeeded: records.count)
    let last = open.count - 1
    guard last >= 0 else {
      documents.append(NodeID(index: index))
      return TreePlace(parent: index, place: 0, flags: [])
    }
    let parent = open[last]
    open[last].count = parent.count + 1
    if !parent.isMapping {
      return TreePlace(parent: parent.index, place: parent.count, flags: .isItem)
    }
    if parent.count & 1 == 0 {
      open[last].key = index
      return TreePlace(parent: parent.index, place: index, flags: .isKey)
    }
    return TreePlace(parent: parent.index, place: parent.key, flags: [])
  }

  /// Counts one more node; `false` when the tree has as many as it may hold.
  @inline(__always)
  mutating func makesRoom(at range: ByteRange) -> Bool {
    if ignoredDepth > 0 { return false }
    guard records.count < limits.nodes else {
      if !isFull { problems.report(SharedProblem.tooManyNodes(limit: limits.nodes), at: range) }
      isFull = true
      return false
    }
    expandedCount += 1
    return true
  }
}
