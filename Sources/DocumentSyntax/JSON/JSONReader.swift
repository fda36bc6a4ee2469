package import SourceText

/// Reads JSON (RFC 8259) into events.
package enum JSONReader {
  /// Sends the events of `source` to `handler`; what is not JSON is reported and read on.
  package static func read(
    _ source: SourceFile,
    limits: ReadingLimits,
    into handler: inout some SyntaxEventHandler
  ) {
    var parser = JSONParser(source, limits: limits)
    parser.parse(into: &handler)
  }
}
