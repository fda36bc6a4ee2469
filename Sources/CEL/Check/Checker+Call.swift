import Findings
import SourceText

extension Checker {
  /// `function(…)`.
  mutating func checkCall(
    _ function: FieldSyntax,
    _ arguments: [ExpressionSyntax],
    isRooted: Bool,
    _ range: ByteRange
  ) -> CheckedNode {
    if environment.options.macros, function.name == "has", arguments.count == 1, !isRooted {
      return checkHas(arguments[0], range)
    }
    let nodes = arguments.map { check($0) }
    let candidates = NameCandidates(
      function.name,
      container: environment.container,
      isRooted: isRooted
    )
    for name in candidates where functions.functions[name] != nil {
      return resolve(name, .global, nodes, range)
    }
    return unknownFunction(function, .global, nodes, range)
  }

  /// `receiver.function(…)`: a macro, a function of a namespace, or a member function.
  mutating func checkMemberCall(
    _ receiver: ExpressionSyntax,
    _ function: FieldSyntax,
    _ arguments: [ExpressionSyntax],
    _ range: ByteRange
  ) -> CheckedNode {
    if environment.options.macros,
      let node = expandMacro(receiver, function, arguments, range)
    {
      return node
    }
    if let name = receiver.qualifiedName, name.isRooted || scope.local(name.first) == nil {
      let candidates = NameCandidates(
        name.name + "." + function.name,
        container: environment.container,
        isRooted: name.isRooted
      )
      for candidate in candidates where functions.functions[candidate] != nil {
        let nodes = arguments.map { check($0) }
        return resolve(candidate, .global, nodes, range)
      }
      let isUnknown = functions.functions[function.name] == nil || isNamespace(name.name)
      if isUnknown, resolvePrefix(of: receiver) == nil {
        let nodes = arguments.map { check($0) }
        let dotted = FieldSyntax(
          name: name.name + "." + function.name,
          range: receiver.range.union(function.range)
        )
        return unknownFunction(dotted, .global, nodes, range)
      }
    }
    let target = check(receiver)
    let told = problems.count
    let nodes = [target] + arguments.map { check($0) }
    guard functions.functions[function.name] != nil else {
      return unknownMember(function, nodes, told: told, range)
    }
    return resolve(function.name, .member, nodes, range)
  }

  /// What a dotted name, or a part of it from the left, stands for.
  private func resolvePrefix(of syntax: ExpressionSyntax) -> CheckedNode? {
    guard let name = syntax.qualifiedName else { return nil }
    if let found = resolveName(name.name, isRooted: name.isRooted, syntax.range) { return found }
    guard case .select(let operand, _, _) = syntax.kind else { return nil }
    return resolvePrefix(of: operand)
  }

  /// Whether functions are declared in a namespace.
  private func isNamespace(_ name: String) -> Bool {
    functions.functions.keys.contains { $0.hasPrefix(name + ".") }
  }

  /// A member function that is not known; where a macro was meant, what its arguments seem to
  /// have wrong, from the problem at `told` on, is not.
  private mutating func unknownMember(
    _ function: FieldSyntax,
    _ arguments: [CheckedNode],
    told: Int,
    _ range: ByteRange
  ) -> CheckedNode {
    if environment.options.macros, Macro.names.contains(function.name) {
      problems.removeLast(problems.count - told)
      note(.macroArguments(macro: function.name), range)
      return failed(range, .undeclaredFunction(function.name))
    }
    if !NearWords.near(function.name, in: Macro.names).isEmpty {
      problems.removeLast(problems.count - told)
    }
    return unknownFunction(function, .member, arguments, range)
  }

  private mutating func unknownFunction(
    _ function: FieldSyntax,
    _ style: CallStyle,
    _ arguments: [CheckedNode],
    _ range: ByteRange
  ) -> CheckedNode {
    let known = functions.functions.values.map(\.declaration).filter { declaration in
      declaration.overloads.contains { $0.style == style } && declaration.name.first != "_"
    }
    let names = known.map(\.name) + (style == .member ? Macro.names : [])
    note(
      .unknownFunction(function.name, near: NearWords.near(function.name, in: names)),
      function.range
    )
    let type: CELType = environment.options.strictTypes ? .error : .dyn
    let error = EvaluationError.undeclaredFunction(function.name)
    return node(.unresolved(error, arguments: arguments), type, range)
  }

