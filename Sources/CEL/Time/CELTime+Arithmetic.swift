extension CELTimestamp {
  /// The instant so much later; the error `overflow` outside the years 1 to 9999.
  func adding(_ duration: CELDuration) throws(EvaluationError) -> CELTimestamp {
    try CELTimestamp.at(totalNanoseconds + duration.totalNanoseconds)
  }

  /// The instant so much earlier; the error `overflow` outside the years 1 to 9999.
  func subtracting(_ duration: CELDuration) throws(EvaluationError) -> CELTimestamp {
    try CELTimestamp.at(totalNanoseconds - duration.totalNanoseconds)
  }

  /// The time from another instant to this one.
  ///
  /// The error `overflow` where it is more nanoseconds than 64 bits hold, about 292 years; the
  /// conformance suite wants that bound here.
  func since(_ other: CELTimestamp) throws(EvaluationError) -> CELDuration {
    let difference = totalNanoseconds - other.totalNanoseconds
    guard Int64(exactly: difference) != nil,
      let duration = CELDuration(totalNanoseconds: difference)
    else { throw .overflow }
    return duration
  }

  private var totalNanoseconds: Int128 {
    Int128(seconds) * 1_000_000_000 + Int128(nanoseconds)
  }

  private static func at(_ total: Int128) throws(EvaluationError) -> CELTimestamp {
    var seconds = total / 1_000_000_000
    var rest = total % 1_000_000_000
    if rest < 0 {
      seconds -= 1
      rest += 1_000_000_000
    }
    guard let seconds = Int64(exactly: seconds),
      let timestamp = CELTimestamp(seconds: seconds, nanoseconds: Int32(rest))
    else { throw .overflow }
    return timestamp
  }
}

extension CELDuration {
  /// The sum; the error `overflow` outside the range.
  func adding(_ other: CELDuration) throws(EvaluationError) -> CELDuration {
    try CELDuration.of(totalNanoseconds + other.totalNanoseconds)
  }

  /// The difference; the error `overflow` outside the range.
  func subtracting(_ other: CELDuration) throws(EvaluationError) -> CELDuration {
    try CELDuration.of(totalNanoseconds - other.totalNanoseconds)
  }

  /// The same length the other way; the range is the same both ways.
  var negated: CELDuration {
    CELDuration(totalNanoseconds: -totalNanoseconds) ?? self
  }

  private static func of(_ total: Int128) throws(EvaluationError) -> CELDuration {
    guard let duration = CELDuration(totalNanoseconds: total) else { throw .overflow }
    return duration
  }
}
