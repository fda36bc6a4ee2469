import SourceText

extension Checker {
  /// What a macro call means; `nil` where the call is not one of a macro.
  mutating func expandMacro(
    _ receiver: ExpressionSyntax,
    _ function: FieldSyntax,
    _ arguments: [ExpressionSyntax],
    _ range: ByteRange
  ) -> CheckedNode? {
    if case .name("cel", _) = receiver.kind, scope.local("cel") == nil {
      return expandBinding(function, arguments, range)
    }
    if function.name == "optMap" || function.name == "optFlatMap", arguments.count == 2 {
      return checkOptionalMap(receiver, function, arguments, range)
    }
    guard let macro = Macro.comprehension(function.name, arguments.count) else { return nil }
    return checkComprehension(macro, receiver, function, arguments, range)
  }

  /// `cel.bind`, `cel.block`, `cel.index`, and the variables that generated expressions use.
  private mutating func expandBinding(
    _ function: FieldSyntax,
    _ arguments: [ExpressionSyntax],
    _ range: ByteRange
  ) -> CheckedNode? {
    switch (function.name, arguments.count) {
    case ("bind", 3): return checkBind(function, arguments, range)
    case ("block", 2): return checkBlock(arguments, range)
    case ("index", 1):
      guard case .literal(.int(let index)) = arguments[0].kind,
        let local = scope.blockValue(at: Int(clamping: index))
      else {
        refuse(.macroArguments(macro: "cel.index"), range)
        return failed(range)
      }
      return node(.local(slot: local.slot, name: local.name), local.type, range)
    case ("iterVar", 2), ("accuVar", 2):
      let call = ExpressionSyntax(
        .memberCall(ExpressionSyntax(.name("cel", isRooted: false), range), function, arguments),
        range
      )
      guard let name = call.variableName else {
        refuse(.macroArguments(macro: "cel.\(function.name)"), range)
        return failed(range)
      }
      return checkName(name, isRooted: false, range)
    default: return nil
    }
  }

  private mutating func checkBind(
    _ function: FieldSyntax,
    _ arguments: [ExpressionSyntax],
    _ range: ByteRange
  ) -> CheckedNode {
    guard let name = variableName(arguments[0], macro: "cel.bind") else { return failed(range) }
    let value = check(arguments[1])
    let slot = scope.newSlot()
    scope.enter(Scope.Local(name: name, slot: slot, type: value.type))
    let body = check(arguments[2])
    scope.leave()
    return node(.bind(slot: slot, name: name, value: value, body: body), body.type, range)
  }

  private mutating func checkBlock(
    _ arguments: [ExpressionSyntax],
    _ range: ByteRange
  ) -> CheckedNode {
    guard case .list(let elements) = arguments[0].kind,
      !elements.contains(where: \.isOptional)
    else {
      refuse(.macroArguments(macro: "cel.block"), arguments[0].range)
      return failed(range)
    }
    scope.enterBlock()
    defer { scope.leaveBlock() }
    var slots: [Int] = []
    var values: [CheckedNode] = []
    for (position, element) in elements.enumerated() {
      let value = check(element.value)
      let slot = scope.newSlot()
      slots.append(slot)
      values.append(value)
      let name = "cel.index(\(position))"
      scope.addBlockValue(Scope.Local(name: name, slot: slot, type: value.type))
    }
    let body = check(arguments[1])
    return node(.block(slots: slots, values: values, body: body), body.type, range)
  }

  private mutating func checkOptionalMap(
    _ receiver: ExpressionSyntax,
    _ function: FieldSyntax,
    _ arguments: [ExpressionSyntax],
    _ range: ByteRange
  ) -> CheckedNode {
    let operand = check(receiver)
    guard let name = variableName(arguments[0], macro: function.name) else { return failed(range) }
    let inner = mapping.newParameter()
    if !mapping.assign(operand.type, to: .optional(inner)) {
      note(.wrongType(found: shown(operand.type), needed: .optional(.dyn)), receiver.range)
    }
    let slot = scope.newSlot()
    scope.enter(Scope.Local(name: name, slot: slot, type: known(inner)))
    let body = check(arguments[1])
    scope.leave()
    let isFlat = function.name == "optFlatMap"
    if isFlat, !mapping.assign(body.type, to: .optional(mapping.newParameter())) {
      note(.wrongType(found: shown(body.type), needed: .optional(.dyn)), arguments[1].range)
    }
    return node(
      .optionalMap(operand: operand, slot: slot, name: name, body: body, flat: isFlat),
      isFlat ? body.type : .optional(body.type),
      range
    )
  }

  /// The name of a macro's variable, which must be a simple one.
  mutating func variableName(_ syntax: ExpressionSyntax, macro: String) -> String? {
    guard let name = syntax.variableName else {
      refuse(.macroNeedsName(macro: macro), syntax.range)
      return nil
    }
    return name
  }
}

extension ExpressionSyntax {
  /// The name that a macro gives to its variable; `nil` where it is not a simple one.
  fileprivate var variableName: String? {
    switch kind {
    case .name(let name, isRooted: false): return name
    case .memberCall(let receiver, let function, let arguments):
      guard case .name("cel", _) = receiver.kind, arguments.count == 2,
        function.name == "iterVar" || function.name == "accuVar",
        case .literal(.int(let depth)) = arguments[0].kind,
        case .literal(.int(let position)) = arguments[1].kind
      else { return nil }
      return "@\(function.name):\(depth):\(position)"
    default: return nil
    }
  }
}
