internal import CEL
internal import Findings

extension RuleMutator {
  /// The scores of the terms that a pack names, by the examples of every rule that reads them.
  public static func termScores(
    of pack: CompiledPack,
    among packs: [CompiledPack]
  ) -> [MutationScore] {
    pack.ownTerms.map { score(of: $0, in: pack, among: packs) }
  }

  private static func score(
    of term: CompiledTerm,
    in pack: CompiledPack,
    among packs: [CompiledPack]
  ) -> MutationScore {
    let id = RuleID("term.\(term.name)")
    let reasons = pack.mutantReasons.filter { $0.rule == id }
    let readers = packs.enumerated().flatMap { position, other -> [(Int, CompiledRule)] in
      guard pack.id == "base" || other.summary == pack.summary else { return [] }
      return other.rules.filter { $0.reads(term.name, of: other.terms) }.map { (position, $0) }
    }
    var count = 0
    var survivors: [MutationScore.Survivor] = []
    for mutant in RuleMutant.all(of: term, in: pack.terms) {
      guard let text = mutant.text, let changed = pack.terms.changing(term.name, to: text) else {
        continue
      }
      count += 1
      let others = packs.map { other -> CompiledPack in
        guard pack.id == "base" || other.summary == pack.summary else { return other }
        var other = other
        other.terms = other.terms.taking(changed)
        return other
      }
      let own = TermTrial(term: changed, set: pack.terms.taking(changed))
      let isNoticed =
        !term.examples.allSatisfy(own.agrees)
        || readers.contains { position, rule in
          let trial = RuleTrial(rule: rule, pack: position, packs: others)
          return !rule.examples.allSatisfy(trial.agrees)
        }
      guard !isNoticed else { continue }
      let reason = reasons.first { $0.fits(mutant) }
      survivors.append(MutationScore.Survivor(mutant: mutant, reason: reason?.reason))
    }
    return MutationScore(
      rule: id,
      mutants: count,
      survivors: survivors,
      unusedReasons: reasons.filter { reason in
        !survivors.contains { reason.fits($0.mutant) }
      }
    )
  }
}

extension CompiledRule {
  /// Whether an expression of the rule reads a term, itself or through another term.
  fileprivate func reads(_ term: String, of set: TermSet) -> Bool {
    let own =
      [each, applies, expect].compactMap { $0?.checked?.root }
      + values.compactMap {
        $0.expression.checked?.root
      }
    var waiting = own.flatMap(\.termNames)
    var seen: Set<String> = []
    while let name = waiting.popLast() {
      if name == term { return true }
      guard seen.insert(name).inserted else { continue }
      waiting += set.terms.first { $0.name == name }?.checked?.root.termNames ?? []
    }
    return false
  }
}

extension CheckedNode {
  /// The names of the terms that it reads.
  fileprivate var termNames: [String] {
    paths.filter { $0.count > 1 && $0[0] == "term" }.map { $0[1] }
  }
}

extension TermSet {
  /// A term with another condition; `nil` where that does not compile.
  fileprivate func changing(_ name: String, to text: String) -> CompiledTerm? {
    guard let term = terms.first(where: { $0.name == name }),
      let expression = compiled(text)
    else { return nil }
    return CompiledTerm(
      name: name,
      phrase: term.phrase,
      program: expression.program,
      checked: expression.checked,
      text: text,
      examples: term.examples
    )
  }

  /// The same terms, one of which is another.
  fileprivate func taking(_ term: CompiledTerm) -> TermSet {
    TermSet(
      type: type,
      terms: terms.map { $0.name == term.name ? term : $0 },
      baseCount: baseCount,
      baseType: baseType
    )
  }
}
