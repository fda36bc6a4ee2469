public import CEL
internal import SourceText

/// An expression of a pack that is ready to be evaluated.
public struct CompiledExpression: Sendable {
  private enum Writing: Sendable {
    case written(ExpressionSource)
    case prepared(PreparedWords, Int)
  }

  /// The program.
  let program: Program
  /// The typed expression, for reading it out; `nil` in a prepared pack.
  public let checked: CheckedExpression?
  /// The type of its value.
  public let type: CELType
  private let writing: Writing

  /// An expression that was compiled from its text.
  init(program: Program, checked: CheckedExpression?, type: CELType, source: ExpressionSource) {
    self.program = program
    self.checked = checked
    self.type = type
    writing = .written(source)
  }

  /// An expression of a prepared pack, whose text stands among its words.
  init(program: Program, type: CELType, textAt position: Int, in words: PreparedWords) {
    self.program = program
    checked = nil
    self.type = type
    writing = .prepared(words, position)
  }

  /// The text as written, with a map into the file.
  var source: ExpressionSource {
    switch writing {
    case .written(let source): source
    case .prepared(let words, let position): ExpressionSource(words.text(at: position))
    }
  }

  /// The text as written.
  public var text: String { source.text }
}
