import SourceText

extension YAMLParser {
  /// Reads the anchor or the tag at the cursor (YAML 1.2.2 § 6.9).
  mutating func property(_ text: Span<UInt8>, _ start: inout NodeStart, inFlow: Bool = false) {
    let first = at
    if text[at] == UInt8(ascii: "&") {
      let name = anchorName(text)
      if name.isEmpty { report(.emptyAnchor, first, at) }
      if !start.properties.anchor.isEmpty { report(.twoAnchors, first, at) }
      start.properties.anchor = name
    } else {
      let tag = tagText(text)
      if !start.properties.tag.isEmpty { report(.twoTags, first, at) }
      start.properties.tag = tag
    }
    start.propertiesEnd = at
    let ends = text.isSpaceOrEnd(at) || (inFlow && isFlowIndicator(text[at]))
    guard !ends else { return }
    report(.propertyTouches, at, at + 1)
    while !text.isSpaceOrEnd(at) { at += 1 }
  }

  /// Reads an alias; an anchor or a tag before it means nothing.
  mutating func alias(_ text: Span<UInt8>, hasProperties: Bool) -> ByteRange {
    let first = at
    _ = anchorName(text)
    if hasProperties { report(.propertyBeforeAlias, first, at) }
    return ByteRange(first, at)
  }

  /// Whether a name follows the asterisk at the cursor.
  func isAlias(_ text: Span<UInt8>) -> Bool {
    !text.isSpaceOrEnd(at + 1) && !isFlowIndicator(text[at + 1])
  }

  private mutating func anchorName(_ text: Span<UInt8>) -> ByteRange {
    at += 1
    let start = at
    while !text.isSpaceOrEnd(at), !isFlowIndicator(text[at]) { at += 1 }
    return ByteRange(start, at)
  }

  private mutating func tagText(_ text: Span<UInt8>) -> ByteRange {
    let start = at
    at += 1
    if text.at(at) == UInt8(ascii: "<") { return verbatimTag(text, start) }
    var handleEnd = start + 1
    while !text.isSpaceOrEnd(at), !isFlowIndicator(text[at]) {
      if text[at] == UInt8(ascii: "!"), handleEnd == start + 1 {
        handleEnd = at + 1
      } else if !isTagByte(text, at) {
        report(.tagCharacter, at, at + 1)
      }
      at += 1
    }
    let handle = ByteRange(start, handleEnd)
    if handle.count > 1, handleEnd == at { report(.tagWithoutName, start, at) }
    if handle.count > 2, !handles.contains(where: { equals(text, $0.name, handle) }) {
      report(.unknownHandle, start, handleEnd)
    }
    return ByteRange(start, at)
  }

  private mutating func verbatimTag(_ text: Span<UInt8>, _ start: Int) -> ByteRange {
    while !text.isSpaceOrEnd(at), text[at] != UInt8(ascii: ">") { at += 1 }
    guard text.at(at) == UInt8(ascii: ">") else {
      report(.tagCharacter, start, at)
      return ByteRange(start, at)
    }
    at += 1
    if at - start < 4 { report(.tagWithoutName, start, at) }
    return ByteRange(start, at)
  }

  /// Whether a byte can stand in a tag (YAML 1.2.2 § 5.6, ns-tag-char).
  private func isTagByte(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    let byte = text[offset]
    if isWordByte(byte) { return true }
    switch byte {
    case UInt8(ascii: "%"): return isHex(text.at(offset + 1)) && isHex(text.at(offset + 2))
    case UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "?"),
      UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "&"), UInt8(ascii: "="),
      UInt8(ascii: "+"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      return true
    default: return false
    }
  }

  func isWordByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D
  }

  func isHex(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x66)
  }

  @inline(__always)
  func isFlowIndicator(_ byte: UInt8) -> Bool {
    let folded = byte | 0x20
    return byte == UInt8(ascii: ",") || folded == 0x7B || folded == 0x7D
  }

  /// The properties of both kinds together; two of one kind are reported.
  @inline(__always)
  mutating func merged(_ start: NodeStart) -> NodeProperties {
    if start.held.isEmpty { return start.properties }
    return mergedSlowly(start)
  }

  private mutating func mergedSlowly(_ start: NodeStart) -> NodeProperties {
    var all = start.held
    if !start.properties.anchor.isEmpty {
      if !all.anchor.isEmpty {
        report(.twoAnchors, start.properties.anchor.start - 1, start.properties.anchor.end)
      }
      all.anchor = start.properties.anchor
    }
    if !start.properties.tag.isEmpty {
      if !all.tag.isEmpty {
        report(.twoTags, start.properties.tag.start, start.properties.tag.end)
      }
      all.tag = start.properties.tag
    }
    return all
  }
}
