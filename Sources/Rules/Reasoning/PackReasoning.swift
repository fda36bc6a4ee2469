public import Findings
internal import SourceText

/// What can be told about rules without any plan.
///
/// Only the decidable part counts: fields compared with constants and with each other, presence
/// and code lists. A rule is never blamed for what cannot be decided.
public enum PackReasoning {
  /// One thing about a rule, or about two.
  public enum Remark: Hashable, Sendable {
    /// The condition of the rule is never true.
    case neverApplies(RuleID)
    /// The expectation is true wherever the rule applies.
    case neverFails(RuleID)
    /// The second makes a finding wherever the first does, and weighs no less.
    case implied(RuleID, by: RuleID)
    /// No plan to which both apply satisfies both.
    case contradiction(RuleID, RuleID)

    /// The rule that it is shown at.
    public var rule: RuleID {
      switch self {
      case .neverApplies(let rule), .neverFails(let rule), .implied(let rule, _),
        .contradiction(let rule, _):
        rule
      }
    }
  }

  /// The remarks about the rules of the chosen packs, each held against all that are chosen.
  public static func remarks(about packs: [CompiledPack]) -> [Remark] {
    let rules = packs.flatMap { pack in
      pack.rules.filter { $0.status != .deprecated }.compactMap { RuleLogic($0, of: pack) }
    }
    var remarks: [Remark] = []
    var sound: [RuleLogic] = []
    for rule in rules {
      if LogicSolver.answer(rule.applies) == .impossible {
        remarks.append(.neverApplies(rule.rule.id))
      } else if LogicSolver.answer(rule.fires) == .impossible {
        remarks.append(.neverFails(rule.rule.id))
      } else {
        sound.append(rule)
      }
    }
    for (index, first) in sound.enumerated() {
      for second in sound[(index + 1)...] where first.hasScope(of: second) {
        guard !first.subjects.isDisjoint(with: second.subjects), first.meets(second) else {
          continue
        }
        remarks += PackReasoning.remarks(about: first, second)
      }
    }
    return remarks
  }

  private static func remarks(about first: RuleLogic, _ second: RuleLogic) -> [Remark] {
    let (one, other) = (first.rule, second.rule)
    var remarks: [Remark] = []
    if implies(first, second), weight(one) <= weight(other) {
      remarks.append(.implied(one.id, by: other.id))
    } else if implies(second, first), weight(other) <= weight(one) {
      remarks.append(.implied(other.id, by: one.id))
    }
    let both = LogicFormula.conjunction([first.applies, second.applies])
    guard first.isDecidable, second.isDecidable, LogicSolver.answer(both) == .possible else {
      return remarks
    }
    let satisfied = LogicFormula.conjunction([both, first.passes, second.passes])
    if LogicSolver.answer(satisfied) == .impossible {
      remarks.append(.contradiction(one.id, other.id))
    }
    return remarks
  }

  /// Whether the second makes a finding wherever the first does.
  private static func implies(_ first: RuleLogic, _ second: RuleLogic) -> Bool {
    guard second.runs(whereverRuns: first) else { return false }
    let only = LogicFormula.conjunction([first.fires, second.fires.negated])
    return LogicSolver.answer(only) == .impossible
  }

  private static func weight(_ rule: CompiledRule) -> Severity {
    rule.verdict == .review ? .note : rule.description.severity
  }
}

extension PackReasoning {
  /// The remarks as findings in the files of the packs, each file with its own.
  ///
  /// `files` are those of a compilation of `sources`; findings that they had are left out.
  public static func files(
    _ files: [LintedFile],
    of sources: [PackSource],
    with remarks: [Remark],
    about packs: [CompiledPack]
  ) -> [LintedFile] {
    var files = files
    for index in files.indices { files[index].findings = [] }
    var starts: [String: Int] = [:]
    var count = 0
    for source in sources {
      starts[source.digest] = count
      count += source.files.count
    }
    for pack in packs {
      guard let start = starts[pack.summary.digest] else { continue }
      for rule in pack.rules {
        for remark in remarks where remark.rule == rule.id {
          files[start + rule.place.file].findings.append(remark.finding(at: rule.place))
        }
      }
    }
    return files
  }
}
