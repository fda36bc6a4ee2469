/// Words that are looked for as bytes of a file, so that no text is made of what is found.
struct WordTable: Sendable {
  private let bytes: [UInt8]
  /// Where each word ends; it starts where the one before it does.
  private let ends: [Int]

  /// A table of a few dozen words, the position of each being its place.
  init(_ words: [String]) {
    bytes = words.flatMap(\.utf8)
    var end = 0
    ends = words.map { word in
      end += word.utf8.count
      return end
    }
  }

  /// The place of the word that a stretch of bytes spells; of two equal ones, any.
  ///
  /// The search begins at `first` and goes round, since the keys of a plan mostly stand in the
  /// order of the schema.
  func place(of text: [UInt8], _ range: Range<Int>, from first: Int = 0) -> Int? {
    var place = first < ends.count ? first : 0
    for _ in 0..<ends.count {
      if spells(place, text, range) { return place }
      place = place + 1 == ends.count ? 0 : place + 1
    }
    return nil
  }

  private func spells(_ place: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = place == 0 ? 0 : ends[place - 1]
    guard ends[place] - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }
}
