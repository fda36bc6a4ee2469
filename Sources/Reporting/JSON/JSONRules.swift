internal import Findings
internal import Synchronization

/// What findings of one rule have in common, as JSON that is copied from finding to finding.
struct JSONRule {
  /// From the rule to the outcome.
  var head: JSONWriter.Passage?
  /// From the end of the message to the start of the values.
  var advice: JSONWriter.Passage?
  /// From the sources to the start of further places.
  var authority: JSONWriter.Passage?

  private let severity: Severity
  private let outcome: Outcome
  private let words: RuleWords?

  /// Nothing written of what a finding has in common with others.
  init(_ finding: borrowing Finding) {
    severity = finding.severity
    outcome = finding.outcome
    words = finding.words
  }

  /// Whether another finding of the rule has the same in common.
  func isOf(_ finding: borrowing Finding) -> Bool {
    severity == finding.severity && outcome == finding.outcome && words == finding.words
  }
}

/// What one worker has written of rules and ranges, in one layout and at one depth.
struct JSONRules {
  /// How many forms of a rule are kept: it may weigh more in one folder, or be cited by more packs
  /// for one plan, and remedies of built-in checks may name what they mend.
  private static let mostForms = 16

  /// What was written, to be read and added to.
  var forms: [JSONRule] = []
  private var places: [RuleID: [Int]] = [:]
  /// How the range of a finding is written, and that of a further place.
  var range = JSONRange()
  var related = JSONRange()

  /// The place among the forms of what was written of the rule of a finding.
  mutating func place(for finding: borrowing Finding) -> Int {
    let known = places[finding.rule] ?? []
    if let place = known.first(where: { forms[$0].isOf(finding) }) { return place }
    guard known.count < JSONRules.mostForms else {
      // The oldest form gives way.
      let place = known[0]
      forms[place] = JSONRule(finding)
      places[finding.rule] = known.dropFirst() + [place]
      return place
    }
    forms.append(JSONRule(finding))
    places[finding.rule] = known + [forms.count - 1]
    return forms.count - 1
  }
}

/// What all workers have written of rules; each has its own, so that none waits for another.
package final class JSONRuleShelf: Sendable {
  private let free = Mutex<[JSONRules]>([])

  /// A shelf with nothing on it.
  package init() {}

  /// Calls `body` with what a worker wrote before, to be added to.
  func with<Written>(_ body: (inout JSONRules) -> Written) -> Written {
    var rules = free.withLock { $0.popLast() } ?? JSONRules()
    let written = body(&rules)
    free.withLock { $0.append(rules) }
    return written
  }
}
