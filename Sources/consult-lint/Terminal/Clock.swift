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

  /// The day that `--as-of` names, else today.
  static func day(_ arguments: Arguments) throws(UsageError) -> CivilDate {
    if let day = arguments.value(.asOf).flatMap(CivilDate.init(iso:)) { return day }
    guard let today else { throw .noToday }
    return today
  }
}
