import DocumentSyntax

/// A JSON value, as the suites give it for a document.
enum JSONValue: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Where the value differs from a node under the core schema; `nil` where it does not.
  func difference(from node: NodeID, of tree: SyntaxTree) -> String? {
    let node = tree.target(node)
    switch (self, tree.coreValue(node)) {
    case (.null, .null): return nil
    case (.bool(let value), .bool(let found)) where value == found: return nil
    case (.string(let value), .string(let found)) where value == found: return nil
    case (.number(let value), .int(let found)) where value == Double(found): return nil
    case (.number(let value), .double(let found)) where value == found: return nil
    case (.array(let values), nil):
      let items = Array(tree.items(node))
      guard tree.kind(node) == .sequence, items.count == values.count else { break }
      return zip(values, items).lazy.compactMap { $0.difference(from: $1, of: tree) }.first
    case (.object(let members), nil):
      let children = Array(tree.children(node))
      guard tree.kind(node) == .mapping, children.count == 2 * members.count else { break }
      for index in stride(from: 0, to: children.count, by: 2) {
        guard let member = members[tree.text(children[index])] else {
          return "no \(tree.pointer(to: children[index]))"
        }
        if let found = member.difference(from: children[index + 1], of: tree) { return found }
      }
      return nil
    default: break
    }
    return
      "\(tree.pointer(to: node)) is \(tree.coreValue(node).map { "\($0)" } ?? "a collection") and should be \(self)"
  }
}
