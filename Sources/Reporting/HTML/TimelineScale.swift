import Findings

/// Where a day stands between the first and the last of a timeline, as a share of the width.
struct TimelineScale {
  private static let mostMonths = 5
  private let first: Int
  private let length: Int
  /// The first days of the months to name, at most five or so; the first day where there is none.
  private(set) var marks: [Mark] = []

  /// A day that the axis names.
  struct Mark: Hashable {
    /// The number of the day.
    var day: Int
    /// Its year and month, or its date.
    var name: String
  }

  /// The scale of some entries.
  init(_ entries: [TimelineEntry]) {
    let start = entries.min { $0.first.number < $1.first.number }?.first
    let end = entries.max { $0.last.number < $1.last.number }?.last
    first = start?.number ?? 0
    length = max(1, (end?.number ?? first) + 1 - first)
    guard let start, let end else { return }
    let count = (end.year - start.year) * 12 + end.month - start.month
    let step = max(1, (count + TimelineScale.mostMonths - 1) / TimelineScale.mostMonths)
    var month = 1
    while month <= count {
      let index = start.year * 12 + start.month - 1 + month
      let day = TimelineScale.firstDay(year: index / 12, month: index % 12 + 1)
      marks.append(Mark(day: day.number, name: "\(day.year)-\(TimelineScale.digits(day.month))"))
      month += step
    }
    guard marks.isEmpty else { return }
    let date = [start.month, start.day].map(TimelineScale.digits).joined(separator: "-")
    marks = [Mark(day: start.number, name: "\(start.year)-\(date)")]
  }

  /// The share of the width before a day, such as `12.5%`.
  func place(of day: Int) -> String { share(day - first) }

  /// The share of the width between two days.
  func width(_ start: Int, _ end: Int) -> String { share(end - start) }

  /// Whether a day stands so far to the right that words before it have more room.
  func isInLastHalf(_ day: Int) -> Bool { (day - first) * 2 > length }

  /// Whether a day stands so near to the start that any words that begin there have room.
  func isAtStart(_ day: Int) -> Bool { (day - first) * 100 <= length * 10 }

  /// Whether a day stands so near to the end that a word behind it would leave the picture.
  func isAtEnd(_ day: Int) -> Bool { (day - first) * 100 > length * 80 }

  private static func digits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private func share(_ days: Int) -> String {
    let thousandths = days * 100_000 / length
    let rest = String(1_000 + thousandths % 1_000).dropFirst()
    return "\(thousandths / 1_000).\(rest)%"
  }

  /// The first day of a month of the Gregorian calendar, counted by years that begin in March.
  private static func firstDay(year: Int, month: Int) -> CalendarDay {
    let years = (month <= 2 ? year - 1 : year) + 400
    let days = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    let number = years * 365 + years / 4 - years / 100 + years / 400 + days - 719_468 - 146_097
    return CalendarDay(year: year, month: month, day: 1, number: number)
  }
}
