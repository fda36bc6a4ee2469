import CEL

extension ExpressionSyntax {
  /// The whole tree without ranges, every part in brackets.
  var outline: String {
    switch kind {
    case .literal(let literal): return "<\(literal)>"
    case .name(let name, let isRooted): return "name(\(name) \(isRooted))"
    case .select(let operand, let field, let isOptional):
      return "select(\(operand.outline) \(field.name) \(isOptional))"
    case .index(let operand, let key, let isOptional):
      return "index(\(operand.outline) \(key.outline) \(isOptional))"
    case .call(let function, let arguments, let isRooted):
      return "call(\(function.name) \(isRooted) \(arguments.map(\.outline)))"
    case .memberCall(let receiver, let function, let arguments):
      return "member(\(receiver.outline) \(function.name) \(arguments.map(\.outline)))"
    case .list(let elements):
      return "list(\(elements.map { "\($0.isOptional)\($0.value.outline)" }))"
    case .map(let entries):
      return "map(\(entries.map { "\($0.isOptional)\($0.key.outline):\($0.value.outline)" }))"
    case .message(let type, let fields):
      let shown = fields.map { "\($0.isOptional)\($0.field.name):\($0.value.outline)" }
      return "message(\(type.outline) \(shown))"
    case .unary(let unary, let operand): return "(\(unary.rawValue) \(operand.outline))"
    case .binary(let binary, let left, let right):
      return "(\(left.outline) \(binary.rawValue) \(right.outline))"
    case .conditional(let condition, let then, let otherwise):
      return "if(\(condition.outline) \(then.outline) \(otherwise.outline))"
    }
  }
}
