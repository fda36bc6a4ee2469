public import DocumentSyntax
public import Findings
public import SourceText

/// What a new edition of a pack does to the findings of plans.
public struct EditionEffect: Sendable {
  /// What became of a finding.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Only the new edition makes it.
    case gained
    /// Only the old edition makes it.
    case lost
    /// Both make it, with another severity.
    case reweighed
  }

  /// A finding that comes, goes or weighs something else.
  public struct Entry: Hashable, Sendable {
    /// What became of it.
    public let kind: Kind
    /// The name of the file.
    public let file: String
    /// The finding: the new one, or the old one where it is lost.
    public let finding: Finding
    /// The severity that it had, where it weighs something else.
    public let former: Severity?
  }

  /// The number of plans that were looked at.
  public private(set) var plans = 0
  /// The findings that come, go or weigh something else, in the order of files and places.
  public private(set) var entries: [Entry] = []

  /// The effect on no plan.
  public init() {}

  /// Adds the plans of a file; each linter has one edition of the pack on, and nothing else.
  public mutating func add(
    _ source: SourceFile,
    format: SyntaxFormat,
    from old: Linter,
    to new: Linter
  ) {
    let before = old.lint(source, format: format).file
    let after = new.lint(source, format: format).file
    plans += after.plans
    let former = EditionEffect.byPlace(before.findings, old)
    let present = EditionEffect.byPlace(after.findings, new)
    var found: [Entry] = []
    var seen: Set<FindingPlace> = []
    for finding in after.findings {
      let place = FindingPlace(finding)
      guard present[place] != nil, seen.insert(place).inserted else { continue }
      if let earlier = former[place] {
        guard earlier.severity != finding.severity else { continue }
        found.append(Entry(.reweighed, source.name, finding, former: earlier.severity))
      } else {
        found.append(Entry(.gained, source.name, finding))
      }
    }
    for finding in before.findings {
      let place = FindingPlace(finding)
      guard former[place] != nil, present[place] == nil else { continue }
      if seen.insert(place).inserted { found.append(Entry(.lost, source.name, finding)) }
    }
    entries += found.sorted { FindingOrder.precedes($0.finding, $1.finding) }
  }

  /// What two findings of two editions must share to be the same.
  private struct FindingPlace: Hashable {
    var rule: RuleID
    var plan: String?
    var pointer: String

    init(_ finding: Finding) {
      rule = finding.rule
      plan = finding.plan
      pointer = finding.pointer
    }
  }

  private static func byPlace(_ findings: [Finding], _ linter: Linter) -> [FindingPlace: Finding] {
    var places: [FindingPlace: Finding] = [:]
    for finding in findings where linter.knows(finding.rule.rawValue) {
      let place = FindingPlace(finding)
      places[place] = places[place] ?? finding
    }
    return places
  }
}

extension EditionEffect.Entry {
  fileprivate init(
    _ kind: EditionEffect.Kind,
    _ file: String,
    _ finding: Finding,
    former: Severity? = nil
  ) {
    self.kind = kind
    self.file = file
    self.finding = finding
    self.former = former
  }
}
