public import Findings

/// How well the examples of a rule notice that it was weakened.
public struct MutationScore: Sendable {
  /// A mutant that no example noticed.
  public struct Survivor: Sendable {
    /// The mutant.
    public let mutant: RuleMutant
    /// Why it is let live, where the pack says so.
    public let reason: BilingualText?
  }

  /// The rule.
  public let rule: RuleID
  /// The number of mutants.
  public let mutants: Int
  /// Those that no example noticed.
  public let survivors: [Survivor]
  /// The reasons of the pack that fit no survivor.
  public let unusedReasons: [MutantReason]

  /// The number of mutants that an example noticed.
  public var noticed: Int { mutants - survivors.count }
}

/// Weakens rules, one change at a time, and asks whether their examples notice.
///
/// The result depends on the packs alone; rules may be looked at on any number of threads.
public enum RuleMutator {
  /// The score of one rule of a pack.
  public static func score(
    of rule: CompiledRule,
    in pack: CompiledPack,
    among packs: [CompiledPack]
  ) -> MutationScore {
    let position = packs.firstIndex { $0.summary.digest == pack.summary.digest } ?? 0
    let environments = RuleEnvironments(rule, of: pack)
    let reasons = pack.mutantReasons.filter { $0.rule == rule.id }
    var count = 0
    var survivors: [MutationScore.Survivor] = []
    for mutant in RuleMutant.all(of: rule, environments) {
      guard let changed = rule.changed(by: mutant, environments) else { continue }
      count += 1
      let trial = RuleTrial(rule: changed, pack: position, packs: packs)
      guard rule.examples.allSatisfy(trial.agrees) else { continue }
      let reason = reasons.first { $0.fits(mutant) }
      survivors.append(MutationScore.Survivor(mutant: mutant, reason: reason?.reason))
    }
    return MutationScore(
      rule: rule.id,
      mutants: count,
      survivors: survivors,
      unusedReasons: reasons.filter { reason in
        !survivors.contains { reason.fits($0.mutant) }
      }
    )
  }
}

/// Why a pack lets a mutant live: an equivalent one, or one that no plan can show.
public struct MutantReason: Hashable, Sendable {
  /// The rule.
  public let rule: RuleID
  /// The part that is changed.
  public let part: RuleMutant.Part
  /// What stands there, on one line.
  public let before: String
  /// What stands there instead, on one line; empty where the part is left out.
  public let after: String
  /// Why.
  public let reason: BilingualText

  func fits(_ mutant: RuleMutant) -> Bool {
    mutant.rule == rule && mutant.part == part && mutant.before == before && mutant.after == after
  }
}
