import Glibc
import PlanSchema

/// The clock of the machine.
enum Clock {
  /// The day that the zone of `TZ`, else of the machine, has; `nil` outside the calendar.
  static var today: CivilDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CivilDate(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    )
  }

  /// Nanoseconds of a clock that never goes back.
  static var nanoseconds: UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) &* 1_000_000_000 &+ UInt64(now.tv_nsec)
  }

  /// The day that `--as-of` names, else today.
  static func day(_ arguments: Arguments) throws(UsageError) -> CivilDate {
    if let day = arguments.value(.asOf).flatMap(CivilDate.init(iso:)) { return day }
    guard let today else { throw .noToday }
    return today
  }
}
