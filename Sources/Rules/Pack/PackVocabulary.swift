public import Findings

/// How settled a rule is.
public enum RuleStatus: String, CaseIterable, Hashable, Sendable {
  /// Being tried out; its findings weigh no more than a note.
  case preview
  /// Settled.
  case stable
  /// Replaced by another rule; it runs only where it is named.
  case deprecated
}

/// Why a severity may pass the ceiling of its sources.
public enum CeilingException: String, CaseIterable, Hashable, Sendable {
  /// The registry itself rejects such a record.
  case registryRefuses = "registry-refuses"
  /// Two statements of the same plan cannot both be true.
  case contradiction
  /// At least four independent frameworks ask for it.
  case convergent
}

/// How well a point is confirmed.
public enum Verification: String, CaseIterable, Hashable, Sendable {
  /// In the official or primary text.
  case primary = "verified-primary"
  /// Only through a reproduction, a summary or a report.
  case secondary = "verified-secondary"
  /// The source in part, the exact point not fully.
  case partlyRead = "partly-read"
  /// Not at all: wording, clause and number may be wrong.
  case unverified

  /// The highest severity of a rule that rests on it.
  public var ceiling: Severity {
    switch self {
    case .primary: .error
    case .secondary, .partlyRead: .warning
    case .unverified: .note
    }
  }
}

/// What kind of source a document is, the strongest first.
public enum AuthorityKind: String, CaseIterable, Hashable, Sendable {
  /// An Act in force.
  case statute
  /// A regulation in force.
  case regulation
  /// An international commitment.
  case treaty
  /// What binds the institution, not the public.
  case policy
  /// Official advice.
  case guideline
  /// A stated value.
  case principle
  /// How a system or a body works.
  case practice
  /// A decision of this project.
  case project

  /// The highest severity of a rule that rests on it.
  public var ceiling: Severity {
    switch self {
    case .statute, .regulation: .error
    case .treaty, .policy, .guideline, .principle, .practice, .project: .warning
    }
  }
}

/// The type of a parameter's values.
public enum ParameterType: String, CaseIterable, Hashable, Sendable {
  /// Whole numbers.
  case int
  /// Numbers with decimals.
  case number
  /// Truth values.
  case bool
  /// Texts.
  case string
  /// Days.
  case date
  /// Lengths of time, such as `P2W`.
  case duration
  /// Days of any year, written `12-24`.
  case monthDay = "month_day"
  /// Lists of texts.
  case strings
}
