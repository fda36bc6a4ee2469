import Findings

/// Where the rules of named time zones come from.
///
/// The room reads no file, so that whoever makes an environment says how a name is looked up.
public struct TimeZones: Sendable {
  private let lookup: @Sendable (String) -> TimeZoneRules?

  /// Rules by a function of the zone's name, such as `America/Toronto`.
  public init(_ lookup: @escaping @Sendable (String) -> TimeZoneRules?) { self.lookup = lookup }

  /// No named zone; UTC and fixed offsets such as `-05:00` work all the same.
  public static let fixedOffsetsOnly = TimeZones { _ in nil }

  /// Seconds east of UTC in a zone at an instant.
  func offset(of zone: String, at timestamp: CELTimestamp) throws(EvaluationError) -> Int {
    if zone == "UTC" || zone == "Etc/UTC" || zone == "GMT" { return 0 }
    if let fixed = TimeZones.fixedOffset(zone) { return fixed }
    if let rules = lookup(zone) { return rules.offset(at: timestamp.seconds) }
    let name = Wording.quoted(zone)
    throw .invalidArgument(
      BilingualText(
        en: "the time zone \(name.en) is not known here; UTC or an offset such as ‘-05:00’ is "
          + "needed",
        fr: "le fuseau horaire \(name.fr) n’est pas connu ici; il faut UTC ou un décalage comme "
          + "«\u{A0}-05:00\u{A0}»"
      )
    )
  }

  /// `+05:30`, `-8:00` or `05:30` in seconds; `nil` for anything else.
  static func fixedOffset(_ text: String) -> Int? {
    var digits = DigitReader(text)
    let isWest = digits.skip("-")
    if !isWest { _ = digits.skip("+") }
    guard var hours = digits.digit() else { return nil }
    if let second = digits.digit() { hours = hours * 10 + second }
    guard digits.skip(":"), let minutes = digits.number(2), digits.isAtEnd, hours < 24,
      minutes < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
