import SourceText

extension TreeBuilder {
  var mark: Int { records.count }

  /// Puts a mapping before the node at `mark`; what follows moves by one.
  ///
  /// A key without `?` is on one line of at most 1,024 characters, which bounds the cost.
  mutating func startMapping(
    before mark: Int,
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  ) {
    guard ignoredDepth == 0, mark < records.count else { return ignoredDepth += 1 }
    let start = UInt32(truncatingIfNeeded: mark)
    let key = records[mark]
    move(from: start)
    var mapping = key
    mapping.start = UInt32(truncatingIfNeeded: offset)
    mapping.kind = .mapping
    mapping.style = .plain
    mapping.link = 0
    mapping.flags.remove([.isVerbatim, .hasProperties, .hasMergeKey, .isFlow])
    if style == .flow { mapping.flags.insert(.isFlow) }
    var collection = OpenCollection(
      index: start,
      count: 1,
      key: start + 1,
      children: .entries,
      expandedBefore: aliasedCount + mark
    )
    if !properties.isEmpty {
      keep(properties, at: start, for: &mapping)
      if !properties.anchor.isEmpty { collection.anchor = lastAnchor }
    }
    records.insert(mapping, at: mark)
    records[mark + 1].parent = start
    records[mark + 1].place = start + 1
    records[mark + 1].flags.remove(.isItem)
    records[mark + 1].flags.insert(.isKey)
    enter(collection)
  }

  private mutating func move(from start: UInt32) {
    for index in Int(start)..<records.count {
      let pointsToNode = records[index].kind != .scalar
      if pointsToNode, records[index].link >= start { records[index].link += 1 }
      let isRoot = records[index].parent == UInt32(index) && index == Int(start)
      if records[index].parent >= start, !isRoot { records[index].parent += 1 }
      let isItem = records[index].flags.contains(.isItem)
      if !isItem, records[index].place >= start, index > Int(start) { records[index].place += 1 }
    }
    for index in properties.indices.reversed() {
      guard properties[index].node >= start else { break }
      properties[index].node += 1
    }
    for index in anchored.indices.reversed() {
      guard anchored[index].node >= start else { break }
      anchored[index].node += 1
    }
  }

  private mutating func keep(
    _ properties: NodeProperties,
    at node: UInt32,
    for record: inout NodeRecord
  ) {
    record.flags.insert(.hasProperties)
    let document = UInt32(truncatingIfNeeded: max(documents.count, 1) - 1)
    let place = self.properties.lastIndex { $0.node < node }.map { $0 + 1 } ?? 0
    self.properties.insert(
      PropertyRecord(node: node, document: document, properties: properties),
      at: place
    )
    guard !properties.anchor.isEmpty else { return }
    anchors[source.text(properties.anchor)] = anchored.count
    anchored.append(AnchoredNode(node: node, weight: 1, isComplete: false))
  }
}
