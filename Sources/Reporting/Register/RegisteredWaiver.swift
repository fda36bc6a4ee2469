package import Findings

/// A waiver in the register.
package struct RegisteredWaiver: Sendable {
  /// What became of a waiver.
  package enum State: String, CaseIterable, Sendable {
    /// It holds.
    case valid
    /// It holds today and no longer.
    case lastDay = "last_day"
    /// It has ended.
    case expired
    /// It covers no finding.
    case unused
    /// It lacks what a waiver needs.
    case malformed
    /// It lasts longer than is allowed.
    case overLimit = "over_limit"
    /// The rule cannot be waived.
    case notWaivable = "not_waivable"
    /// No rule has the id.
    case unknownRule = "unknown_rule"
  }

  /// The rule, as written.
  package var rule: String
  /// The path of the file that it is about.
  package var path: String
  /// The id of the plan.
  package var plan: String?
  /// The JSON Pointer of the place; `nil` for the whole plan.
  package var pointer: String?
  /// Why.
  package var reason: BilingualText?
  /// Who approved it.
  package var approvedBy: String?
  /// The last day, as a value.
  package var until: MessageValue?
  /// What became of it.
  package var state: State
  /// What is to be said of it.
  package var message: BilingualText?
  /// Where it is written: path, line and column.
  package var written: (path: String, line: Int, column: Int)

  /// A waiver in the register.
  package init(
    rule: String,
    path: String,
    plan: String?,
    pointer: String?,
    reason: BilingualText?,
    approvedBy: String?,
    until: MessageValue?,
    state: State,
    message: BilingualText?,
    written: (path: String, line: Int, column: Int)
  ) {
    self.rule = rule
    self.path = path
    self.plan = plan
    self.pointer = pointer
    self.reason = reason
    self.approvedBy = approvedBy
    self.until = until
    self.state = state
    self.message = message
    self.written = written
  }
}

extension RegisteredWaiver {
  /// What it is sorted by: the last day, then the place where it is written.
  var order: [String] {
    [day ?? "~", written.path, RegisteredWaiver.padded(written.line)]
      + [RegisteredWaiver.padded(written.column)]
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
  }

  private var day: String? {
    guard case .string(let day)? = until?.json else { return nil }
    return day
  }

  /// The place that it is about.
  var place: String { pointer.map { "\(path)#\($0)" } ?? path }

  /// Where it is written.
  var position: String { "\(written.path):\(written.line):\(written.column)" }

  /// The cells of its row.
  func cells(_ language: Language) -> [String] {
    [
      until?.shown(in: language) ?? "–", state.label[language], rule.isEmpty ? "–" : rule,
      plan.map { "\(place) (\($0))" } ?? place, reason?[language] ?? "–", approvedBy ?? "–",
      position,
    ]
  }

  /// The waiver as JSON.
  var json: JSONValue {
    [
      "rule": .string(rule),
      "state": .string(state.rawValue),
      "path": .string(path),
      "plan": plan.map(JSONValue.string),
      "pointer": pointer.map(JSONValue.string),
      "reason": reason?.json,
      "approved_by": approvedBy.map(JSONValue.string),
      "until": until?.json,
      "message": message?.json,
      "written": [
        "path": .string(written.path), "line": .number(written.line),
        "column": .number(written.column),
      ],
    ]
  }
}

extension RegisteredWaiver.State {
  /// Whether findings are covered by such a waiver.
  var holds: Bool { self == .valid || self == .lastDay }

  /// The state in words.
  var label: BilingualText {
    switch self {
    case .valid: BilingualText(en: "valid", fr: "valide")
    case .lastDay: BilingualText(en: "last day", fr: "dernier jour")
    case .expired: BilingualText(en: "expired", fr: "expirée")
    case .unused: BilingualText(en: "unused", fr: "sans objet")
    case .malformed: BilingualText(en: "malformed", fr: "incomplète")
    case .overLimit: BilingualText(en: "over the limit", fr: "trop longue")
    case .notWaivable: BilingualText(en: "not waivable", fr: "dérogation impossible")
    case .unknownRule: BilingualText(en: "unknown rule", fr: "règle inconnue")
    }
  }
}
