import Glibc
import PlanSchema

/// The clock of the machine.
enum Clock {
  /// The day that the machine's time zone has now.
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
}
