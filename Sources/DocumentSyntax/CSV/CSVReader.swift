package import SourceText

/// Reads comma-separated values into events.
package enum CSVReader {
  /// Sends the events of `source` to `handler`: one sequence of mappings, header to cell.
  package static func read(
    _ source: SourceFile,
    limits: ReadingLimits,
    into handler: inout some SyntaxEventHandler
  ) {}
}

extension SyntaxRule {
  /// The checks of comma-separated values.
  package static let csv: [SyntaxRule] = []
}
