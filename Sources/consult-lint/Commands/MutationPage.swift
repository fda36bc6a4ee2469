import Findings
import Reporting
import Rules

/// What came of weakening the rules of packs, a score for each pack and the survivors below it.
struct MutationPage {
  private let scores: [(pack: CompiledPack, rules: [MutationScore])]

  /// Weakens the chosen rules of the packs, several rules at the same time.
  init(_ chosen: [CompiledPack], only: Set<RuleID>, among packs: [CompiledPack], jobs: Int) {
    let work = chosen.flatMap { pack in
      pack.rules.filter { only.contains($0.id) }.map { (pack, $0) }
    }
    let found = ParallelMap.map(work, jobs: jobs) { pack, rule in
      RuleMutator.score(of: rule, in: pack, among: packs)
    }
    // Terms are weakened where a pack is looked at as a whole.
    let whole = chosen.filter { pack in
      pack.hasTerms && pack.rules.allSatisfy { only.contains($0.id) }
    }
    let terms = whole.map { RuleMutator.termScores(of: $0, among: packs) }
    scores = chosen.compactMap { pack in
      let rules = zip(work, found).filter { $0.0.0.id == pack.id }.map(\.1)
      let own = zip(whole, terms).first { $0.0.id == pack.id }?.1 ?? []
      return rules.isEmpty ? nil : (pack, rules + own)
    }
  }

  /// The lines of the page.
  func lines(_ language: ReportLanguage) -> [String] {
    scores.flatMap { pack, rules -> [String] in
      let heads = language.languages.map { head(pack.id, rules, $0) }
      return heads + rules.flatMap { lines(of: $0, language) }
    }
  }

  private func head(_ pack: String, _ rules: [MutationScore], _ language: Language) -> String {
    let all = Wording.number(rules.reduce(0) { $0 + $1.mutants }, language)
    let noticed = Wording.number(rules.reduce(0) { $0 + $1.noticed }, language)
    let count = language == .en ? "\(noticed) of \(all)" : "\(noticed) sur \(all)"
    return Wording.labelled("mutation \(pack)", count, language)
  }

  private func lines(of score: MutationScore, _ language: ReportLanguage) -> [String] {
    var lines: [String] = []
    for survivor in score.survivors {
      let mutant = survivor.mutant
      let kind = language.languages.map { mutant.kind.label[$0] }.joined(separator: " / ")
      lines.append("  \(mutant.rule) \(mutant.part.rawValue) (\(kind))")
      lines.append("    - \(VisibleText.line(mutant.before))")
      if !mutant.after.isEmpty { lines.append("    + \(VisibleText.line(mutant.after))") }
      guard let reason = survivor.reason else { continue }
      for each in language.languages { lines.append("    = \(VisibleText.line(reason[each]))") }
    }
    for reason in score.unusedReasons {
      for each in language.languages {
        let text = "\(reason.rule) \(reason.part.rawValue)"
        lines.append("  " + Wording.labelled(text, MutationPage.unused[each], each))
      }
      lines.append("    - \(VisibleText.line(reason.before))")
      if !reason.after.isEmpty { lines.append("    + \(VisibleText.line(reason.after))") }
    }
    return lines
  }

  private static let unused = BilingualText(
    en: "this reason fits no survivor and can be taken out",
    fr: "ce motif ne correspond à aucun survivant et peut être retiré"
  )
}

extension MutationPage {
  /// The same for programs.
  var json: JSONValue {
    .array(
      scores.map { pack, rules in
        [
          "pack": .string(pack.id),
          "mutants": .number(rules.reduce(0) { $0 + $1.mutants }),
          "noticed": .number(rules.reduce(0) { $0 + $1.noticed }),
          "rules": .array(rules.map { json($0) }),
        ]
      }
    )
  }

  private func json(_ score: MutationScore) -> JSONValue {
    [
      "rule": .string(score.rule.rawValue),
      "mutants": .number(score.mutants),
      "noticed": .number(score.noticed),
      "survivors": .array(
        score.survivors.map { survivor in
          [
            "part": .string(survivor.mutant.part.rawValue),
            "kind": .string(survivor.mutant.kind.rawValue),
            "before": .string(survivor.mutant.before),
            "after": .string(survivor.mutant.after),
            "reason": survivor.reason?.json,
          ]
        }
      ),
      "unused_reasons": .array(
        score.unusedReasons.map { reason in
          [
            "part": .string(reason.part.rawValue), "before": .string(reason.before),
            "after": .string(reason.after),
          ]
        }
      ),
    ]
  }
}
