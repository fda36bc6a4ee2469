package import Findings

/// Something wrong in a document, as a value; the words are made where it is reported.
package protocol DocumentProblem: Hashable, Sendable {
  /// The check that finds it.
  var rule: SyntaxRule { get }
  /// What was found and what was needed.
  var message: BilingualText { get }
  /// How to mend it, where the rule's own remedy is not enough.
  var remedy: BilingualText? { get }
}

extension DocumentProblem {
  /// Nothing beyond the rule's own remedy.
  package var remedy: BilingualText? { nil }
}

/// A built-in check of documents.
package struct SyntaxRule: Hashable, Sendable {
  /// The permanent name, `SYN-…`.
  package var id: RuleID
  /// A short name.
  package var title: BilingualText
  /// How much it weighs.
  package var severity: Severity
  /// Why it is asked for.
  package var why: BilingualText
  /// How to mend it.
  package var mend: BilingualText

  /// A check from its name, title, reason and remedy.
  package init(
    _ id: String,
    title: BilingualText,
    severity: Severity = .error,
    why: BilingualText,
    mend: BilingualText
  ) {
    self.id = RuleID(id)
    self.title = title
    self.severity = severity
    self.why = why
    self.mend = mend
  }

  /// The rule as it is explained to people.
  package var description: RuleDescription {
    RuleDescription(id: id, title: title, severity: severity, why: why, remedy: mend)
  }
}
