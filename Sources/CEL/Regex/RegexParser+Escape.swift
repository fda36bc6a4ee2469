extension RegexParser {
  /// Whether `\Q` or a lone `\E` is at the position.
  var isQuotation: Bool { isAt("\\Q") || isAt("\\E") }

  /// The characters between `\Q` and `\E`, each for itself; a lone `\E` says nothing.
  mutating func quotation() -> [RegexNode] {
    let isOpened = isAt("\\Q")
    position += 2
    var nodes: [RegexNode] = []
    while isOpened, peek != nil {
      if isAt("\\E") {
        position += 2
        break
      }
      nodes.append(literal(scalar()))
    }
    return nodes
  }

  /// What `\` and the characters behind it stand for, outside a class.
  mutating func escape() throws(RegexProblem) -> RegexNode {
    let start = position
    guard let letter = peekSecond else {
      throw problem(.trailingBackslash, from: start, to: start + 1)
    }
    switch letter {
    case UInt8(ascii: "A"): return assertion(.beginText)
    case UInt8(ascii: "z"): return assertion(.endText)
    case UInt8(ascii: "b"): return assertion(.wordBoundary)
    case UInt8(ascii: "B"): return assertion(.notWordBoundary)
    case UInt8(ascii: "C"):
      position += 2
      return .anyByte
    case UInt8(ascii: "k"), UInt8(ascii: "g"):
      throw problem(.backReference, from: start, to: start + 2)
    default:
      if let set = try classEscape() { return .scalars(set) }
      return literal(try scalarEscape())
    }
  }

  private mutating func assertion(_ assertion: RegexAssertion) -> RegexNode {
    position += 2
    return .assertion(assertion)
  }

  /// The set of `\d`, `\pL`, `\p{Greek}` and the like, or `nil` where there is none.
  mutating func classEscape() throws(RegexProblem) -> ScalarSet? {
    guard let letter = peekSecond else { return nil }
    switch letter {
    case UInt8(ascii: "p"), UInt8(ascii: "P"): return try propertyEscape()
    default:
      guard let set = RegexClasses.perl(letter | 0x20), letter.isASCIILetterOrDigit else {
        return nil
      }
      position += 2
      return signed(set, isNegated: letter & 0x20 == 0)
    }
  }

  private mutating func propertyEscape() throws(RegexProblem) -> ScalarSet {
    let start = position
    var isNegated = bytes[position + 1] == UInt8(ascii: "P")
    position += 2
    guard peek != nil else { throw problem(.unknownClass(""), from: start, to: position) }
    var name: String
    if peek == UInt8(ascii: "{") {
      guard let close = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
        throw problem(.classNotClosed, from: start, to: position + 1)
      }
      name = text(position + 1, close)
      position = close + 1
    } else {
      let first = position
      _ = scalar()
      name = text(first, position)
    }
    if name.hasPrefix("^") {
      isNegated.toggle()
      name.removeFirst()
    }
    guard let set = RegexClasses.unicode(name) else {
      throw problem(.unknownClass(name), from: start, to: position)
    }
    return signed(set, isNegated: isNegated)
  }

  /// The set under the flags, then turned about; case is folded before the turn.
  func signed(_ set: ScalarSet, isNegated: Bool) -> ScalarSet {
    let folded = flags.ignoresCase ? set.caseFolded : set
    return isNegated ? folded.inverted : folded
  }

  /// The one scalar that `\` and the characters behind it stand for.
  mutating func scalarEscape() throws(RegexProblem) -> UInt32 {
    let start = position
    position += 1
    guard let letter = peek else { throw problem(.trailingBackslash, from: start, to: position) }
    position += 1
    switch letter {
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "x"): return try hexadecimal(from: start)
    case 0x30...0x37:
      if letter != 0x30, !(peek.map { (0x30...0x37).contains($0) } ?? false) {
        throw problem(.backReference, from: start, to: position)
      }
      return octal(UInt32(letter - 0x30))
    case 0x38, 0x39: throw problem(.backReference, from: start, to: position)
    default:
      guard letter < 0x80, !letter.isASCIILetterOrDigit else {
        position = start + 1
        _ = scalar()
        throw problem(.unknownEscape(text(start, position)), from: start, to: position)
      }
      return UInt32(letter)
    }
  }

  private mutating func octal(_ first: UInt32) -> UInt32 {
    var value = first
    var count = 1
    while count < 3, let digit = peek, (0x30...0x37).contains(digit) {
      value = value * 8 + UInt32(digit - 0x30)
      position += 1
      count += 1
    }
    return value
  }

  private mutating func hexadecimal(from start: Int) throws(RegexProblem) -> UInt32 {
    let isBraced = peek == UInt8(ascii: "{")
    if isBraced { position += 1 }
    var value: UInt32 = 0
    var count = 0
    while isBraced || count < 2, let digit = peek?.hexadecimalValue, value <= 0x10FFFF {
      value = value * 16 + UInt32(digit)
      position += 1
      count += 1
    }
    let isWhole = isBraced ? count > 0 && peek == UInt8(ascii: "}") : count == 2
    guard isWhole, value <= 0x10FFFF else {
      throw problem(.unknownEscape(text(start, position)), from: start, to: position)
    }
    if isBraced { position += 1 }
    return value
  }
}

extension UInt8 {
  /// The value of the byte as a hexadecimal digit, or `nil`.
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
