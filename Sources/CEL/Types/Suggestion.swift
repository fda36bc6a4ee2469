/// Words that were perhaps meant.
enum Suggestion {
  /// At most three candidates that are near to `word`, the nearest first.
  ///
  /// Near is an edit distance of a third of the word's length, at least one; a difference in
  /// case only always counts. Transposed neighbours are one edit.
  static func near(_ word: String, in candidates: some Sequence<String>) -> [String] {
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
    guard let best = found.first?.distance else { return [] }
    var seen: Set<String> = []
    return found.filter { $0.distance <= best + 1 && seen.insert($0.word).inserted }
      .prefix(3).map(\.word)
  }

  /// The optimal string alignment distance.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for column in 0..<right.count {
        let same = left[row] == right[column]
        var best = min(previous[column + 1] + 1, current[column] + 1)
        best = min(best, previous[column] + (same ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
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
