extension RegularExpression {
  /// The matches from left to right, none overlapping another, at most `limit` of them.
  ///
  /// An empty match right behind another is left out, as in RE2. A search that has to look far
  /// beyond each match it finds would take quadratic time; such a search is given up, and the
  /// result is `nil`, after 64 visits of each instruction for each byte of the text.
  public func allMatches(in text: String, limit: Int = .max) -> [RegexMatch]? {
    allMatches(in: text.utf8.span, limit: limit)
  }

  /// The matches in UTF-8 bytes; see `allMatches(in:limit:)` of a string.
  public func allMatches(in bytes: Span<UInt8>, limit: Int = .max) -> [RegexMatch]? {
    guard limit > 0, matches(bytes) else { return [] }
    return engines.withMachine { machine in
      let size = (bytes.count + 64) * engines.program.instructions.count
      let budget = machine.visits + 64 * size
      var matches: [RegexMatch] = []
      var position = 0
      var previousEnd = -1
      while position <= bytes.count, matches.count < limit {
        guard let places = machine.firstMatch(in: bytes, from: position) else { break }
        let match = RegexMatch(places: places)
        let isRepeated = match.range.isEmpty && match.range.lowerBound == previousEnd
        if !isRepeated { matches.append(match) }
        previousEnd = match.range.upperBound
        position = match.range.upperBound
        if match.range.isEmpty { position += scalarLength(in: bytes, at: position) }
        guard machine.visits < budget else { return nil }
      }
      return matches
    }
  }

  /// The number of bytes of the scalar at an offset, 1 at the end.
  private func scalarLength(in bytes: Span<UInt8>, at offset: Int) -> Int {
    var length = 1
    while offset + length < bytes.count, bytes[offset + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }
}
