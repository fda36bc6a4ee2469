import Findings
import SourceText

extension Checker {
  /// A name that stands alone.
  mutating func checkName(_ name: String, isRooted: Bool, _ range: ByteRange) -> CheckedNode {
    if let found = resolveName(name, isRooted: isRooted, range) { return found }
    let near = NearWords.near(name, in: variableNames + scope.names)
    note(.unknownName(name, near: near), range)
    let type: CELType = environment.options.strictTypes ? .error : .dyn
    return node(.unresolved(.undeclaredVariable(name), arguments: []), type, range)
  }

  /// What a name or a dotted name stands for: a local, a variable, a constant or a type.
  func resolveName(_ name: String, isRooted: Bool, _ range: ByteRange) -> CheckedNode? {
    if !isRooted, let local = scope.local(name) {
      return node(.local(slot: local.slot, name: name), local.type, range)
    }
    for candidate in NameCandidates(
      name,
      container: environment.container,
      isRooted: isRooted
    ) {
      if let index = variable(candidate) {
        let type = environment.variables[index].type
        return node(.variable(index: index, name: candidate), type, range)
      }
      if let constant = functions.constants[candidate] {
        return node(.literal(constant.value), constant.type, range)
      }
    }
    return nil
  }

  /// `operand.field`, or a dotted name.
  mutating func checkSelect(_ syntax: ExpressionSyntax) -> CheckedNode {
    guard case .select(let operand, let field, let isOptional) = syntax.kind else {
      return failed(syntax.range)
    }
    // A variable of a comprehension hides dotted names that begin with it.
    if let name = syntax.qualifiedName, name.isRooted || scope.local(name.first) == nil,
      let found = resolveName(name.name, isRooted: name.isRooted, syntax.range)
    {
      return found
    }
    let target = check(operand)
    let (type, slot) = fieldType(of: target.type, field, isOptional: isOptional)
    return node(
      .select(operand: target, field: field.name, slot: slot, optional: isOptional),
      type,
      syntax.range
    )
  }

  /// `has(operand.field)`.
  mutating func checkHas(_ argument: ExpressionSyntax, _ range: ByteRange) -> CheckedNode {
    guard case .select(let operand, let field, isOptional: false) = argument.kind else {
      refuse(.hasNeedsField, argument.range)
      return failed(range)
    }
    let target = check(operand)
    let (_, slot) = fieldType(of: target.type, field, isOptional: false)
    return node(.has(operand: target, field: field.name, slot: slot), .bool, range)
  }

  /// The type of a field, and its slot where the operand is an object.
  private mutating func fieldType(
    of operand: CELType,
    _ field: FieldSyntax,
    isOptional: Bool
  ) -> (CELType, Int?) {
    let operand = known(operand)
    let wrap = { (type: CELType) -> CELType in isOptional ? .optional(type) : type }
    switch operand {
    case .optional(let inner):
      let (type, _) = fieldType(of: inner, field, isOptional: false)
      return (.optional(type), nil)
    case .object(let object):
      guard let slot = object.slot(of: field.name) else {
        let near = NearWords.near(field.name, in: object.fields.map(\.name))
        note(.unknownField(field.name, type: object.name, near: near), field.range)
        return (environment.options.strictTypes ? .error : .dyn, nil)
      }
      return (wrap(object.fields[slot].type), slot)
    case .map(_, let value): return (wrap(value), nil)
    case .parameter:
      // The type of the operand is open: from here on it is anything.
      _ = mapping.assign(.dyn, to: operand)
      return (wrap(.dyn), nil)
    case .dyn: return (wrap(.dyn), nil)
    case .error: return (.error, nil)
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .list,
      .type, .opaque, .code:
      note(.noFields(operand), field.range)
      return (environment.options.strictTypes ? .error : wrap(.dyn), nil)
    }
  }

  /// `operand[key]`.
  mutating func checkIndex(
    _ operand: ExpressionSyntax,
    _ key: ExpressionSyntax,
    isOptional: Bool,
    _ range: ByteRange
  ) -> CheckedNode {
    let target = check(operand)
    let keyNode = check(key)
    let type = elementType(of: target.type, key: keyNode.type, range)
    let isWrapped: Bool
    if case .optional = known(target.type) { isWrapped = true } else { isWrapped = isOptional }
    let kind = CheckedKind.index(operand: target, key: keyNode, optional: isOptional)
    return node(kind, isWrapped && type != .error ? .optional(type) : type, range)
  }

  private mutating func elementType(
    of operand: CELType,
    key: CELType,
    _ range: ByteRange
  ) -> CELType {
    let operand = known(operand)
    switch operand {
    case .optional(let inner): return elementType(of: inner, key: key, range)
    case .list(let element) where mapping.assign(key, to: .int): return element
    case .map(let wanted, let value) where mapping.assign(key, to: wanted): return value
    case .parameter:
      _ = mapping.assign(.dyn, to: operand)
      return .dyn
    case .dyn: return .dyn
    case .error: return .error
    default:
      let arguments = [operand, known(key)].map(shown)
      note(
        .noOverload(
          function: "[ ]",
          arguments: arguments,
          accepted: ["(list(T), int)", "(map(K, V), K)"]
        ),
        range
      )
      return environment.options.strictTypes ? .error : .dyn
    }
  }

  /// A type as messages show it.
  func shown(_ type: CELType) -> CELType { mapping.substitute(type, unknownAsDyn: true) }
}
