/// What a line was read up to, when nothing but a comment may follow on it.
package enum LineEnding: Hashable, Sendable {
  /// `...`.
  case documentEnd
  /// A closing quote.
  case quotedScalar
  /// A closing bracket or brace.
  case flowCollection
  /// `*name`.
  case alias
  /// `|` or `>` and what belongs to it.
  case blockHeader
}
