import Findings

extension FunctionLibrary {
  /// Functions on numbers (cel-go extension `math`).
  public static let math = FunctionLibrary(
    "math",
    extremeFunctions + roundingFunctions + signFunctions + bitFunctions
  )

  private static let roundingFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "math.ceil",
      documentation: BilingualText(
        en: "The least whole number that is not below a number.",
        fr: "Le plus petit nombre entier qui n’est pas sous un nombre."
      ),
      phrase: BilingualText(
        en: "{0} rounded up",
        fr: "l’arrondi de {0} vers le haut"
      ),
      examples: ["math.ceil(1.2) == 2.0", "math.ceil(-1.2) == -1.0"],
      overloads: [.native("math_ceil_double", .global) { (x: Double) in x.rounded(.up) }]
    ),
    FunctionDeclaration(
      "math.floor",
      documentation: BilingualText(
        en: "The greatest whole number that is not above a number.",
        fr: "Le plus grand nombre entier qui n’est pas au-dessus d’un nombre."
      ),
      phrase: BilingualText(
        en: "{0} rounded down",
        fr: "l’arrondi de {0} vers le bas"
      ),
      examples: ["math.floor(1.2) == 1.0", "math.floor(-1.2) == -2.0"],
      overloads: [.native("math_floor_double", .global) { (x: Double) in x.rounded(.down) }]
    ),
    FunctionDeclaration(
      "math.round",
      documentation: BilingualText(
        en: "The nearest whole number; a half is rounded away from zero.",
        fr: "Le nombre entier le plus proche; une moitié s’éloigne de zéro."
      ),
      phrase: BilingualText(
        en: "{0} rounded",
        fr: "l’arrondi de {0}"
      ),
      examples: ["math.round(1.5) == 2.0", "math.round(-1.5) == -2.0"],
      overloads: [
        .native("math_round_double", .global) { (x: Double) in
          x.rounded(.toNearestOrAwayFromZero)
        }
      ]
    ),
    FunctionDeclaration(
      "math.trunc",
      documentation: BilingualText(
        en: "A number without its fraction.",
        fr: "Un nombre sans sa partie fractionnaire."
      ),
      phrase: BilingualText(
        en: "{0} without its fraction",
        fr: "{0} sans sa partie fractionnaire"
      ),
      examples: ["math.trunc(1.7) == 1.0", "math.trunc(-1.7) == -1.0"],
      overloads: [.native("math_trunc_double", .global) { (x: Double) in x.rounded(.towardZero) }]
    ),
    FunctionDeclaration(
      "math.sqrt",
      documentation: BilingualText(
        en: "The square root of a number; NaN below zero.",
        fr: "La racine carrée d’un nombre; NaN sous zéro."
      ),
      phrase: BilingualText(
        en: "the square root of {0}",
        fr: "la racine carrée de {0}"
      ),
      examples: ["math.sqrt(81) == 9.0", "math.isNaN(math.sqrt(-1.0))"],
      overloads: [
        .native("math_sqrt_double", .global) { (x: Double) in x.squareRoot() },
        .native("math_sqrt_int", .global) { (x: Int64) in Double(x).squareRoot() },
        .native("math_sqrt_uint", .global) { (x: UInt64) in Double(x).squareRoot() },
      ]
    ),
  ]

  private static let signFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "math.abs",
      documentation: BilingualText(
        en: "The distance of a number from zero; the least int has none and is an error.",
        fr: "La distance d’un nombre à zéro; le plus petit int n’en a pas, c’est une erreur."
      ),
      phrase: BilingualText(
        en: "the absolute value of {0}",
        fr: "la valeur absolue de {0}"
      ),
      examples: ["math.abs(-11) == 11", "math.abs(-1.5) == 1.5"],
      overloads: [
        .native("math_abs_double", .global) { (x: Double) in x.magnitude },
        .native("math_abs_int", .global, MathFunctions.magnitude),
        .native("math_abs_uint", .global) { (x: UInt64) in x },
      ]
    ),
    FunctionDeclaration(
      "math.sign",
      documentation: BilingualText(
        en: "-1, 0 or 1 for a number below, at or above zero, of the number’s own type.",
        fr: "-1, 0 ou 1 pour un nombre sous zéro, nul ou au-dessus, du type du nombre."
      ),
      phrase: BilingualText(
        en: "the sign of {0}",
        fr: "le signe de {0}"
      ),
      examples: ["math.sign(-42) == -1", "math.sign(0.0) == 0.0"],
      overloads: [
        .native("math_sign_double", .global, MathFunctions.sign),
        .native("math_sign_int", .global) { (x: Int64) in x.signum() },
        .native("math_sign_uint", .global) { (x: UInt64) in x.signum() },
      ]
    ),
    test(
      "math.isNaN",
      id: "math_isNaN_double",
      BilingualText(en: "Whether a number is NaN.", fr: "Si un nombre est NaN."),
      phrase: BilingualText(en: "{0} is not a number", fr: "{0} n’est pas un nombre"),
      "math.isNaN(0.0 / 0.0)"
    ) { $0.isNaN },
    test(
      "math.isInf",
      id: "math_isInf_double",
      BilingualText(
        en: "Whether a number is infinite, of either sign.",
        fr: "Si un nombre est infini, de l’un ou l’autre signe."
      ),
      phrase: BilingualText(en: "{0} is infinite", fr: "{0} est infini"),
      "math.isInf(1.0 / 0.0)"
    ) { $0.isInfinite },
    test(
      "math.isFinite",
      id: "math_isFinite_double",
      BilingualText(
        en: "Whether a number is neither infinite nor NaN.",
        fr: "Si un nombre n’est ni infini ni NaN."
      ),
      phrase: BilingualText(en: "{0} is a finite number", fr: "{0} est un nombre fini"),
      "math.isFinite(1.2)"
    ) { $0.isFinite },
  ]

  private static func test(
    _ name: String,
    id: String,
    _ documentation: BilingualText,
    phrase: BilingualText,
    _ example: FunctionExample,
    _ body: @escaping @Sendable (Double) -> Bool
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name,
      documentation: documentation,
      phrase: phrase,
      examples: [example],
      overloads: [.native(id, .global) { (x: Double) in body(x) }]
    )
  }
}
