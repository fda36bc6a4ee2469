package import SourceText

/// Reads JSON into events.
package enum JSONReader {
  /// Sends the events of `source` to `handler`.
  package static func read(
    _ source: SourceFile,
    limits: ReadingLimits,
    into handler: inout some SyntaxEventHandler
  ) {}
}

extension SyntaxRule {
  /// The checks of JSON text.
  package static let json: [SyntaxRule] = []
}
