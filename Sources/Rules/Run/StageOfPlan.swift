internal import PlanSchema

extension Plan {
  /// The field of the timeline with a name, where it is a day.
  func day(_ name: String) -> CivilDate? {
    guard case .value(.date(let date), _)? = root.object("timeline")?[name] else { return nil }
    return date
  }

  /// How far the consultation has come on a day, by its status and its dates.
  ///
  /// A draft is one until its opening day; a plan that does not go forward stays one. A closed
  /// status, or a closing day that has passed, is *after*. Everything else is held to what is
  /// needed at *launch*, so that a plan which says nothing is not let off.
  func stage(on today: CivilDate) -> Stage {
    switch statusCode {
    case "draft": return day("open_date").map { $0 <= today } ?? false ? .launch : .draft
    case "not_going_forward": return .draft
    case .some(let status) where status.hasPrefix("closed"): return .after
    default: return day("close_date").map { $0 < today } ?? false ? .after : .launch
    }
  }

  private var statusCode: String? {
    guard case .value(.code(let list, let index), _) = root["status"] else { return nil }
    return list.values[index].code
  }
}
