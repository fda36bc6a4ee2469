internal import Findings

/// What a worker has at hand for the findings of rules, from plan to plan.
struct FindingNotes: Sendable {
  /// What is known of one rule.
  private struct Note {
    let details: RuleDetails
    /// What its findings say alike, by the packs that cite it for a plan.
    var words: [(packs: [Int], words: RuleWords?)] = []
  }

  private var notes: [Note?]

  /// No notes, on a number of rules.
  init(ruleCount: Int) { notes = Array(repeating: nil, count: ruleCount) }

  /// What a finding of a rule needs.
  mutating func details(of active: ActiveRule) -> RuleDetails {
    if let known = notes[active.position]?.details { return known }
    let details = active.rule.details.value
    notes[active.position] = Note(details: details)
    return details
  }

  /// What the findings of a rule say alike on plans for which these packs cite it.
  mutating func words(of active: ActiveRule, citedBy packs: [Int]) -> RuleWords? {
    let details = details(of: active)
    if let known = notes[active.position]?.words.first(where: { $0.packs == packs }) {
      return known.words
    }
    let words = RuleWords(
      remedy: details.description.remedy,
      question: active.rule.verdict == .review ? details.question : nil,
      authority: active.citations { packs.contains($0) }
    )
    notes[active.position]?.words.append((packs, words))
    return words
  }
}
