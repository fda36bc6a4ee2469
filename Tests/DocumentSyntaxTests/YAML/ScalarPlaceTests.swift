import DocumentSyntax
import SourceText
import Testing

/// Every scalar of the suites says what its bytes say, and each character knows its place.
@Suite struct ScalarPlaceTests {
  @Test(arguments: ["yaml", "yaml-real"])
  func everyScalarIsDecodedFromItsRange(suite: String) {
    for item in YAMLSuiteCase.all(of: suite) where item.fail != true {
      let tree = DocumentReader.read(item.source, as: .yaml).tree
      let scalars = (0..<tree.nodeCount).map { NodeID($0) }.filter { tree.kind($0) == .scalar }
      let values = item.tree.compactMap(Self.value)
      #expect(scalars.map { Self.escaped(tree.text($0)) } == values, "\(item.id)")
      for scalar in scalars { checkPlaces(scalar, of: tree, item.id) }
    }
  }

  @Test func placesAreThoseOfTheFileInEveryStyle() throws {
    let text = """
      \u{FEFF}plain: été
        et hiver
      single: 'l''été'
      double: "a\\u00e9b\\
        c  \t
        d"
      literal: |2
          x
        é
      folded: >-\r
        one\r
        two\r
      """
    let tree = DocumentReader.read(SourceFile(name: "case", text: text), as: .yaml).tree
    let root = try #require(tree.documents.first)
    for (key, decoded, written) in [
      ("plain", "hiver", "hiver"), ("plain", "é\u{74}é", "été"), ("single", "'", "''"),
      ("double", "é", "\\u00e9"), ("double", "d", "d"), ("double", "b", "b"),
      ("literal", "  x", "  x"), ("literal", "é", "é"), ("folded", "two", "two"),
      ("folded", " ", "\r\n"),
    ] {
      let node = try #require(tree.value(of: key, in: root))
      let value = Array(tree.text(node).utf8)
      let place = try #require(value.firstRange(of: Array(decoded.utf8)))
      let range = tree.offsetMap(node).sourceRange(of: place.lowerBound, place.upperBound)
      #expect(tree.source.text(range).hasPrefix(written), "\(key) \(decoded)")
    }
    #expect(tree.value(of: "literal", in: root).map(tree.text) == "  x\né\n")
    #expect(tree.value(of: "double", in: root).map(tree.text) == "aébc d")
  }

  private func checkPlaces(_ node: NodeID, of tree: SyntaxTree, _ id: String) {
    let map = tree.offsetMap(node)
    let content = tree.contentRange(node)
    var last = content.start
    for (offset, byte) in tree.text(node).utf8.enumerated() {
      let range = map.sourceRange(of: offset, offset + 1)
      // A block at the end of the file has a line break that is not written.
      let isWritten = !range.isEmpty || (byte == 0x0A && range.end == tree.source.bytes.count)
      let isOrdered = range.start >= last && range.end <= content.end && isWritten
      #expect(isOrdered, "\(id): \(offset) at \(range)")
      guard isOrdered else { return }
      last = range.start
      if range.count == 1, tree.source.bytes[range.start] == byte { continue }
      let written = tree.source.text(range)
      let isEscape = written.hasPrefix("\\") || written.hasPrefix("''")
      let isFold = written.unicodeScalars.allSatisfy { "\n\r\t \\".unicodeScalars.contains($0) }
      #expect(isEscape || isFold, "\(id): \(offset) is written \(written)")
    }
  }

  /// The value of an event line, as the suites escape it.
  private static func value(_ line: String) -> String? {
    guard line.hasPrefix("=VAL ") else { return nil }
    var rest = line.dropFirst(5)
    while let first = rest.first, first == "&" || first == "<" {
      guard let space = rest.firstIndex(of: " ") else { return nil }
      rest = rest[rest.index(after: space)...]
    }
    return String(rest.unicodeScalars.dropFirst())
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      case "\r": escaped += "\\r"
      case "\u{8}": escaped += "\\b"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
