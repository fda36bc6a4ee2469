import SourceText

/// The full names that a name may stand for in a container, the innermost first.
///
/// CEL language definition, "Name Resolution".
struct NameCandidates: Sequence {
  private let names: [String]

  init(_ name: String, container: String, isRooted: Bool) {
    guard !isRooted, !container.isEmpty else {
      names = [name]
      return
    }
    var names: [String] = []
    var parts = container.split(separator: ".")
    while !parts.isEmpty {
      names.append(parts.joined(separator: ".") + "." + name)
      parts.removeLast()
    }
    names.append(name)
    self.names = names
  }

  func makeIterator() -> IndexingIterator<[String]> { names.makeIterator() }
}

extension ExpressionSyntax {
  /// The names and dots of `a.b.c`; `nil` for anything else.
  var qualifiedName: (name: String, first: String, isRooted: Bool)? {
    switch kind {
    case .name(let name, let isRooted): return (name, name, isRooted)
    case .select(let operand, let field, isOptional: false):
      guard let prefix = operand.qualifiedName, field.isPlain else { return nil }
      return (prefix.name + "." + field.name, prefix.first, prefix.isRooted)
    default: return nil
    }
  }
}

extension FieldSyntax {
  /// Whether the name stands there without backquotes.
  var isPlain: Bool { range.count == name.utf8.count }
}
