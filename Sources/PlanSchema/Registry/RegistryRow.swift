public import Findings

/// A plan as one row of the published registry file.
public struct RegistryRow: Hashable, Sendable {
  /// The cells, in the order of `RegistryColumn.published`.
  public let cells: [String]

  /// The cell of a column; empty for columns that the published file does not have.
  public subscript(column: RegistryColumn) -> String {
    RegistryColumn.published.firstIndex(of: column).map { cells[$0] } ?? ""
  }

  /// The row of a plan, and what the registry needs of it that the plan lacks.
  ///
  /// What cannot be said in a row is left out.
  public static func of(_ plan: Plan) -> (row: RegistryRow, findings: [Finding]) {
    let writer = RowWriter(plan)
    let row = RegistryRow(cells: RegistryColumn.published.map(writer.cell))
    return (row, writer.findings(for: row))
  }

  /// The row as a line of comma-separated values, without its line end (RFC 4180).
  public var line: String { RegistryRow.line(cells) }

  /// The names of the columns as a line of comma-separated values.
  public static var header: String { line(RegistryColumn.published.map(\.rawValue)) }

  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let needsQuotes = cell.utf8.contains { byte in
        byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D
      }
      guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
      return "\""
        + cell.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }.joined(separator: ",")
  }
}
