internal import CEL

extension PreparedWriter {
  /// Writes an expression: its type, where its text stands, and its program.
  mutating func write(_ expression: CompiledExpression, _ words: inout PreparedWordsWriter) {
    write(expression.type)
    write(words.position { writer, _ in writer.write(expression.text) })
    write { expression.program.write(to: &$0, &words.tables) }
  }

  /// Writes an expression, where there is one.
  mutating func write(_ expression: CompiledExpression?, _ words: inout PreparedWordsWriter) {
    write(expression != nil)
    if let expression { write(expression, &words) }
  }
}

extension PreparedReader {
  /// An expression, whose program is read when it is first evaluated.
  mutating func expression(_ words: PreparedWords) -> CompiledExpression {
    let bytes = words.text.utf8.span
    let type = type(bytes, words.context.types)
    let text = number(bytes)
    return CompiledExpression(
      program: program(bytes, words.context),
      type: type,
      textAt: text,
      in: words
    )
  }

  /// An expression, where there is one.
  mutating func optionalExpression(_ words: PreparedWords) -> CompiledExpression? {
    bool(words.text.utf8.span) ? expression(words) : nil
  }

  /// A program, which is read when it is first evaluated.
  mutating func program(_ bytes: Span<UInt8>, _ context: PreparedContext) -> Program {
    let count = number(bytes)
    defer { position += count }
    return Program(preparedAt: position, in: context)
  }
}
