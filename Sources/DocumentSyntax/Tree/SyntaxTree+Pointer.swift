extension SyntaxTree {
  /// The JSON Pointer (RFC 6901) of the place where the node is written in its document.
  ///
  /// A key has the pointer of its value. The cost grows with the depth only.
  public func pointer(to node: NodeID) -> String {
    var nodes: [NodeID] = []
    var node = node
    while let parent = parent(of: node) {
      nodes.append(node)
      node = parent
    }
    var pointer = ""
    for node in nodes.reversed() {
      let record = self[node]
      pointer += "/"
      if record.flags.contains(.isItem) {
        pointer += String(record.place)
      } else {
        let key = record.flags.contains(.isKey) ? node : NodeID(index: record.place)
        pointer += Self.escaped(text(key))
      }
    }
    return pointer
  }

  /// The JSON Pointer of the innermost node that holds the byte at `offset`; empty where none does.
  public func pointer(at offset: Int) -> String {
    node(at: offset).map(pointer) ?? ""
  }

  /// The innermost node that holds the byte at `offset`, or ends right before it.
  ///
  /// Nodes are stored in the order in which they begin: the last that begins in time is it, or a
  /// collection around it is.
  public func node(at offset: Int) -> NodeID? {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if Int(records[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var node = NodeID(low - 1)
    while Int(self[node].end) < offset {
      guard let parent = parent(of: node) else { return nil }
      node = parent
    }
    return node
  }

  /// The collection that holds the node; `nil` for the root of a document.
  public func parent(of node: NodeID) -> NodeID? {
    let parent = self[node].parent
    return parent == node.index ? nil : NodeID(index: parent)
  }

  /// The key of a value in a mapping; `nil` for items, keys and roots.
  public func key(of node: NodeID) -> NodeID? {
    let record = self[node]
    guard record.parent != node.index, record.flags.isDisjoint(with: [.isItem, .isKey]) else {
      return nil
    }
    return NodeID(index: record.place)
  }

  private static func escaped(_ step: String) -> String {
    guard step.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return step
    }
    return step.reduce(into: "") { text, character in
      switch character {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.append(character)
      }
    }
  }
}
