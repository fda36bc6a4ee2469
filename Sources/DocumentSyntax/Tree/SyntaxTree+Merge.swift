import SourceText

extension SyntaxTree {
  /// The entries of a mapping that has a merge key, own entries first.
  ///
  /// Every mapping that is merged, at any depth, is gone through once, so that the cost is
  /// bounded by the size of the file.
  func mergedEntries(_ node: NodeID) -> [(key: NodeID, value: NodeID)] {
    var merging = Merging(tree: self)
    merging.add(node)
    return merging.entries
  }
}

/// The state of one merge: what was taken and which mappings were gone through.
private struct Merging {
  let tree: SyntaxTree
  var entries: [(key: NodeID, value: NodeID)] = []
  var keys: Set<String> = []
  var visited: Set<NodeID> = []

  init(tree: SyntaxTree) { self.tree = tree }

  /// Takes the entries of `node`, then those of what it merges, in the order of writing.
  mutating func add(_ node: NodeID) {
    var waiting = [node]
    while let node = waiting.popLast() {
      let node = tree.target(node)
      guard visited.insert(node).inserted else { continue }
      switch tree.kind(node) {
      case .mapping: waiting += own(node).reversed()
      case .sequence: waiting += tree.items(node).filter { tree.kind($0) == .mapping }.reversed()
      case .scalar, .alias: break
      }
    }
  }

  private mutating func own(_ node: NodeID) -> [NodeID] {
    var sources: [NodeID] = []
    var children = tree.children(node)
    while let key = children.next(), let value = children.next() {
      if tree.isMergeKey(key) {
        sources.append(value)
      } else if tree.kind(tree.target(key)) != .scalar || keys.insert(tree.text(key)).inserted {
        entries.append((key, tree.target(value)))
      }
    }
    return sources
  }
}

extension SyntaxTree {
  /// Whether a key is `<<` without quotes, as the merge key of YAML 1.1 is written.
  package func isMergeKey(_ node: NodeID) -> Bool {
    let record = self[node]
    guard record.kind == .scalar, record.style == .plain, record.end - record.start == 2 else {
      return false
    }
    let angle = UInt8(ascii: "<")
    return format == .yaml && source.bytes[Int(record.start)] == angle
      && source.bytes[Int(record.start) + 1] == angle
  }
}
