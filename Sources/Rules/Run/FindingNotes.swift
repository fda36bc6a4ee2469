internal import Findings

/// What a worker has at hand for the findings of rules, from plan to plan.
struct FindingNotes: Sendable {
  /// What findings of a rule say alike, by the packs that cite it for a plan.
  private typealias Words = (packs: [Int], words: RuleWords?)

  private var details: [RuleDetails?]
  private var words: [[Words]]
  /// What stands beside a missing key, by the number of keys that are missing.
  private var missing: [[Int: BilingualText]]

  /// No notes, on a number of rules.
  init(ruleCount: Int) {
    details = Array(repeating: nil, count: ruleCount)
    words = Array(repeating: [], count: ruleCount)
    missing = Array(repeating: [:], count: ruleCount)
  }

  /// What a finding of a rule needs.
  mutating func details(of active: ActiveRule) -> RuleDetails {
    if let known = details[active.position] { return known }
    let made = active.rule.details.value
    details[active.position] = made
    return made
  }

  /// What the findings of a rule say alike on plans for which these packs cite it.
  mutating func words(of active: ActiveRule, citedBy packs: [Int]) -> RuleWords? {
    for known in words[active.position] where known.packs == packs { return known.words }
    let details = details(of: active)
    let made = RuleWords(
      remedy: details.description.remedy,
      question: active.rule.verdict == .review ? details.question : nil,
      authority: active.citations { packs.contains($0) }
    )
    words[active.position].append((packs, made))
    return made
  }

  /// What is to be said beside the place of a finding: which keys of the rule’s path are missing.
  mutating func labels(of active: ActiveRule, at place: FindingPlace) -> [Label] {
    guard !place.missing.isEmpty else { return [] }
    let count = place.missing.count
    if let known = missing[active.position][count] {
      return [Label(range: place.range, message: known)]
    }
    let path = place.missing.joined(separator: ".")
    let message = BilingualText.quoting(path, en: "% is missing here", fr: "% manque ici")
    missing[active.position][count] = message
    return [Label(range: place.range, message: message)]
  }
}
