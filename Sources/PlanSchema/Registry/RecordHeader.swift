import DocumentSyntax
import Findings
import SourceText

/// The columns of a registry table, with what is to be said of them.
struct RecordHeader: Sendable {
  /// What is to be said of columns that are unknown or missing.
  let findings: [Finding]
  private let layout: [(header: Int, column: RegistryColumn?)]

  /// The columns of the table whose first row is given; without rows nothing is said.
  init(of row: NodeID?, in tree: SyntaxTree) {
    guard let row else {
      (findings, layout) = ([], [])
      return
    }
    var log = SchemaLog(tree)
    var layout: [(header: Int, column: RegistryColumn?)] = []
    let names = RegistryColumn.allCases.map(\.rawValue)
    var missing = Set(RegistryColumn.published)
    var first: NodeID?
    for (key, _) in tree.entries(row) {
      let name = tree.text(key).trimmed
      let column = RegistryColumn(rawValue: name)
      layout.append((tree.range(key).start, column))
      first = first ?? key
      if let column {
        missing.remove(column)
      } else if !name.isEmpty {
        log.report(
          TableProblem.unknownColumn(name, near: NearWords.near(name, in: names)),
          at: key
        )
      }
    }
    let absent = RegistryColumn.published.filter(missing.contains).map(\.rawValue)
    if !absent.isEmpty { log.report(TableProblem.missingColumns(absent), at: first ?? row) }
    findings = log.findings
    self.layout = layout
  }

  /// The column of the cell at a position of a row, under a key; `nil` where it is unknown.
  func column(at position: Int, under key: NodeID, in tree: SyntaxTree) -> RegistryColumn? {
    let isKnown = position < layout.count && layout[position].header == tree.range(key).start
    return isKnown ? layout[position].column : RegistryColumn(rawValue: tree.text(key).trimmed)
  }
}

extension String {
  /// The text without white space at both ends.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...last])
  }
}
