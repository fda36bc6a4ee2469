/// Words that are looked up among the codes of folded texts.
struct CodedWords: Sendable {
  /// The folded codes of all words, one word behind the other.
  private let codes: [UInt8]
  /// Where each word ends; it starts where the one before it does.
  private let ends: [Int]
  /// The places of words by hash, with a free slot behind each stretch of them; -1 where none is.
  private let slots: [Int16]

  /// Words in the order of their places; of two equal ones the first counts.
  init(_ words: [String]) {
    var codes: [UInt8] = []
    var ends: [Int] = []
    for word in words {
      codes += CodedText(of: word).folded.codes
      ends.append(codes.count)
    }
    self.codes = codes
    self.ends = ends
    slots = CodedWords.slots(of: codes, ends)
  }

  /// Words between white space.
  init(in text: String) {
    self.init(text.utf8.split { $0 <= UInt8(ascii: " ") }.map { String(Substring($0)) })
  }

  /// Whether a stretch of codes spells one of the words.
  func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool { place(of: text, range) != nil }

  /// The place of the word that a stretch of codes spells.
  func place(of text: [UInt8], _ range: Range<Int>) -> Int? {
    var hash = CodeHash()
    for offset in range { hash.add(text[offset]) }
    var slot = hash.slot(of: slots.count)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if spells(place, text, range) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func spells(_ place: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = place == 0 ? 0 : ends[place - 1]
    guard ends[place] - start == range.count else { return false }
    for offset in 0..<range.count
    where codes[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func slots(of codes: [UInt8], _ ends: [Int]) -> [Int16] {
    var size = 16
    while size < 2 * ends.count { size *= 2 }
    var slots = [Int16](repeating: -1, count: size)
    var start = 0
    for (place, end) in ends.enumerated() {
      var hash = CodeHash()
      for offset in start..<end { hash.add(codes[offset]) }
      var slot = hash.slot(of: size)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int16(place)
      start = end
    }
    return slots
  }
}

/// The hash of a few codes, the same in every run (Fowler, Noll and Vo, variant 1a).
private struct CodeHash {
  private var value: UInt32 = 0x811C_9DC5

  mutating func add(_ code: UInt8) { value = (value ^ UInt32(code)) &* 0x0100_0193 }

  /// A slot of a table whose size is a power of two.
  func slot(of size: Int) -> Int { Int(value ^ value >> 15) & (size - 1) }
}
