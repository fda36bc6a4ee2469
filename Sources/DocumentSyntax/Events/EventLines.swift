public import SourceText

extension DocumentReader {
  /// The events of a file, one a line, as the YAML test suite writes them.
  public static func eventLines(
    of source: SourceFile,
    as format: SyntaxFormat,
    limits: ReadingLimits = .standard
  ) -> [String] {
    var printer = EventPrinter(source, as: format, limits: limits)
    send(source, as: format, limits: limits, to: &printer)
    return printer.finish()
  }
}
