import Findings

extension FunctionLibrary {
  /// The functions on the bits of whole numbers.
  static let bitFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "math.bitAnd",
      documentation: BilingualText(
        en: "The bits that are set in both numbers.",
        fr: "Les bits à 1 dans les deux nombres."
      ),
      examples: ["math.bitAnd(3u, 2u) == 2u", "math.bitAnd(-3, -5) == -7"],
      overloads: [
        .native("math_bitAnd_int_int", .global) { (a: Int64, b: Int64) in a & b },
        .native("math_bitAnd_uint_uint", .global) { (a: UInt64, b: UInt64) in a & b },
      ]
    ),
    FunctionDeclaration(
      "math.bitOr",
      documentation: BilingualText(
        en: "The bits that are set in either number.",
        fr: "Les bits à 1 dans l’un des nombres ou les deux."
      ),
      examples: ["math.bitOr(1u, 2u) == 3u", "math.bitOr(-2, -4) == -2"],
      overloads: [
        .native("math_bitOr_int_int", .global) { (a: Int64, b: Int64) in a | b },
        .native("math_bitOr_uint_uint", .global) { (a: UInt64, b: UInt64) in a | b },
      ]
    ),
    FunctionDeclaration(
      "math.bitXor",
      documentation: BilingualText(
        en: "The bits that are set in one number only.",
        fr: "Les bits à 1 dans un seul des nombres."
      ),
      examples: ["math.bitXor(3u, 5u) == 6u", "math.bitXor(1, 3) == 2"],
      overloads: [
        .native("math_bitXor_int_int", .global) { (a: Int64, b: Int64) in a ^ b },
        .native("math_bitXor_uint_uint", .global) { (a: UInt64, b: UInt64) in a ^ b },
      ]
    ),
    FunctionDeclaration(
      "math.bitNot",
      documentation: BilingualText(
        en: "The number with each bit turned over.",
        fr: "Le nombre dont chaque bit est inversé."
      ),
      examples: ["math.bitNot(1) == -2", "math.bitNot(0u) == 18446744073709551615u"],
      overloads: [
        .native("math_bitNot_int_int", .global) { (a: Int64) in ~a },
        .native("math_bitNot_uint_uint", .global) { (a: UInt64) in ~a },
      ]
    ),
    FunctionDeclaration(
      "math.bitShiftLeft",
      documentation: BilingualText(
        en: "The bits moved to the left by so many places, zeros moving in; 0 from 64 on.",
        fr: "Les bits décalés vers la gauche, des zéros prenant leur place; 0 à partir de 64."
      ),
      examples: ["math.bitShiftLeft(1, 2) == 4", "math.bitShiftLeft(1u, 200) == 0u"],
      overloads: [
        .native("math_bitShiftLeft_int_int", .global) {
          (a: Int64, places: Int64) throws(EvaluationError) in
          try MathFunctions.shiftedLeft(a, places)
        },
        .native("math_bitShiftLeft_uint_int", .global) {
          (a: UInt64, places: Int64) throws(EvaluationError) in
          try MathFunctions.shiftedLeft(a, places)
        },
      ]
    ),
    FunctionDeclaration(
      "math.bitShiftRight",
      documentation: BilingualText(
        en: "The bits moved to the right by so many places, zeros moving in whatever the sign; "
          + "0 from 64 on.",
        fr: "Les bits décalés vers la droite, des zéros prenant leur place quel que soit le "
          + "signe; 0 à partir de 64."
      ),
      examples: [
        "math.bitShiftRight(1024, 2) == 256",
        "math.bitShiftRight(-1024, 3) == 2305843009213693824",
      ],
      overloads: [
        .native("math_bitShiftRight_int_int", .global) {
          (a: Int64, places: Int64) throws(EvaluationError) in
          try MathFunctions.shiftedRight(a, places)
        },
        .native("math_bitShiftRight_uint_int", .global) {
          (a: UInt64, places: Int64) throws(EvaluationError) in
          try MathFunctions.shiftedRight(a, places)
        },
      ]
    ),
  ]
}
