public import Findings

/// A source document that rules cite.
public struct Authority: Sendable {
  /// Its id.
  public var id: String
  /// Its title.
  public var title: BilingualText
  /// Who published it.
  public var publisher: BilingualText?
  /// The year, as written.
  public var year: String?
  /// Its addresses.
  public var url: BilingualText?
  /// What kind of source it is.
  public var kind: AuthorityKind
  /// How well it is confirmed.
  public var verification: Verification
  /// Whether it is not in force yet.
  public var isPending: Bool
  /// The day on which it comes into force, `YYYY-MM-DD`.
  public var inForceFrom: String?
  /// The date for which its content is good.
  public var asOf: String?

  /// The highest severity of a rule that rests on it alone.
  public var ceiling: Severity {
    if isPending, inForceFrom == nil { return .note }
    return min(kind.ceiling, verification.ceiling)
  }
}

/// A principle or standard that rules serve.
public struct Principle: Sendable {
  /// Its id.
  public var id: String
  /// Its name.
  public var name: BilingualText
  /// What it asks.
  public var statement: BilingualText?
  /// The codes of its themes.
  public var themes: [String]
  /// The ids of the sources that state it.
  public var sources: [String]
  /// Where the sources state it.
  public var clauses: [SourceClause]
  /// Its parts, where the pack tells them apart.
  public var elements: [PrincipleElement]
}

/// A part of a principle.
public struct PrincipleElement: Sendable {
  /// What it asks.
  public let name: BilingualText
  /// The rules that answer it.
  public internal(set) var rules: [RuleID]
  /// Why no rule can, where a pack says so.
  public let reason: BilingualText?

  /// Whether no rule answers it, and nothing says why.
  public var isOpen: Bool { rules.isEmpty && reason == nil }
}

/// A part of a source document.
public struct SourceClause: Hashable, Sendable {
  /// The id of the source.
  public let source: String
  /// The section, clause or heading.
  public let clause: BilingualText
}
