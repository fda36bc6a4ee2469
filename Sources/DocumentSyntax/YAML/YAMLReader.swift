package import SourceText

/// Reads YAML 1.2.2 into events.
package enum YAMLReader {
  /// Sends the events of `source` to `handler`.
  package static func read(
    _ source: SourceFile,
    limits: ReadingLimits,
    into handler: inout some SyntaxEventHandler
  ) {}
}

extension SyntaxRule {
  /// The checks of YAML text.
  package static let yaml: [SyntaxRule] = []
}
