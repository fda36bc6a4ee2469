import Findings

extension FunctionLibrary {
  /// `math.greatest` and `math.least`.
  static let extremeFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "math.greatest",
      documentation: BilingualText(
        en: "The greatest of some numbers or of a list of numbers, of equal ones the first. "
          + "None is an error.",
        fr: "Le plus grand de quelques nombres ou d’une liste de nombres, le premier s’ils "
          + "sont égaux. Aucun nombre est une erreur."
      ),
      examples: ["math.greatest(1, 5, 3) == 5", "math.greatest([-42.0, -21.5]) == -21.5"],
      overloads: extremeOverloads("math.greatest", "math_greatest", .greater)
    ),
    FunctionDeclaration(
      "math.least",
      documentation: BilingualText(
        en: "The least of some numbers or of a list of numbers, of equal ones the first. None "
          + "is an error.",
        fr: "Le plus petit de quelques nombres ou d’une liste de nombres, le premier s’ils "
          + "sont égaux. Aucun nombre est une erreur."
      ),
      examples: ["math.least(1, 5, 3) == 1", "math.least([-42.0, -21.5]) == -42.0"],
      overloads: extremeOverloads("math.least", "math_least", .less)
    ),
  ]

  /// One type in any number; two of different types; three and more of any; lists.
  private static func extremeOverloads(
    _ name: String,
    _ prefix: String,
    _ wanted: NumberOrder
  ) -> [FunctionOverload] {
    let numbers: [CELType] = [.int, .uint, .double]
    let body = FunctionBody.variadic { values throws(EvaluationError) in
      try MathFunctions.extreme(values, function: name, wanted)
    }
    var overloads: [FunctionOverload] = []
    func add(_ suffix: String, _ parameters: [CELType], _ result: CELType, isVariadic: Bool) {
      var overload = FunctionOverload(
        "\(prefix)_\(suffix)",
        .global,
        parameters,
        result,
        cost: FunctionCost(growth: .linear([0])),
        body: body
      )
      overload.isVariadic = isVariadic
      overloads.append(overload)
    }
    for type in numbers { add("\(type.name)s", [type], type, isVariadic: true) }
    for first in numbers {
      for second in numbers where second != first {
        add("\(first.name)_\(second.name)", [first, second], .dyn, isVariadic: false)
      }
    }
    add("mixed", [.dyn, .dyn, .dyn], .dyn, isVariadic: true)
    for type in numbers { add("list_\(type.name)", [.list(type)], type, isVariadic: false) }
    return overloads
  }
}