  /// An operator between two operands.
  mutating func checkBinary(
    _ binary: BinaryOperator,
    _ left: ExpressionSyntax,
    _ right: ExpressionSyntax,
    _ range: ByteRange
  ) -> CheckedNode {
    switch binary {
    case .and:
      let first = checkBool(left)
      return node(.and(first, checkBool(right)), .bool, range)
    case .or:
      let first = checkBool(left)
      return node(.or(first, checkBool(right)), .bool, range)
    default:
      let operands = [check(left), check(right)]
      checkCodes(binary, operands, [left, right])
      return resolve(binary.functionName, .global, operands, range)
    }
  }

  /// Chooses the overloads of a function that take these arguments.
  mutating func resolve(
    _ name: String,
    _ style: CallStyle,
    _ arguments: [CheckedNode],
    _ range: ByteRange
  ) -> CheckedNode {
    let declared = functions.functions[name]?.overloads(style) ?? []
    let types = arguments.map { known($0.type).withoutCodes }
    let families = types.map(TypeFamily.init)
    var chosen: [FunctionOverload] = []
    var result: CELType?
    for entry in declared where entry.mayTake(families) {
      let (parameters, type) = instantiate(entry, count: types.count)
      guard mapping.assign(types, to: parameters) else { continue }
      chosen.append(entry.overload)
      let found = known(type)
      if let earlier = result {
        if !earlier.isDynamic, earlier != found { result = .dyn }
      } else {
        result = found
      }
    }
    if types.contains(.error) { result = .error }
    if chosen.isEmpty {
      let overloads = declared.map(\.overload)
      chosen = overloads.filter { $0.accepts(types.count) }
      if !types.contains(.error) {
        note(noOverload(name, arguments, overloads), range)
        result = environment.options.strictTypes ? .error : .dyn
      }
    }
    let call = CheckedCall(name: name, style: style, arguments: arguments, overloads: chosen)
    return node(.call(call), result ?? .error, range)
  }

  private func noOverload(
    _ name: String,
    _ arguments: [CheckedNode],
    _ declared: [FunctionOverload]
  ) -> ExpressionProblemKind {
    if name == "_==_" || name == "_!=_", arguments.count == 2 {
      return .wrongType(found: shown(arguments[1].type), needed: shown(arguments[0].type))
    }
    let accepted = declared.prefix(4).map { "(\(Wording.list($0.parameters)))" }
    return .noOverload(
      function: OperatorName.shown(name),
      arguments: arguments.map { shown($0.type) },
      accepted: accepted
    )
  }

  /// The types of an overload with parameters that nothing else uses.
  private mutating func instantiate(
    _ entry: DeclaredOverload,
    count: Int
  ) -> (parameters: [CELType], result: CELType) {
    let overload = entry.overload
    guard entry.isGeneric || overload.isVariadic else {
      return (overload.parameters, overload.result)
    }
    var names: [String: CELType] = [:]
    var parameters: [CELType] = []
    for position in 0..<count {
      parameters.append(fresh(overload.parameter(at: position), &names))
    }
    return (parameters, fresh(overload.result, &names))
  }

  private mutating func fresh(_ type: CELType, _ names: inout [String: CELType]) -> CELType {
    if case .parameter(let name) = type {
      if let known = names[name] { return known }
      let parameter = mapping.newParameter()
      names[name] = parameter
      return parameter
    }
    let arguments = type.arguments
    guard !arguments.isEmpty else { return type }
    var new: [CELType] = []
    for argument in arguments { new.append(fresh(argument, &names)) }
    return type.replacingArguments(new)
  }
}

extension FunctionOverload {
  /// Whether it can be called with this many arguments, the receiver among them.
  func accepts(_ count: Int) -> Bool {
    isVariadic && !parameters.isEmpty ? count >= parameters.count : count == parameters.count
  }

  /// The type of an argument; the last parameter repeats where the overload is variadic.
  func parameter(at position: Int) -> CELType {
    parameters.isEmpty ? .dyn : parameters[min(position, parameters.count - 1)]
  }
}

/// How operators are named in messages.
enum OperatorName {
  /// `_+_` as `+`; other names as they are.
  static func shown(_ name: String) -> String {
    if name == "@in" { return "in" }
    guard name.contains("_"), !name.contains(where: \.isLetter) else { return name }
    return String(name.filter { $0 != "_" })
  }
}
