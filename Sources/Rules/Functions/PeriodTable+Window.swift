internal import CEL
internal import Findings

/// A stretch for which a law keeps a consultation open.
struct PeriodWindow: Hashable {
  /// The act and the section.
  var name: BilingualText
  /// The number of days.
  var days: Int
  /// Whether it runs from the publication in a gazette rather than from the opening.
  var runsFromPublication: Bool
}

extension PeriodTable {
  /// The stretch that the period of an id sets, where it is one for comments counted in days.
  func window(_ id: String) -> PeriodWindow? {
    guard let period = period(id), word("unit", of: period) == "days",
      let kind = word("kind", of: period), ["M", "W"].contains(kind),
      case .value(.int(let days))? = field("amount", of: period), days > 0, days < 10_000
    else { return nil }
    let parts = ["act", "section"].compactMap { text($0, of: period) }
    return PeriodWindow(
      name: BilingualText(
        en: parts.map(\.en).joined(separator: ", "),
        fr: parts.map(\.fr).joined(separator: ", ")
      ),
      days: Int(days),
      runsFromPublication: kind == "W"
    )
  }

  private func field(_ name: String, of object: any CELObject) -> CELField? {
    object.type.slot(of: name).map { object.field(at: $0) }
  }

  private func word(_ name: String, of object: any CELObject) -> String? {
    guard case .value(.string(let word))? = field(name, of: object) else { return nil }
    return word
  }

  private func text(_ name: String, of object: any CELObject) -> BilingualText? {
    guard case .value(.object(let text))? = field(name, of: object) else { return nil }
    guard let english = word("en", of: text), let french = word("fr", of: text) else { return nil }
    return BilingualText(en: english, fr: french)
  }
}
