extension ExpressionSyntax: CustomStringConvertible {
  /// The expression as text, with no more parentheses than it needs.
  ///
  /// Reading the text again gives the same expression.
  public var description: String {
    var printer = SyntaxPrinter()
    printer.write(self, above: .conditional)
    return printer.text
  }
}

/// Writes expressions as text.
private struct SyntaxPrinter {
  /// How tightly a form binds, from the loosest.
  enum Binding: Int {
    case conditional
    case or, and, relation, sum, product
    case unary
    case member
    /// Tighter than any form, so that parentheses are always written.
    case closed

    init(_ binary: BinaryOperator) {
      switch binary.precedence {
      case 1: self = .or
      case 2: self = .and
      case 3: self = .relation
      case 4: self = .sum
      default: self = .product
      }
    }
  }

  var text = ""

  /// Writes an expression where only forms at least as tight as `binding` may stand bare.
  mutating func write(_ expression: ExpressionSyntax, above binding: Binding) {
    guard Self.binding(of: expression).rawValue < binding.rawValue else {
      write(expression.kind)
      return
    }
    text += "("
    write(expression.kind)
    text += ")"
  }

  private static func binding(of expression: ExpressionSyntax) -> Binding {
    switch expression.kind {
    case .conditional: .conditional
    case .binary(let binary, _, _): Binding(binary)
    case .unary: .unary
    case .literal, .name, .select, .index, .call, .memberCall, .list, .map, .message: .member
    }
  }

  private mutating func write(_ kind: ExpressionSyntax.Kind) {
    switch kind {
    case .literal(let literal): text += literal.description
    case .name(let name, let isRooted): text += (isRooted ? "." : "") + name
    case .select(let operand, let field, let isOptional):
      write(operand, above: .member)
      text += (isOptional ? ".?" : ".") + Self.fieldName(field.name)
    case .index(let operand, let key, let isOptional):
      write(operand, above: .member)
      text += isOptional ? "[?" : "["
      write(key, above: .conditional)
      text += "]"
    case .call(let function, let arguments, let isRooted):
      text += (isRooted ? "." : "") + function.name
      write(arguments)
    case .memberCall(let receiver, let function, let arguments):
      write(receiver, above: .member)
      text += "." + function.name
      write(arguments)
    case .list, .map, .message: writeAggregate(kind)
    case .unary, .binary, .conditional: writeOperation(kind)
    }
  }

  private mutating func writeOperation(_ kind: ExpressionSyntax.Kind) {
    switch kind {
    case .unary(let unary, let operand):
      text += unary.rawValue
      let needsParentheses = Self.startsWithSign(unary, operand)
      write(operand, above: needsParentheses ? .closed : .unary)
    case .binary(let binary, let left, let right):
      let binding = Binding(binary)
      write(left, above: binding)
      text += " \(binary.rawValue) "
      write(right, above: Binding(rawValue: binding.rawValue + 1) ?? .member)
    case .conditional(let condition, let then, let otherwise):
      write(condition, above: .or)
      text += " ? "
      write(then, above: .or)
      text += " : "
      write(otherwise, above: .conditional)
    default: break
    }
  }

  /// Whether an operand would be read as a part of the operator before it, or of a literal.
  private static func startsWithSign(_ unary: UnaryOperator, _ operand: ExpressionSyntax) -> Bool {
    switch operand.kind {
    case .unary(let inner, _): inner != unary
    case .literal(.int(let value)): unary == .minus && value >= 0
    case .literal(.double(let value)): unary == .minus && value.sign == .plus
    case .select(let inner, _, _), .index(let inner, _, _), .memberCall(let inner, _, _):
      startsWithSign(unary, inner)
    default: false
    }
  }

  private mutating func write(_ arguments: [ExpressionSyntax]) {
    text += "("
    for (position, argument) in arguments.enumerated() {
      if position > 0 { text += ", " }
      write(argument, above: .conditional)
    }
    text += ")"
  }

  private mutating func writeAggregate(_ kind: ExpressionSyntax.Kind) {
    switch kind {
    case .list(let elements):
      text += "["
      for (position, element) in elements.enumerated() {
        text += (position > 0 ? ", " : "") + (element.isOptional ? "?" : "")
        write(element.value, above: .conditional)
      }
      text += "]"
    case .map(let entries):
      text += "{"
      for (position, entry) in entries.enumerated() {
        text += (position > 0 ? ", " : "") + (entry.isOptional ? "?" : "")
        write(entry.key, above: .conditional)
        text += ": "
        write(entry.value, above: .conditional)
      }
      text += "}"
    case .message(let type, let fields):
      write(type, above: .member)
      text += "{"
      for (position, field) in fields.enumerated() {
        text += (position > 0 ? ", " : "") + (field.isOptional ? "?" : "")
        text += Self.fieldName(field.field.name) + ": "
        write(field.value, above: .conditional)
      }
      text += "}"
    default: break
    }
  }

  private static func fieldName(_ name: String) -> String {
    let isPlain =
      name.utf8.allSatisfy {
        $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
      } && !(name.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? true)
    return isPlain && !ReservedWords.keywords.contains(name) ? name : "`\(name)`"
  }
}
