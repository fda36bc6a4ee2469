public import CEL
internal import Findings
internal import PlanSchema

/// Functions on days, by the counting rules of the Interpretation Act and the Canada Gazette.
public enum CalendarLibrary {
  /// The functions under `calendar.`, and comparison of days and moments.
  public static let library = FunctionLibrary(
    "calendar",
    making + counting + shifting + holidays + stretches + parts + periods + comparisons
  )

  // MARK: Arguments

  /// The body of a function of one day.
  static func ofDate(
    _ body: @escaping @Sendable (CivilDate) throws(EvaluationError) -> CELValue
  ) -> FunctionBody {
    .unary { value throws(EvaluationError) in try body(date(value)) }
  }

  /// The body of a function of two days.
  static func ofDates(
    _ body: @escaping @Sendable (CivilDate, CivilDate) throws(EvaluationError) -> CELValue
  ) -> FunctionBody {
    .binary { first, second throws(EvaluationError) in try body(date(first), date(second)) }
  }

  /// The day that a value holds.
  static func date(_ value: CELValue) throws(EvaluationError) -> CivilDate {
    guard let date = value.civilDate else { throw wrongType(value) }
    return date
  }

  /// The moment that a value holds.
  static func moment(_ value: CELValue) throws(EvaluationError) -> CivilMoment {
    guard let moment = value.civilMoment else { throw wrongType(value) }
    return moment
  }

  /// The number that a value holds.
  static func int(_ value: CELValue) throws(EvaluationError) -> Int {
    guard case .int(let number) = value else { throw wrongType(value) }
    return Int(number)
  }

  /// The text that a value holds.
  static func string(_ value: CELValue) throws(EvaluationError) -> String {
    guard case .string(let text) = value else { throw wrongType(value) }
    return text
  }

  /// A day, or the error that the calendar ends before it.
  static func found(_ date: CivilDate?) throws(EvaluationError) -> CELValue {
    guard let date else { throw .overflow }
    return .date(date)
  }

  private static func wrongType(_ value: CELValue) -> EvaluationError {
    .noMatchingOverload(function: "calendar", arguments: [value.type])
  }
}
