package import SourceText

/// Reads YAML 1.2.2 into events.
package enum YAMLReader {
  /// Sends the events of `source` to `handler`.
  package static func read<Handler: SyntaxEventHandler>(
    _ source: SourceFile,
    limits: ReadingLimits,
    into handler: inout Handler
  ) {
    var parser = YAMLParser(handler: handler, limits: limits)
    if source.mayHoldControls { parser.checkCharacters(source.bytes.span) }
    parser.stream(source.bytes.span)
    handler = parser.handler
  }
}
