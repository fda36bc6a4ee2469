internal import CEL
internal import Findings

/// A period that a law fixes, as far as a picture of days needs it.
struct LegalPeriod: Hashable {
  /// What the period is for.
  enum Use: String, Hashable {
    /// Input is taken for so long at least.
    case atLeast = "M"
    /// Anyone may comment within so long after publication.
    case comments = "W"
    /// So much time lies between publication and the making or the effect.
    case beforeEffect = "E"
    /// The authority replies or reports within so long.
    case reply = "R"
    /// The period is set for each case.
    case caseByCase = "N"
  }

  /// How long the period is.
  enum Length: Hashable {
    case days(Int), weeks(Int), months(Int), years(Int), businessDays(Int), sittingDays(Int)
  }

  /// The act and the section.
  var name: BilingualText
  /// What it is for; `nil` for a word that the format does not know.
  var use: Use?
  /// How long it is; `nil` where the table does not say, or in a unit that nobody knows.
  var length: Length?
  /// The field of the plan from which it runs, its keys apart; empty where the use says it.
  var start: [String]
}

extension PeriodTable {
  /// The period of an id.
  func legalPeriod(_ id: String) -> LegalPeriod? {
    guard let period = period(id) else { return nil }
    let parts = ["act", "section"].compactMap { text($0, of: period) }
    let start = word("runs_from", of: period) ?? ""
    return LegalPeriod(
      name: BilingualText(
        en: parts.map(\.en).joined(separator: ", "),
        fr: parts.map(\.fr).joined(separator: ", ")
      ),
      use: word("kind", of: period).flatMap(LegalPeriod.Use.init),
      length: length(of: period),
      start: start.split(separator: ".").map(String.init)
    )
  }

  /// What a period is called: its noun, where it has one, and its act and section.
  func names(of id: String) -> (noun: BilingualText?, clause: BilingualText)? {
    guard let period = period(id), let legal = legalPeriod(id) else { return nil }
    return (text("noun", of: period), legal.name)
  }

  private func length(of period: any CELObject) -> LegalPeriod.Length? {
    guard case .value(.int(let number))? = field("amount", of: period), 0 < number, number < 10_000
    else { return nil }
    let amount = Int(number)
    return switch word("unit", of: period) {
    case "days": .days(amount)
    case "weeks": .weeks(amount)
    case "months": .months(amount)
    case "years": .years(amount)
    case "business-days", "working-days": .businessDays(amount)
    case let unit? where unit.hasPrefix("sitting-days"): .sittingDays(amount)
    default: nil
    }
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
