public import DocumentSyntax
public import Findings
public import SourceText

/// Applies the edits that findings offer, as long as each does what it says and nothing else.
///
/// Every result is read and linted again. An edit is left out where the result would not read,
/// would say something else in any other place, would change a comment, would leave the finding
/// or would bring up another that offers an edit. Edits that overlap are applied in rounds; each
/// leaves fewer edits to apply, so that rounds come to an end and what was mended stays mended.
/// Only an edit of the notation may bring up findings of rules, which could not be asked before.
public struct PlanFixer: Sendable {
  /// An edit of a file.
  public struct Entry: Hashable, Sendable {
    /// The rule.
    public var rule: RuleID
    /// The JSON Pointer of the finding.
    public var pointer: String
    /// What the edit does.
    public var title: BilingualText
  }

  /// What became of a file.
  public struct Result: Sendable {
    /// The text with the edits.
    public var source: SourceFile
    /// The edits that were applied, in their order.
    public var applied: [Entry] = []
    /// The edits that were left out, with the reason.
    public var refused: [(entry: Entry, reason: BilingualText)] = []
    /// The number of findings whose edit a person must look at, and that was not asked for.
    public var waiting = 0
  }

  private let linter: Linter
  private let allowed: Set<Fix.Safety>

  /// A fixer that applies edits of some safety.
  public init(_ linter: Linter, allowing allowed: Set<Fix.Safety>) {
    self.linter = linter
    self.allowed = allowed
  }

  /// A file with the edits that may be applied.
  public func mend(_ source: SourceFile, format: SyntaxFormat) -> Result {
    var result = Result(source: source)
    var state = FixState(source, format, linter, allowed)
    var isMoving = true
    while isMoving {
      result.refused = []
      // What cannot be read comes first: until it can, rules are not asked.
      isMoving = pass(over: .form, &state, &result) || pass(over: .rules, &state, &result)
    }
    result.source = state.source
    result.waiting = state.waiting
    return result
  }

  /// Applies what can be applied of one family; whether anything was.
  private func pass(
    over family: FixState.Family,
    _ state: inout FixState,
    _ result: inout Result
  ) -> Bool {
    let round = state.round(of: family)
    if round.count > 1, case .success(let next) = state.applying(round, of: family) {
      state = next
      result.applied += round.map(\.entry)
      return true
    }
    var isMoving = false
    for fix in state.offers(of: family) {
      // Edits before it may have moved it: it is looked for again in what is there.
      let moved = state.offers(of: family).first { $0.entry == fix.entry }
      guard let moved else { continue }
      switch state.applying([moved], of: family) {
      case .success(let next):
        state = next
        result.applied.append(fix.entry)
        isMoving = true
      case .failure(let refusal): result.refused.append((fix.entry, refusal.reason))
      }
    }
    return isMoving
  }
}
