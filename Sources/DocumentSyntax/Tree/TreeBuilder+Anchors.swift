import SourceText

/// A node that aliases can stand for.
struct AnchoredNode {
  /// Its index.
  var node: UInt32
  /// The number of nodes in it when aliases are counted as what they stand for.
  var weight: Int
  /// Whether its end has come; an alias inside itself has no meaning here.
  var isComplete: Bool
}

extension TreeBuilder {
  /// Keeps the anchor and the tag of the node that comes next.
  mutating func keep(_ properties: NodeProperties, isComplete: Bool) {
    let index = UInt32(truncatingIfNeeded: records.count)
    let document = UInt32(truncatingIfNeeded: max(documents.count, 1) - 1)
    self.properties.append(
      PropertyRecord(node: index, document: document, properties: properties)
    )
    guard !properties.anchor.isEmpty else { return }
    anchors[source.text(properties.anchor)] = anchored.count
    anchored.append(AnchoredNode(node: index, weight: 1, isComplete: isComplete))
  }

  /// The node that an alias stands for; `nil`, with a finding, when there is none.
  mutating func resolve(alias range: ByteRange) -> UInt32? {
    let name = source.text(ByteRange(range.start + 1, range.end))
    guard let position = anchors[name] else {
      // A long list would help nobody, and sorting one for each alias would take its time.
      let known = anchors.count <= 20 ? anchors.keys.sorted() : []
      problems.report(AliasProblem.unknown(name, known: known), at: range)
      return nil
    }
    let target = anchored[position]
    guard target.isComplete else {
      problems.report(AliasProblem.insideItself(name), at: range)
      return nil
    }
    let (sum, overflow) = aliasedCount.addingReportingOverflow(target.weight - 1)
    guard !overflow, sum < limits.aliasExpansion else {
      if !isExpansionReported {
        problems.report(AliasProblem.expansion(name, limit: limits.aliasExpansion), at: range)
      }
      isExpansionReported = true
      return nil
    }
    aliasedCount = sum
    return target.node
  }
}
