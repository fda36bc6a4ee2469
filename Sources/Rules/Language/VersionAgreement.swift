/// Whether the English and the French version of a text state the same facts.
package struct VersionAgreement: Hashable, Sendable {
  /// Facts that only the English version states, sorted.
  package var onlyEnglish: [TextFact]
  /// Facts that only the French version states, sorted.
  package var onlyFrench: [TextFact]

  /// Whether every fact stands in both.
  package var isComplete: Bool { onlyEnglish.isEmpty && onlyFrench.isEmpty }

  /// Compares two versions; each kind of fact is compared as often as it occurs.
  ///
  /// A date without its year agrees with the same day with one, and a figure in words with the
  /// same figure in digits. Facts repeated in one version only count once.
  package init(english: String, french: String) {
    let english = Self.counted(FactScanner.facts(in: english, as: .en))
    let french = Self.counted(FactScanner.facts(in: french, as: .fr))
    onlyEnglish = Self.facts(of: english, missingIn: french)
    onlyFrench = Self.facts(of: french, missingIn: english)
  }

  /// How often each fact occurs; only questions and list items are counted past one.
  private static func counted(_ facts: [TextFact]) -> [TextFact: Int] {
    var counts: [TextFact: Int] = [:]
    for fact in facts {
      switch fact.kind {
      case .question, .listItem: counts[fact, default: 0] += 1
      case .number, .money, .date, .time, .telephone, .email, .address: counts[fact] = 1
      }
    }
    return counts
  }

  private static func facts(of own: [TextFact: Int], missingIn other: [TextFact: Int]) -> [TextFact]
  {
    own.compactMap { fact, count in
      switch fact.kind {
      case .date: return states(fact, other) ? nil : fact
      case .question, .listItem:
        let missing = count - (other[fact] ?? 0)
        return missing > 0 ? TextFact(fact.kind, String(missing)) : nil
      case .number, .money, .time, .telephone, .email, .address:
        return other[fact] == nil ? fact : nil
      }
    }
    .sorted()
  }

  private static func states(_ date: TextFact, _ other: [TextFact: Int]) -> Bool {
    if other[date] != nil { return true }
    let day = date.value.suffix(5)
    return other.keys.contains { candidate in
      candidate.kind == .date && candidate.value.suffix(5) == day
        && (candidate.value.hasPrefix("--") || date.value.hasPrefix("--"))
    }
  }
}
