public import SourceText

extension DocumentReader {
  /// The tree of a file as text: one node a line, with its bytes, its kind and its value.
  ///
  /// Depth shows as indentation; keys end in a colon.
  public static func treeLines(
    of source: SourceFile,
    as format: SyntaxFormat,
    limits: ReadingLimits = .standard
  ) -> [String] {
    let tree = read(source, as: format, limits: limits).tree
    var lines: [String] = []
    for (number, root) in tree.documents.enumerated() {
      lines.append("document \(number + 1)")
      var index = root.index
      while index < tree.indexAfter(root.index) {
        let node = NodeID(index: index)
        lines.append(tree.line(node))
        index += 1
      }
    }
    return lines
  }
}

extension SyntaxTree {
  fileprivate func line(_ node: NodeID) -> String {
    let record = self[node]
    let indent = String(repeating: "  ", count: depth(node) + 1)
    var words = ["\(indent)\(record.range)"]
    if let anchor = anchor(node) { words.append("&\(anchor)") }
    if let tag = tag(node) { words.append("<\(tag)>") }
    words.append(label(node))
    return words.joined(separator: " ") + (record.flags.contains(.isKey) ? ":" : "")
  }

  private func label(_ node: NodeID) -> String {
    switch kind(node) {
    case .mapping: isFlow(node) ? "mapping in braces" : "mapping"
    case .sequence: isFlow(node) ? "sequence in brackets" : "sequence"
    case .alias: source.text(range(node))
    case .scalar: "\(style(node)) \(Self.quoted(text(node)))"
    }
  }

  private func depth(_ node: NodeID) -> Int {
    var depth = 0
    var node = node
    while let parent = parent(of: node) {
      depth += 1
      node = parent
    }
    return depth
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
