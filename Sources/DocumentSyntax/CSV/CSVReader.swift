package import SourceText

/// Reads comma-separated values (RFC 4180) into events.
package enum CSVReader {
  /// Sends the events of `source` to `handler`: one sequence of mappings, header to cell.
  ///
  /// Each row gives a mapping whose keys are the cells of the header row. Blank rows are left
  /// out. A header without commas may be divided by semicolons or tabs, as spreadsheets do where
  /// the comma is the decimal sign.
  package static func read(
    _ source: SourceFile,
    limits: ReadingLimits,
    into handler: inout some SyntaxEventHandler
  ) {
    var parser = CSVParser(source)
    parser.parse(into: &handler)
  }
}
