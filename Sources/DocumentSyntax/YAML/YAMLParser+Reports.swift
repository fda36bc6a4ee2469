import Findings
import SourceText

extension YAMLParser {
  /// Reports a character that cannot begin a text without quotes.
  mutating func reportStart(_ text: Span<UInt8>) {
    switch text[at] {
    case UInt8(ascii: "#"):
      reportComment(text)
    case UInt8(ascii: "%") where at == lineStart:
      report(.directiveInside, at, trimmed(text, at, text.lineEnd(at)))
    default:
      report(.reservedStart(text[at]), at, at + 1)
    }
  }

  /// Reports a comment without a space before it.
  mutating func reportComment(_ text: Span<UInt8>) {
    let title = BilingualText(
      en: "Put a space before the comment",
      fr: "Ajouter une espace avant le commentaire"
    )
    let edit = Fix.Edit(range: .at(at), text: " ")
    report(
      .commentTouches,
      at,
      trimmed(text, at, text.lineEnd(at)),
      fixes: [Fix(title: title, safety: .needsReview, edits: [edit])]
    )
  }

  /// Reports the tab in the indentation of the line, once for lines that follow each other.
  mutating func reportTab(_ text: Span<UInt8>, above column: Int) {
    quieten(above: column)
    if !isInTabs {
      var tab = lineStart
      while tab < at, text[tab] != 0x09 { tab += 1 }
      report(.tabIndentation, tab, tab + 1)
    }
    isInTabs = true
  }

  /// Reports a line that should hold a key and has no colon with a space behind it.
  mutating func reportMissingColon(_ text: Span<UInt8>, _ range: ByteRange) {
    guard let colon = touchingColon(text, range) else {
      return report(.missingColon, range.start, range.end)
    }
    if isNoBreakSpace(text, colon + 1) {
      let space = ByteRange(colon + 1, colon + 3)
      let fixes = [spaceFix(replacing: space, by: " ")]
      return report(.noBreakSpaceBehindColon, space.start, space.end, fixes: fixes)
    }
    report(
      .colonTouches,
      colon,
      colon + 1,
      fixes: [
        Fix(
          title: BilingualText(
            en: "Put a space behind the colon",
            fr: "Ajouter une espace après le deux-points"
          ),
          safety: .needsReview,
          edits: [Fix.Edit(range: .at(colon + 1), text: " ")]
        )
      ]
    )
  }

  /// Whether U+00A0 stands at `offset`.
  @inline(__always)
  func isNoBreakSpace(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    text.at(offset) == 0xC2 && text.at(offset + 1) == 0xA0
  }

  /// Warns of a no-break space at either end of a key.
  mutating func reportNoBreakSpace(_ text: Span<UInt8>, _ key: ByteRange) {
    let atStart = isNoBreakSpace(text, key.start)
    let place = ByteRange(atStart ? key.start : key.end - 2, atStart ? key.start + 2 : key.end)
    handler.problems.report(
      YAMLKeyProblem.noBreakSpaceInKey,
      at: place,
      fixes: [spaceFix(replacing: place, by: atStart ? " " : "")]
    )
  }

  private func spaceFix(replacing range: ByteRange, by text: String) -> Fix {
    Fix(
      title: BilingualText(
        en: "Replace the no-break space",
        fr: "Remplacer l’espace insécable"
      ),
      safety: .needsReview,
      edits: [Fix.Edit(range: range, text: text)]
    )
  }

  /// The first colon of a text that is touched by what follows, as in `status:draft`.
  func touchingColon(_ text: Span<UInt8>, _ range: ByteRange) -> Int? {
    for offset in range.start..<range.end where text[offset] == UInt8(ascii: ":") {
      let isWord = offset > range.start && offset + 1 < range.end && text[offset + 1] != 0x2F
      return isWord ? offset : nil
    }
    return nil
  }

  /// The edit that puts a text in double quotes; none where it holds some itself.
  func quotingFix(_ text: Span<UInt8>, _ range: ByteRange) -> [Fix] {
    for offset in range.start..<range.end
    where text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "\\") {
      return []
    }
    return [
      Fix(
        title: BilingualText(
          en: "Put the text in quotes",
          fr: "Mettre le texte entre guillemets droits"
        ),
        safety: .needsReview,
        edits: [
          Fix.Edit(range: .at(range.start), text: "\""),
          Fix.Edit(range: .at(range.end), text: "\""),
        ]
      )
    ]
  }

  /// Warns of the parts of texts in braces that a comma cut off, as in `{en: Where, when, fr: …}`.
  mutating func reportCutTexts(_ text: Span<UInt8>, _ open: Int) {
    defer { cutTexts.removeAll(keepingCapacity: true) }
    guard lastReport < open else { return }
    for range in cutTexts {
      guard let start = textBefore(text, range.start, open) else { continue }
      handler.problems.report(
        YAMLBracketProblem.keyWithoutValue,
        at: range,
        fixes: quotingFix(text, ByteRange(start, range.end))
      )
    }
  }

  /// Where the text without quotes begins that a comma before `offset` ends; `nil` if none does.
  private func textBefore(_ text: Span<UInt8>, _ offset: Int, _ open: Int) -> Int? {
    var comma = offset - 1
    while comma > open, text.isSpaceOrEnd(comma) { comma -= 1 }
    guard comma > open, text[comma] == UInt8(ascii: ",") else { return nil }
    var start = comma - 1
    while start > open, !text.isLineEnd(start) {
      let byte = text[start]
      if isFlowIndicator(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        return nil
      }
      if byte == UInt8(ascii: ":"), text.isSpaceOrEnd(start + 1) {
        let first = text.skipBlanks(start + 1)
        return first < comma ? first : nil
      }
      start -= 1
    }
    return nil
  }
}
