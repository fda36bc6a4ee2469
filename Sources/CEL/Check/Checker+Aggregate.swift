import SourceText

extension Checker {
  /// `[a, ?b]`.
  mutating func checkList(_ elements: [ElementSyntax], _ range: ByteRange) -> CheckedNode {
    var joined: CELType?
    var nodes: [CheckedElement] = []
    for element in elements {
      let node = check(element.value)
      let type = element.isOptional ? unwrapped(node.type, element.value.range) : node.type
      joined = join(joined, type)
      nodes.append(CheckedElement(node: node, isOptional: element.isOptional))
    }
    return node(.list(nodes), .list(joined ?? mapping.newParameter()), range)
  }

  /// `{k: v, ?k: v}`.
  mutating func checkMap(_ entries: [EntrySyntax], _ range: ByteRange) -> CheckedNode {
    var keys: CELType?
    var values: CELType?
    var nodes: [CheckedEntry] = []
    for entry in entries {
      let key = check(entry.key)
      let value = check(entry.value)
      keys = join(keys, key.type)
      let type = entry.isOptional ? unwrapped(value.type, entry.value.range) : value.type
      values = join(values, type)
      nodes.append(CheckedEntry(key: key, value: value, isOptional: entry.isOptional))
    }
    let type = CELType.map(keys ?? mapping.newParameter(), values ?? mapping.newParameter())
    return node(.map(nodes), type, range)
  }

  /// `Type{…}`: there are no types whose values can be written out.
  mutating func checkMessage(
    _ type: ExpressionSyntax,
    _ fields: [MessageFieldSyntax],
    _ range: ByteRange
  ) -> CheckedNode {
    for field in fields { _ = check(field.value) }
    let name = type.description
    note(.unknownMessage(name), type.range)
    return failed(range, .undeclaredVariable(name))
  }

  /// `condition ? then : otherwise`.
  mutating func checkConditional(
    _ condition: ExpressionSyntax,
    _ then: ExpressionSyntax,
    _ otherwise: ExpressionSyntax,
    _ range: ByteRange
  ) -> CheckedNode {
    let test = checkBool(condition)
    let first = check(then)
    let second = check(otherwise)
    var type = CELType.dyn
    let (left, right) = aligned(known(first.type), known(second.type))
    if mapping.assign(right, to: left) {
      type = TypeMapping.mostGeneral(known(right), known(left))
    } else {
      note(.wrongType(found: shown(right), needed: shown(left)), otherwise.range)
    }
    return node(.conditional(condition: test, then: first, otherwise: second), type, range)
  }

  /// A part that must be a bool.
  mutating func checkBool(_ syntax: ExpressionSyntax) -> CheckedNode {
    let node = check(syntax)
    if !mapping.assign(node.type, to: .bool) {
      note(.wrongType(found: shown(node.type), needed: .bool), syntax.range)
    }
    return node
  }

  /// The type of elements that came before and one more.
  private mutating func join(_ previous: CELType?, _ type: CELType) -> CELType {
    guard let previous else { return type }
    let (left, right) = aligned(known(previous), known(type))
    guard mapping.assign(left, to: right) else { return .dyn }
    return TypeMapping.mostGeneral(left, right)
  }

  /// Codes of different lists, and codes and strings, meet as strings.
  private func aligned(_ left: CELType, _ right: CELType) -> (CELType, CELType) {
    left == right ? (left, right) : (left.withoutCodes, right.withoutCodes)
  }

  /// The type inside an optional behind `?`.
  private mutating func unwrapped(_ type: CELType, _ range: ByteRange) -> CELType {
    let type = known(type)
    switch type {
    case .optional(let inner): return inner
    case .dyn, .error: return type
    default:
      note(.wrongType(found: shown(type), needed: .optional(shown(type))), range)
      return type
    }
  }
}
