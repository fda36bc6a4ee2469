/// Swift text without comments and without what stands between quotes; line breaks are kept.
struct BareSwift {
  private let bytes: [UInt8]
  private var offset = 0
  private var output: [UInt8] = []

  /// The bare text of a source text.
  static func text(of source: String) -> String {
    var bare = BareSwift(bytes: Array(source.utf8))
    while bare.offset < bare.bytes.count { bare.step() }
    return String(decoding: bare.output, as: UTF8.self)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let quote = UInt8(ascii: "\"")
  private static let hash = UInt8(ascii: "#")
  private static let backslash = UInt8(ascii: "\\")
  private static let open = UInt8(ascii: "(")
  private static let close = UInt8(ascii: ")")
  private static let lineFeed = UInt8(ascii: "\n")

  private func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  private mutating func step() {
    if byte() == Self.slash, byte(1) == Self.slash {
      while offset < bytes.count, byte() != Self.lineFeed { offset += 1 }
    } else if byte() == Self.slash, byte(1) == Self.star {
      skipBlockComment()
    } else if let (hashes, quotes) = openingQuote {
      skipLiteral(hashes, quotes)
    } else {
      output.append(byte())
      offset += 1
    }
  }

  private var openingQuote: (hashes: Int, quotes: Int)? {
    guard byte() == Self.quote || byte() == Self.hash else { return nil }
    var hashes = 0
    while byte(hashes) == Self.hash { hashes += 1 }
    guard byte(hashes) == Self.quote else { return nil }
    let isLong = byte(hashes + 1) == Self.quote && byte(hashes + 2) == Self.quote
    return (hashes, isLong ? 3 : 1)
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if byte() == Self.slash, byte(1) == Self.star {
        depth += 1
        offset += 2
      } else if byte() == Self.star, byte(1) == Self.slash {
        depth -= 1
        offset += 2
      } else {
        keepLineBreak()
      }
    } while depth > 0 && offset < bytes.count
  }

  private mutating func skipLiteral(_ hashes: Int, _ quotes: Int) {
    offset += hashes + quotes
    output += [Self.quote, Self.quote]
    while offset < bytes.count, !endsLiteral(hashes, quotes) {
      guard byte() == Self.backslash,
        (1...hashes + 1).dropLast().allSatisfy({ byte($0) == Self.hash })
      else {
        keepLineBreak()
        continue
      }
      offset += hashes + 1
      if byte() == Self.open { skipInterpolation() } else { keepLineBreak() }
    }
    offset += hashes + quotes
  }

  private func endsLiteral(_ hashes: Int, _ quotes: Int) -> Bool {
    (0..<quotes).allSatisfy { byte($0) == Self.quote }
      && (quotes..<quotes + hashes).allSatisfy { byte($0) == Self.hash }
  }

  /// What is interpolated is code, so it is kept.
  private mutating func skipInterpolation() {
    var depth = 0
    output.append(UInt8(ascii: " "))
    repeat {
      if byte() == Self.open { depth += 1 }
      if byte() == Self.close { depth -= 1 }
      step()
    } while depth > 0 && offset < bytes.count
    output.append(UInt8(ascii: " "))
  }

  private mutating func keepLineBreak() {
    if byte() == Self.lineFeed { output.append(Self.lineFeed) }
    offset += 1
  }
}
