import Findings

/// How a plan fares by principle: for each a bar, and the same in words.
struct HTMLScorecard {
  private let scores: [PrincipleScore]

  /// The scorecard of a plan.
  init(_ scores: [PrincipleScore]) { self.scores = scores }

  /// The heading and the lists: what is not met, the worst first, and what is.
  var html: String {
    var html = "<h4>\(HTMLText.both(HTMLWords.scorecard))</h4>\n"
    guard !scores.isEmpty else {
      return html + "<p>\(HTMLText.both(HTMLWords.noPrinciples))</p>\n"
    }
    let open = scores.filter { !$0.isMet }.sorted { left, right in
      left.outcomes.failed > right.outcomes.failed
    }
    let met = scores.filter(\.isMet)
    if !open.isEmpty { html += list(open) }
    guard !met.isEmpty else { return html }
    let summary = HTMLText.both(HTMLWords.met(met.count))
    return html + "<details>\n<summary>\(summary)</summary>\n\(list(met))</details>\n"
  }

  private func list(_ scores: [PrincipleScore]) -> String {
    "<ul class=\"scores\">\n\(scores.map(row).joined())</ul>\n"
  }

  private func row(_ score: PrincipleScore) -> String {
    let parts = HTMLScorecard.parts(score.outcomes).filter { $0.count > 0 }
    let words = BilingualText(
      en: parts.map(\.words.en).joined(separator: ", "),
      fr: parts.map(\.words.fr).joined(separator: ", ")
    )
    let bar = parts.map { "<i class=\"\($0.name)\" style=\"flex-grow:\($0.count)\"></i>" }
    return "<li><strong>\(HTMLText.both(score.principle.name))</strong> "
      + "<span class=\"bar\" aria-hidden=\"true\">\(bar.joined())</span> "
      + "<span>\(HTMLText.both(words))</span></li>\n"
  }

  private struct Part {
    var name: String
    var count: Int
    var words: BilingualText
  }

  private static func parts(_ outcomes: OutcomeCounts) -> [Part] {
    func part(_ name: String, _ count: Int, _ one: BilingualText, _ many: BilingualText) -> Part {
      Part(name: name, count: count, words: Wording.count(count, one, many))
    }
    let review = Wording.outcome(.cantTell)
    return [
      part(
        "passed",
        outcomes.passed,
        Wording.outcome(.passed),
        BilingualText(en: "passed", fr: "respectées")
      ),
      part(
        "failed",
        outcomes.failed,
        Wording.outcome(.failed),
        BilingualText(en: "failed", fr: "non respectées")
      ),
      part("to-review", outcomes.cantTell, review, review),
      part(
        "untested",
        outcomes.untested,
        Wording.outcome(.untested),
        BilingualText(en: "untested", fr: "non vérifiées")
      ),
    ]
  }
}

extension PrincipleScore {
  /// Whether every rule that is about the plan is met.
  fileprivate var isMet: Bool {
    outcomes.failed == 0 && outcomes.cantTell == 0 && outcomes.untested == 0
  }
}
