extension RegexParser {
  /// A group, or `nil` for flags that stand alone up to the end of their group.
  mutating func group() throws(RegexProblem) -> Piece? {
    let start = position
    position += 1
    let outer = flags
    var index: Int?
    if peek == UInt8(ascii: "?") {
      position += 1
      try refuseLookAround(from: start)
      if isAt("P<") || isAt("<") {
        let name = try groupName(from: start)
        if groupNames.contains(name) {
          throw problem(.repeatedName(name), from: start, to: position)
        }
        index = newGroup(name)
      } else if isAt("P=") || isAt("P>") || isAt("&") {
        throw problem(.backReference, from: start, to: position + 2)
      } else if try !flagsOpenGroup(from: start) {
        return nil
      }
    } else {
      index = newGroup(nil)
    }
    var piece = try nested()
    guard peek == UInt8(ascii: ")") else {
      throw problem(.groupNotClosed, from: start, to: start + 1)
    }
    position += 1
    flags = outer
    if let index { piece.node = .group(piece.node, index: index) }
    return piece
  }

  private mutating func newGroup(_ name: String?) -> Int {
    groupNames.append(name)
    return groupNames.count
  }

  private func refuseLookAround(from start: Int) throws(RegexProblem) {
    for sign: StaticString in ["=", "!", "<=", "<!"] where isAt(sign) {
      throw problem(.lookAround, from: start, to: position + sign.utf8CodeUnitCount)
    }
  }

  private mutating func groupName(from start: Int) throws(RegexProblem) -> String {
    position += isAt("P<") ? 2 : 1
    let first = position
    while let byte = peek, byte == UInt8(ascii: "_") || byte.isASCIILetterOrDigit {
      position += 1
    }
    let name = text(first, position)
    guard !name.isEmpty, peek == UInt8(ascii: ">") else {
      throw problem(.badName, from: start, to: position + 1)
    }
    position += 1
    return name
  }

  /// Reads `imsU-imsU` and the `:` or `)` behind; true when a group's content follows.
  private mutating func flagsOpenGroup(from start: Int) throws(RegexProblem) -> Bool {
    var changed = flags
    var isOn = true
    var count = 0
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "i"): changed.ignoresCase = isOn
      case UInt8(ascii: "m"): changed.isMultiline = isOn
      case UInt8(ascii: "s"): changed.dotMatchesNewline = isOn
      case UInt8(ascii: "U"): changed.isUngreedy = isOn
      case UInt8(ascii: "-") where isOn:
        isOn = false
        count = 0
        continue
      case UInt8(ascii: ":") where isOn || count > 0:
        flags = changed
        return true
      case UInt8(ascii: ")") where count > 0:
        flags = changed
        return false
      default:
        throw problem(.unknownGroup, from: start, to: position)
      }
      count += 1
    }
    throw problem(.groupNotClosed, from: start, to: start + 1)
  }
}

extension UInt8 {
  /// Whether the byte is one of `0-9A-Za-z`.
  var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
