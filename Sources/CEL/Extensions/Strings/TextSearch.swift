/// Finds bytes in bytes in linear time (Knuth, Morris and Pratt).
struct TextSearch {
  private let needle: [UInt8]
  /// For each prefix of the needle, the length of the longest border.
  private let borders: [Int]

  /// A search for bytes, of which there is at least one.
  init(_ needle: [UInt8]) {
    self.needle = needle
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = borders[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  /// Calls `visit` with the start of each place, overlapping ones too, until it returns false.
  func forEachPlace(in text: [UInt8], from start: Int, _ visit: (Int) -> Bool) {
    guard !needle.isEmpty else { return }
    var length = 0
    for index in start..<max(start, text.count) {
      while length > 0, text[index] != needle[length] { length = borders[length - 1] }
      if text[index] == needle[length] { length += 1 }
      if length == needle.count {
        guard visit(index + 1 - length) else { return }
        length = borders[length - 1]
      }
    }
  }

  /// The first place, or `nil`.
  func first(in text: [UInt8], from start: Int = 0) -> Int? {
    var found: Int?
    forEachPlace(in: text, from: start) {
      found = $0
      return false
    }
    return found
  }

  /// The last place that is not behind `limit`, or `nil`.
  func last(in text: [UInt8], notBehind limit: Int) -> Int? {
    var found: Int?
    forEachPlace(in: text, from: 0) {
      if $0 <= limit { found = $0 }
      return $0 <= limit
    }
    return found
  }

  /// The places from left to right that do not overlap, at most `limit`.
  func separatePlaces(in text: [UInt8], limit: Int) -> [Int] {
    var places: [Int] = []
    forEachPlace(in: text, from: 0) { place in
      guard places.count < limit else { return false }
      if places.last.map({ place >= $0 + needle.count }) ?? true { places.append(place) }
      return true
    }
    return places
  }
}
