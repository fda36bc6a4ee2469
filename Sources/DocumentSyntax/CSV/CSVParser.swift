import Findings
import SourceText

/// The state of reading one file of comma-separated values.
struct CSVParser {
  let source: SourceFile
  /// The byte between two cells.
  private(set) var delimiter: UInt8
  var offset: Int
  /// Whether the row at the cursor has a finding about quotes, so that its length says nothing.
  var rowHasQuoteProblem = false
  /// A line end that was looked for, and the last quote before it that can close a cell.
  var knownClosing = (lineEnd: -1, quote: -1)
  private var header: [CSVCell] = []

  init(_ source: SourceFile) {
    self.source = source
    let start = source.hasByteOrderMark ? 3 : 0
    (delimiter, offset) = CSVParser.dialect(source.bytes, from: start)
  }

  /// Reads the header and all rows.
  mutating func parse(into handler: inout some SyntaxEventHandler) {
    handler.startDocument(at: 0, isExplicit: false)
    handler.startSequence(at: 0, style: .block, properties: .none)
    readHeader(&handler)
    while offset < source.bytes.count { readRow(&handler) }
    handler.endSequence(at: source.bytes.count)
    handler.endDocument(at: source.bytes.count, isExplicit: false)
  }

  private mutating func readHeader(_ handler: inout some SyntaxEventHandler) {
    skipBlankLines()
    guard offset < source.bytes.count else {
      return handler.problems.report(CSVProblem.noHeader, at: .at(offset))
    }
    repeat {
      header.append(readCell(&handler))
    } while takesDelimiter()
    takeLineEnd()
    checkHeader(&handler)
  }

  private func checkHeader(_ handler: inout some SyntaxEventHandler) {
    var places: [[UInt8]: ByteRange] = [:]
    for (index, cell) in header.enumerated() {
      var sink = TextSink()
      ScalarText(cell.event, .csv).decode(source.bytes, into: &sink)
      let name = sink.bytes
      if name.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        handler.problems.report(CSVProblem.emptyHeader(column: index + 1), at: cell.range)
      } else if let first = places[name] {
        let label = Label(range: first, message: CSVProblem.firstColumn)
        let text = ShownText.of(String(decoding: name, as: UTF8.self))
        let problem = CSVProblem.duplicateHeader(text)
        handler.problems.report(problem, at: cell.range, related: [label])
      } else {
        places[name] = cell.range
      }
    }
  }

  private mutating func readRow(_ handler: inout some SyntaxEventHandler) {
    let start = offset
    guard !skipsBlankRow() else { return }
    rowHasQuoteProblem = false
    handler.startMapping(at: start, style: .block, properties: .none)
    var count = 0
    var last = ByteRange.at(start)
    var extra: ByteRange?
    repeat {
      let cell = readCell(&handler)
      if count < header.count {
        handler.scalar(header[count].event, properties: .none)
        handler.scalar(cell.event, properties: .none)
      } else {
        extra = extra?.union(cell.range) ?? cell.range
      }
      last = cell.range
      count += 1
    } while takesDelimiter()
    handler.endMapping(at: offset)
    takeLineEnd()
    guard count != header.count, !rowHasQuoteProblem else { return }
    let problem = CSVProblem.rowLength(found: count, needed: header.count)
    handler.problems.report(problem, at: extra ?? last)
  }

  /// Passes over a row without any text: an empty line, or nothing but delimiters.
  private mutating func skipsBlankRow() -> Bool {
    let bytes = source.bytes
    var end = offset
    while end < bytes.count, bytes[end] == delimiter { end += 1 }
    guard end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { return false }
    guard header.count > 1 || end == bytes.count || end > offset else { return false }
    offset = end
    takeLineEnd()
    return true
  }

  private mutating func skipBlankLines() {
    while offset < source.bytes.count,
      source.bytes[offset] == 0x0A || source.bytes[offset] == 0x0D
    {
      offset += 1
    }
  }

  @inline(__always)
  private mutating func takesDelimiter() -> Bool {
    guard offset < source.bytes.count, source.bytes[offset] == delimiter else { return false }
    offset += 1
    return true
  }

  private mutating func takeLineEnd() {
    if offset < source.bytes.count, source.bytes[offset] == 0x0D { offset += 1 }
    if offset < source.bytes.count, source.bytes[offset] == 0x0A { offset += 1 }
  }

  /// The delimiter of a file and the offset of its header row.
  ///
  /// A first line `sep=;`, as some spreadsheets write it, decides; else what the header holds
  /// outside its quotes: a comma, or a semicolon, or a tab, in this order.
  private static func dialect(_ bytes: [UInt8], from start: Int) -> (UInt8, Int) {
    if bytes[start...].starts(with: "sep=".utf8), start + 4 < bytes.count,
      start + 5 == bytes.count || bytes[start + 5] == 0x0A || bytes[start + 5] == 0x0D
    {
      let named = bytes[start + 4]
      let isUsable = named < 0x80 && named != 0x22 && named != 0x0A && named != 0x0D
      if isUsable { return (named, start + 5) }
    }
    var isQuoted = false
    var holdsSemicolon = false
    var holdsTab = false
    for byte in bytes[start...] {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: ",") { return (byte, start) }
      holdsSemicolon = holdsSemicolon || byte == UInt8(ascii: ";")
      holdsTab = holdsTab || byte == 0x09
    }
    if holdsSemicolon { return (UInt8(ascii: ";"), start) }
    return (holdsTab ? 0x09 : UInt8(ascii: ","), start)
  }
}
