import SourceText

/// The column of an open block collection, and what else is taken for it after a mistake.
struct BlockLevel {
  /// The column of its entries.
  var indent: Int
  /// The column of the collection around it.
  var parent: Int
  /// A wrong column that was reported, and is taken without a further word.
  var tolerated: Int

  /// Whether it is a mapping that is an item of a sequence.
  var isItem: Bool

  init(indent: Int, parent: Int, isItem: Bool = false) {
    self.indent = indent
    self.parent = parent
    self.isItem = isItem
    tolerated = indent
  }
}

extension YAMLParser {
  /// Moves to the next entry of a block collection; `false` when there is none.
  ///
  /// An entry at a wrong column is reported and taken as meant for the innermost collection that
  /// it fits, so that what follows it is read as written.
  @inline(__always)
  mutating func nextEntry(
    _ text: Span<UInt8>,
    _ level: inout BlockLevel,
    isSequence: Bool
  ) -> Bool {
    skipToToken(text)
    if column == level.indent, isFresh, !hasTab {
      let isDash = text[at] == UInt8(ascii: "-") && text.isSpaceOrEnd(at + 1)
      if isDash == isSequence {
        if let quiet = quietColumn, column <= quiet { quietColumn = nil }
        return true
      }
    }
    return strayEntry(text, &level, isSequence: isSequence)
  }

  private mutating func strayEntry(
    _ text: Span<UInt8>,
    _ level: inout BlockLevel,
    isSequence: Bool
  ) -> Bool {
    while column >= 0 {
      guard isFresh else {
        at = text.lineEnd(at)
        skipToToken(text)
        continue
      }
      let isDash = text[at] == UInt8(ascii: "-") && text.isSpaceOrEnd(at + 1)
      let fits = isDash == isSequence
      if column <= level.parent || (column < level.indent && !fits) { return false }
      if isDash, level.isItem { return false }
      if hasTab {
        reportTab(text, above: level.parent)
        if fits { return true }
      } else if fits {
        if column == level.indent || column == level.tolerated {
          if let quiet = quietColumn, column <= quiet { quietColumn = nil }
          return true
        }
        if isSequence || looksLikeEntry(text, at) {
          reportLayout(
            text,
            YAMLLayoutProblem.indentation(deeper: column > level.indent),
            above: level.parent
          )
          level.tolerated = column
          return true
        }
        reportLayout(text, YAMLKeyProblem.missingColon, above: level.parent)
      } else if isSequence, level.parent == level.indent, column == level.indent {
        return false
      } else {
        reportLayout(
          text,
          isSequence ? YAMLLayoutProblem.keyAmongItems : .itemAmongKeys,
          above: level.indent
        )
      }
      skipLines(text, deeperThan: column)
      skipToToken(text)
    }
    return false
  }

  /// Reports a mistake of layout, unless it follows from one before.
  private mutating func reportLayout(
    _ text: Span<UInt8>,
    _ problem: some DocumentProblem,
    above column: Int
  ) {
    if quietColumn == nil { tell(problem, at, tokenEnd(text)) }
    quieten(above: column)
  }

  /// Takes mistakes of layout as consequences up to the next sound entry at `column` or before.
  mutating func quieten(above column: Int) {
    quietColumn = min(quietColumn ?? .max, max(column, 0))
  }

  /// Moves over items at `column` that follow each other, and what is in them.
  mutating func skipItems(_ text: Span<UInt8>, at column: Int) {
    repeat {
      skipLines(text, deeperThan: column)
      skipToToken(text)
    } while self.column == column && text[at] == UInt8(ascii: "-") && text.isSpaceOrEnd(at + 1)
  }

  /// The end of the key or the word at the cursor, to point at.
  func tokenEnd(_ text: Span<UInt8>) -> Int {
    var offset = at
    while !text.isLineEnd(offset) {
      if text[offset] == UInt8(ascii: ":"), text.isSpaceOrEnd(offset + 1) { return offset }
      offset += 1
    }
    return max(trimmed(text, at, offset), at + 1)
  }

  /// Reads a block sequence; the cursor is at its first dash (YAML 1.2.2 § 8.2.1).
  mutating func sequence(_ text: Span<UInt8>, parent: Int, _ start: NodeStart) {
    guard enter(text) else { return }
    handler.startSequence(at: at, style: .block, properties: merged(start))
    var level = BlockLevel(indent: at - lineStart, parent: parent)
    if hasTab { level.indent = column }
    repeat {
      let indent = min(level.indent, at - lineStart)
      at += 1
      node(text, parent: indent, place: .item)
    } while nextEntry(text, &level, isSequence: true)
    handler.endSequence(at: lastEnd)
    depth -= 1
  }
}
