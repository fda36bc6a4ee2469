import SourceText

/// The first thing in a text that cannot be read; its range is in the text, not in the file.
struct SyntaxFailure: Error {
  var kind: ExpressionProblemKind
  var range: ByteRange
}
