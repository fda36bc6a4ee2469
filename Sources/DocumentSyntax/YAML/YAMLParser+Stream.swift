import SourceText

extension YAMLParser {
  /// Reads the documents of the stream (YAML 1.2.2 § 9.2).
  mutating func stream(_ text: Span<UInt8>) {
    if isByteOrderMark(text, 0) {
      at = 3
      lineStart = 3
    }
    var mayDirect = true
    skipToToken(text)
    while at < text.count {
      if column >= 0, mayDirect, text[at] == UInt8(ascii: "%"), at == lineStart {
        directives(text)
        continue
      }
      if column < 0, text[at] == UInt8(ascii: ".") {
        at += 3
        finishLine(text, after: .documentEnd)
        mayDirect = true
        skipToToken(text)
        continue
      }
      mayDirect = document(text)
      skipToToken(text)
    }
    for offset in rare { reportCharacter(text, offset) }
  }

  /// Reads one document; whether it was ended by `...`, after which directives may come.
  private mutating func document(_ text: Span<UInt8>) -> Bool {
    let isExplicit = column < 0
    handler.startDocument(at: at, isExplicit: isExplicit)
    lastEnd = at
    if isExplicit { at += 3 }
    isFlowBroken = false
    quietColumn = nil
    node(text, parent: -1, place: .root)
    skipToToken(text)
    if column >= 0 { skipBehindRoot(text) }
    handles.removeAll(keepingCapacity: true)
    let isEnded = text.at(at) == UInt8(ascii: ".")
    handler.endDocument(at: at, isExplicit: isEnded)
    guard isEnded else { return false }
    at += 3
    finishLine(text, after: .documentEnd)
    return true
  }

  private mutating func skipBehindRoot(_ text: Span<UInt8>) {
    let end = text.lineEnd(at)
    if text[at] == UInt8(ascii: "%") {
      report(.directiveInside, at, trimmed(text, at, end))
    } else {
      report(.textBehindRoot, at, trimmed(text, at, end))
    }
    while at < text.count, column >= 0 {
      at = text.lineEnd(at)
      skipToToken(text)
    }
  }

  /// Reads the lines that begin with `%` before `---` (YAML 1.2.2 § 6.8).
  private mutating func directives(_ text: Span<UInt8>) {
    let first = at
    var hasVersion = false
    var count = 0
    var end = at
    while column == 0, text.at(at) == UInt8(ascii: "%") {
      count += 1
      if count > 100 {
        report(.manyDirectives, at, at + 1)
        at = text.lineEnd(at)
      } else {
        end = directive(text, &hasVersion)
      }
      skipToToken(text)
    }
    guard column >= 0 || at >= text.count || text[at] == UInt8(ascii: ".") else { return }
    report(.directiveAlone, first, end)
    handles.removeAll(keepingCapacity: true)
  }

  private mutating func directive(_ text: Span<UInt8>, _ hasVersion: inout Bool) -> Int {
    let start = at
    let line = text.lineEnd(at)
    var words: [ByteRange] = []
    while at < line {
      at = text.skipBlanks(at)
      if at >= line || text[at] == UInt8(ascii: "#") { break }
      let word = at
      while at < line, !text.isSpaceOrEnd(at) { at += 1 }
      words.append(ByteRange(word, at))
    }
    let end = words.last?.end ?? start
    handler.directive(ByteRange(start, end))
    if at < line { skipComment(text) }
    guard let name = words.first else { return end }
    if equals(text, name, "%YAML") {
      if hasVersion || words.count != 2 || !isVersion(text, words[1]) {
        report(.versionDirective, start, end)
      }
      hasVersion = true
    } else if equals(text, name, "%TAG") {
      tagDirective(text, words, start, end)
    }
    return end
  }

  private mutating func tagDirective(
    _ text: Span<UInt8>,
    _ words: [ByteRange],
    _ start: Int,
    _ end: Int
  ) {
    guard words.count == 3, isHandle(text, words[1]) else {
      return report(.tagDirective, start, end)
    }
    if handles.contains(where: { equals(text, $0.name, words[1]) }) {
      report(.tagDirective, start, end)
    }
    handles.append(TagHandle(name: words[1]))
  }

  private func isVersion(_ text: Span<UInt8>, _ word: ByteRange) -> Bool {
    var dots = 0
    for offset in word.start..<word.end {
      switch text[offset] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): continue
      case UInt8(ascii: ".") where offset > word.start && offset + 1 < word.end: dots += 1
      default: return false
      }
    }
    return dots == 1
  }

  private func isHandle(_ text: Span<UInt8>, _ word: ByteRange) -> Bool {
    guard text[word.start] == UInt8(ascii: "!"), text[word.end - 1] == UInt8(ascii: "!") else {
      return false
    }
    for offset in (word.start + 1)..<max(word.start + 1, word.end - 1) {
      guard isWordByte(text[offset]) else { return false }
    }
    return true
  }

  func equals(_ text: Span<UInt8>, _ range: ByteRange, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      var offset = range.start
      for byte in buffer {
        if text[offset] != byte { return false }
        offset += 1
      }
      return true
    }
  }

  func equals(_ text: Span<UInt8>, _ range: ByteRange, _ other: ByteRange) -> Bool {
    guard range.count == other.count else { return false }
    for step in 0..<range.count where text[range.start + step] != text[other.start + step] {
      return false
    }
    return true
  }
}
