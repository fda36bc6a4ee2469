/// Words that were perhaps meant.
package enum NearWords {
  /// At most three candidates that are near to `word`, the nearest first.
  ///
  /// Near is a third of the word's letters, at least one, to add, drop, change or swap with a
  /// neighbour; a difference in case only is always near. Where no word is, those that begin with
  /// it are.
  package static func near(_ word: String, in candidates: some Sequence<String>) -> [String] {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return [] }
    let limit = max(1, wanted.count / 3)
    var found: [(distance: Int, word: String)] = []
    for candidate in candidates where candidate != word {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit { found.append((distance, candidate)) }
    }
    found.sort { ($0.distance, $0.word) < ($1.distance, $1.word) }
    guard let best = found.first?.distance else {
      guard wanted.count >= 3 else { return [] }
      let longer = candidates.filter { $0 != word && $0.lowercased().hasPrefix(word.lowercased()) }
      return Array(longer.prefix(3))
    }
    var seen: Set<String> = []
    return found.filter { $0.distance <= best + 1 && seen.insert($0.word).inserted }
      .prefix(3).map(\.word)
  }

  /// A message and, behind a semicolon, the question whether one of `words` was meant.
  package static func suggesting(_ words: [String], after message: BilingualText) -> BilingualText {
    guard !words.isEmpty else { return message }
    let english = joined(words.map { "‘\($0)’" }, by: " or ")
    let french = joined(words.map { "«\u{A0}\($0)\u{A0}»" }, by: " ou ")
    return BilingualText(
      en: "\(message.en); did you mean \(english)?",
      fr: "\(message.fr); vouliez-vous dire \(french)?"
    )
  }

  private static func joined(_ words: [String], by last: String) -> String {
    guard words.count > 1, let end = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + last + end
  }

  /// The optimal string alignment distance.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for (column, other) in right.enumerated() {
        var best = min(previous[column + 1], current[column]) + 1
        best = min(best, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        current[column + 1] = best
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
