/// Changes bytes at random, the way that mistakes, accidents and attackers do.
public struct Mutation: Sendable {
  private var random: SeededGenerator
  private let alphabet: [[UInt8]]

  /// Mutations that depend on `seed` alone and like to put in the pieces of `alphabet`.
  public init(seed: UInt64, alphabet: [String]) {
    random = SeededGenerator(seed: seed)
    self.alphabet =
      alphabet.map { Array($0.utf8) } + [
        [0], [0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xEF, 0xBB, 0xBF], [0x0D], [0x0D, 0x0A],
      ]
  }

  /// `bytes` after one to six changes; `other` is a text from which pieces may come.
  public mutating func mutant(of bytes: [UInt8], other: [UInt8]) -> [UInt8] {
    var mutant = bytes
    for _ in 0...random.below(6) { change(&mutant, other) }
    return mutant
  }

  private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
    let place = random.below(bytes.count + 1)
    let end = min(place + 1 + random.below(random.below(4) == 0 ? 64 : 4), bytes.count)
    switch random.below(8) {
    case 0 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.below(8))
    case 2: bytes.removeSubrange(place..<max(place, end))
    case 3: bytes.insert(contentsOf: bytes[place..<max(place, end)], at: random.below(place + 1))
    case 4:
      let start = random.below(other.count)
      let stop = min(start + random.below(48), other.count)
      bytes.insert(contentsOf: other[start..<max(start, stop)], at: place)
    case 5:
      let piece = alphabet[random.below(alphabet.count)]
      for _ in 0...random.below(40) { bytes.insert(contentsOf: piece, at: place) }
    default: bytes.insert(contentsOf: alphabet[random.below(alphabet.count)], at: place)
    }
  }
}
