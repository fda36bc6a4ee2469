public import CEL
internal import PlanSchema

/// The types that plans bring into expressions besides CEL's own.
public enum RuleTypes {
  /// A calendar day.
  public static let date = CELType.opaque("date", [])
  /// A day, or a time of a day.
  public static let moment = CELType.opaque("moment", [])
  /// A length of time by the calendar, such as `P2M`.
  public static let period = CELType.opaque("period", [])

  static let dateType = OpaqueType("date") { value in
    CivilDate(dayNumber: Int(value.bits)).map(\.description) ?? "date"
  }
  static let momentType = OpaqueType("moment") { value in
    PackedMoment.unpack(value.bits).map(\.description) ?? "moment"
  }
  static let periodType = OpaqueType("period") { value in
    (value.payload as? PeriodPayload)?.period.description ?? "period"
  }
}

extension CELValue {
  /// A calendar day.
  static func date(_ date: CivilDate) -> CELValue {
    .opaque(OpaqueValue(RuleTypes.dateType, bits: Int64(date.dayNumber)))
  }

  /// A day or a time of a day.
  static func moment(_ moment: CivilMoment) -> CELValue {
    .opaque(OpaqueValue(RuleTypes.momentType, bits: PackedMoment.pack(moment)))
  }

  /// A length of time.
  static func period(_ period: CalendarPeriod) -> CELValue {
    .opaque(OpaqueValue(RuleTypes.periodType, payload: PeriodPayload(period)))
  }

  /// The day; `nil` where the value is none.
  var civilDate: CivilDate? {
    guard case .opaque(let value) = self, value.type === RuleTypes.dateType else { return nil }
    return CivilDate(dayNumber: Int(value.bits))
  }

  /// The moment; `nil` where the value is none.
  var civilMoment: CivilMoment? {
    guard case .opaque(let value) = self, value.type === RuleTypes.momentType else { return nil }
    return PackedMoment.unpack(value.bits)
  }

  /// The length of time; `nil` where the value is none.
  var calendarPeriod: CalendarPeriod? {
    guard case .opaque(let value) = self else { return nil }
    return (value.payload as? PeriodPayload)?.period
  }
}

/// A moment in 64 bits: day, second of the day and minutes of the offset, each with a mark.
private enum PackedMoment {
  private static let noTime: Int64 = 0x1FFFF
  private static let noOffset: Int64 = 0xFFF

  static func pack(_ moment: CivilMoment) -> Int64 {
    let second = moment.time.map { Int64($0.secondOfDay) } ?? noTime
    let offset = moment.offset.map { Int64($0) + 1_440 } ?? noOffset
    return Int64(moment.date.dayNumber) << 29 | second << 12 | offset & 0xFFF
  }

  static func unpack(_ bits: Int64) -> CivilMoment? {
    guard let date = CivilDate(dayNumber: Int(bits >> 29)) else { return nil }
    let second = Int(bits >> 12 & 0x1FFFF)
    let time = CivilTime(hour: second / 3_600, minute: second / 60 % 60, second: second % 60)
    let offset = bits & 0xFFF
    return CivilMoment(
      date: date,
      time: second == Int(noTime) ? nil : time,
      offset: offset == noOffset ? nil : Int32(offset - 1_440)
    )
  }
}

/// A length of time as the payload of a value.
private final class PeriodPayload: OpaquePayload {
  let period: CalendarPeriod

  init(_ period: CalendarPeriod) { self.period = period }

  func isEqual(to other: any OpaquePayload) -> Bool {
    (other as? PeriodPayload)?.period == period
  }

  func hash(into hasher: inout Hasher) { hasher.combine(period) }
}
