import Findings
import SourceText

extension CSVParser {
  /// Takes the cell at the cursor, up to its delimiter or line end.
  @inline(__always)
  mutating func readCell(_ handler: inout some SyntaxEventHandler) -> CSVCell {
    let start = offset
    guard start < source.bytes.count else {
      return CSVCell(range: .at(start), isQuoted: false, isVerbatim: true)
    }
    if source.bytes[start] == UInt8(ascii: "\"") { return readQuoted(&handler) }
    let end = ByteSearch.cellEnd(source.bytes.span, from: start, delimiter: delimiter)
    guard end < source.bytes.count, source.bytes[end] == UInt8(ascii: "\"") else {
      offset = end
      return CSVCell(range: ByteRange(start, end), isQuoted: false, isVerbatim: true)
    }
    return readWithStrayQuote(at: end, &handler)
  }

  /// Takes the cell whose opening quote stands at the cursor.
  ///
  /// A quote that closes nothing is part of the text, unless it looks like the opening quote of
  /// another cell: then this cell was not closed, and it ends before that one or on its own line.
  private mutating func readQuoted(_ handler: inout some SyntaxEventHandler) -> CSVCell {
    let bytes = source.bytes
    let start = offset
    var isVerbatim = true
    var stray: Int?
    var end = start + 1
    while true {
      end = ByteSearch.quote(bytes.span, from: end)
      guard end < bytes.count else { return endUnclosed(from: start, at: nil, &handler) }
      if endsCell(end + 1) {
        offset = end + 1
        return CSVCell(range: ByteRange(start, offset), isQuoted: true, isVerbatim: isVerbatim)
      }
      if bytes[end + 1] == UInt8(ascii: "\"") {
        isVerbatim = false
        end += 2
        continue
      }
      let behind = blankEnd(from: end + 1)
      if behind > end + 1, endsCell(behind) {
        return endWithBlank(from: start, closing: end, to: behind, isVerbatim, &handler)
      }
      if looksLikeOpening(end) {
        if let stray { return endBehind(stray, from: start) }
        return endUnclosed(from: start, at: end - 1, &handler)
      }
      reportStray(at: end, &handler)
      stray = stray ?? end
      guard closingQuote(onLineOf: end) > end else { return endBehind(end, from: start) }
      end += 1
    }
  }

  /// Whether a cell ends before `offset`.
  @inline(__always)
  private func endsCell(_ offset: Int) -> Bool {
    guard offset < source.bytes.count else { return true }
    let byte = source.bytes[offset]
    return byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  /// Ends a quoted cell that has spaces between its closing quote and the delimiter.
  private mutating func endWithBlank(
    from start: Int,
    closing: Int,
    to end: Int,
    _ isVerbatim: Bool,
    _ handler: inout some SyntaxEventHandler
  ) -> CSVCell {
    let blank = ByteRange(closing + 1, end)
    handler.problems.report(
      CSVProblem.blankBesideQuote,
      at: blank,
      fixes: [removal(of: blank)]
    )
    offset = end
    let range = ByteRange(start, closing + 1)
    return CSVCell(range: range, isQuoted: true, isVerbatim: isVerbatim)
  }

  /// Ends a cell whose closing quote is missing: at `limit`, or at the end of its first line.
  private mutating func endUnclosed(
    from start: Int,
    at limit: Int?,
    _ handler: inout some SyntaxEventHandler
  ) -> CSVCell {
    rowHasQuoteProblem = true
    handler.problems.report(CSVProblem.unclosed, at: ByteRange(start, start + 1))
    offset = lineEnd(from: start, limit: limit ?? source.bytes.count)
    return CSVCell(range: ByteRange(start, offset), isQuoted: true, isVerbatim: false)
  }

  /// Ends a cell at the first delimiter behind a stray quote.
  private mutating func endBehind(_ stray: Int, from start: Int) -> CSVCell {
    var end = stray
    while !endsCell(end) { end += 1 }
    offset = end
    return CSVCell(range: ByteRange(start, end), isQuoted: true, isVerbatim: false)
  }

  /// Takes a cell that does not begin with the quote at `quote` inside it.
  private mutating func readWithStrayQuote(
    at quote: Int,
    _ handler: inout some SyntaxEventHandler
  ) -> CSVCell {
    let start = offset
    if blankEnd(from: start) == quote {
      let blank = ByteRange(start, quote)
      handler.problems.report(
        CSVProblem.blankBesideQuote,
        at: blank,
        fixes: [removal(of: blank)]
      )
      offset = quote
      return readQuoted(&handler)
    }
    rowHasQuoteProblem = true
    var end = quote
    while end < source.bytes.count, source.bytes[end] == UInt8(ascii: "\"") {
      end = ByteSearch.cellEnd(source.bytes.span, from: end + 1, delimiter: delimiter)
    }
    offset = end
    let range = ByteRange(start, end)
    handler.problems.report(
      CSVProblem.quoteInPlainCell,
      at: ByteRange(quote, quote + 1),
      fixes: [quoting(of: range)]
    )
    return CSVCell(range: range, isQuoted: false, isVerbatim: true)
  }

  private mutating func reportStray(at quote: Int, _ handler: inout some SyntaxEventHandler) {
    rowHasQuoteProblem = true
    let range = ByteRange(quote, quote + 1)
    let fix = Fix(
      title: BilingualText(en: "Double the quote", fr: "Doubler le guillemet"),
      safety: .needsReview,
      edits: [Fix.Edit(range: range, text: "\"\"")]
    )
    handler.problems.report(CSVProblem.singleQuoteInside, at: range, fixes: [fix])
  }

  /// Whether a quote stands where the opening quote of a cell does.
  private func looksLikeOpening(_ quote: Int) -> Bool {
    let before = source.bytes[quote - 1]
    return before == delimiter || before == 0x0A
  }

  private func lineEnd(from start: Int, limit: Int) -> Int {
    var end = start
    while end < limit, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// The last quote on the line of `quote` that can close a cell, or -1; each line is read once.
  private mutating func closingQuote(onLineOf quote: Int) -> Int {
    if quote < knownClosing.lineEnd { return knownClosing.quote }
    var last = -1
    var end = quote + 1
    while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D {
      if source.bytes[end] == UInt8(ascii: "\""), endsCell(end + 1) { last = end }
      end += 1
    }
    knownClosing = (end, last)
    return last
  }

  private func blankEnd(from start: Int) -> Int {
    var end = start
    while end < source.bytes.count, source.bytes[end] == 0x20 || source.bytes[end] == 0x09 {
      end += 1
    }
    return end
  }

  private func removal(of range: ByteRange) -> Fix {
    Fix(
      title: BilingualText(en: "Remove the space", fr: "Supprimer l’espace"),
      safety: .safe,
      edits: [Fix.Edit(range: range, text: "")]
    )
  }

  private func quoting(of range: ByteRange) -> Fix {
    var text = "\""
    for scalar in source.text(range).unicodeScalars {
      text.unicodeScalars.append(scalar)
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
    }
    return Fix(
      title: BilingualText(
        en: "Put the cell in quotes and double the quotes inside",
        fr: "Mettre la cellule entre guillemets et doubler ceux de l’intérieur"
      ),
      safety: .needsReview,
      edits: [Fix.Edit(range: range, text: text + "\"")]
    )
  }
}
