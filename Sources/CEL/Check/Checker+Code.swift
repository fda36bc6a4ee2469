import Findings
import SourceText

extension Checker {
  /// Checks literals that are compared with a value from a code list.
  mutating func checkCodes(
    _ binary: BinaryOperator,
    _ operands: [CheckedNode],
    _ syntax: [ExpressionSyntax]
  ) {
    let left = known(operands[0].type)
    let right = known(operands[1].type)
    switch (binary, left, right) {
    case (.equal, .code(let list), _), (.notEqual, .code(let list), _):
      checkLiterals(in: syntax[1], against: list)
    case (.equal, _, .code(let list)), (.notEqual, _, .code(let list)):
      checkLiterals(in: syntax[0], against: list)
    case (.isIn, .code(let list), _): checkLiterals(in: syntax[1], against: list)
    case (.isIn, _, .list(.code(let list))), (.isIn, _, .map(.code(let list), _)):
      checkLiterals(in: syntax[0], against: list)
    case (.equal, .list(.code(let list)), _), (.notEqual, .list(.code(let list)), _):
      checkLiterals(in: syntax[1], against: list)
    case (.equal, _, .list(.code(let list))), (.notEqual, _, .list(.code(let list))):
      checkLiterals(in: syntax[0], against: list)
    default: break
    }
  }

  private mutating func checkLiterals(in syntax: ExpressionSyntax, against list: CodeListType) {
    switch syntax.kind {
    case .literal(.string(let code)):
      guard !list.contains(code) else { return }
      let near = NearWords.near(code, in: list.codes)
      note(.unknownCode(code, list: list.name, near: near), syntax.range)
    case .list(let elements):
      for element in elements { checkLiterals(in: element.value, against: list) }
    case .map(let entries):
      for entry in entries { checkLiterals(in: entry.key, against: list) }
    case .conditional(_, let then, let otherwise):
      checkLiterals(in: then, against: list)
      checkLiterals(in: otherwise, against: list)
    default: break
    }
  }
}
