import Findings

/// What the functions of the math library do.
enum MathFunctions {
  /// The absolute value; the least integer has none.
  static func magnitude(_ int: Int64) throws(EvaluationError) -> Int64 {
    guard int != .min else { throw .overflow }
    return abs(int)
  }

  /// -1, 0 or 1; NaN stays.
  static func sign(_ double: Double) -> Double {
    double.isNaN ? double : double > 0 ? 1 : double < 0 ? -1 : 0
  }

  /// The bits moved to the left; 0 from 64 places on.
  static func shiftedLeft(_ int: Int64, _ places: Int64) throws(EvaluationError) -> Int64 {
    Int64(bitPattern: try shiftedLeft(UInt64(bitPattern: int), places))
  }

  /// The bits moved to the left; 0 from 64 places on.
  static func shiftedLeft(_ uint: UInt64, _ places: Int64) throws(EvaluationError) -> UInt64 {
    uint << UInt64(try checked(places))
  }

  /// The bits moved to the right with zeros moving in, whatever the sign.
  static func shiftedRight(_ int: Int64, _ places: Int64) throws(EvaluationError) -> Int64 {
    Int64(bitPattern: try shiftedRight(UInt64(bitPattern: int), places))
  }

  /// The bits moved to the right; 0 from 64 places on.
  static func shiftedRight(_ uint: UInt64, _ places: Int64) throws(EvaluationError) -> UInt64 {
    uint >> UInt64(try checked(places))
  }

  private static func checked(_ places: Int64) throws(EvaluationError) -> Int64 {
    guard places >= 0 else {
      throw .invalidArgument(
        BilingualText(
          en: "bits are moved by \(places) places where at least 0 are needed",
          fr: "les bits sont décalés de \(places) positions; il en faut au moins 0"
        )
      )
    }
    return places
  }

  /// The greatest or least of some numbers, or of the numbers of one list; of equals the first.
  static func extreme(
    _ values: [CELValue],
    function: String,
    _ wanted: NumberOrder
  ) throws(EvaluationError) -> CELValue {
    var numbers = values
    if values.count == 1, case .list(let list) = values[0] { numbers = list.values }
    guard var best = numbers.first else {
      throw .invalidArgument(
        BilingualText(
          en: "\(function) needs at least one number",
          fr: "\(function) demande au moins un nombre"
        )
      )
    }
    for number in numbers {
      guard let order = NumberOrder.compare(number, best) else {
        throw .noMatchingOverload(function: function, arguments: values.map(\.type))
      }
      if order == wanted { best = number }
    }
    return best
  }
}
