/// An instant: seconds and nanoseconds since 1970-01-01T00:00:00Z.
///
/// Years 1 to 9999 (CEL language definition, "Abstract Types").
public struct CELTimestamp: Hashable, Sendable {
  /// Whole seconds, rounded down.
  public let seconds: Int64
  /// The rest, 0 to 999,999,999.
  public let nanoseconds: Int32

  /// 0001-01-01T00:00:00Z.
  public static let leastSeconds: Int64 = -62_135_596_800
  /// 9999-12-31T23:59:59Z.
  public static let greatestSeconds: Int64 = 253_402_300_799

  /// An instant; `nil` outside the years 1 to 9999.
  public init?(seconds: Int64, nanoseconds: Int32 = 0) {
    guard (0..<1_000_000_000).contains(nanoseconds),
      (Self.leastSeconds...Self.greatestSeconds).contains(seconds)
    else { return nil }
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}

extension CELTimestamp: Comparable {
  /// By time.
  public static func < (left: CELTimestamp, right: CELTimestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}

/// A length of time; seconds and nanoseconds have the same sign.
///
/// At most 315,576,000,000 seconds either way, about 10,000 years.
public struct CELDuration: Hashable, Sendable {
  /// Whole seconds, rounded towards zero.
  public let seconds: Int64
  /// The rest, -999,999,999 to 999,999,999.
  public let nanoseconds: Int32

  /// The greatest number of seconds either way.
  public static let greatestSeconds: Int64 = 315_576_000_000

  /// A length of time; carries between the two parts, `nil` outside the range.
  public init?(seconds: Int64, nanoseconds: Int64 = 0) {
    let (carried, overflow) = seconds.addingReportingOverflow(nanoseconds / 1_000_000_000)
    guard !overflow else { return nil }
    var whole = carried
    var rest = nanoseconds % 1_000_000_000
    if whole > 0, rest < 0 {
      whole -= 1
      rest += 1_000_000_000
    } else if whole < 0, rest > 0 {
      whole += 1
      rest -= 1_000_000_000
    }
    let limit = Self.greatestSeconds
    guard (-limit...limit).contains(whole), abs(whole) < limit || rest == 0 else { return nil }
    self.seconds = whole
    self.nanoseconds = Int32(rest)
  }
}

extension CELDuration: Comparable {
  /// By length, negative ones first.
  public static func < (left: CELDuration, right: CELDuration) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
