/// A place as people and reports name it: line and column, both from 1.
public struct LinePosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in the unit that was asked for.
  public var column: Int

  /// A place at a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// What a column counts.
public enum ColumnUnit: Hashable, Sendable {
  /// UTF-8 bytes.
  case bytes
  /// Unicode scalars: text reports, JSON and SARIF's `unicodeCodePoints`.
  case unicodeScalars
  /// UTF-16 code units: the Language Server Protocol's default.
  case utf16
}

/// The starts of a file's lines, to turn byte offsets into lines and columns.
///
/// A line ends at LF, CRLF or a lone CR. Making it reads every byte once; a look-up is a
/// binary search and a walk over one line.
public struct LineIndex: Sendable {
  private let source: SourceFile
  private let starts: [UInt32]

  /// The index of the lines of `source`.
  public init(_ source: SourceFile) {
    self.source = source
    starts = LineIndex.lineStarts(source.bytes)
  }

  /// The number of lines; an empty file has one.
  public var lineCount: Int { starts.count }

  /// The bytes of a line, from 1, without its line end.
  public func range(ofLine line: Int) -> ByteRange {
    guard line >= 1, line <= starts.count else { return .at(source.bytes.count) }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : source.bytes.count
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }

  /// The line and column of the byte at `offset`; an offset past the end is taken as the end.
  ///
  /// A byte-order mark at the start of the file takes no column.
  public func position(of offset: Int, in unit: ColumnUnit) -> LinePosition {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = lineNumber(of: offset)
    var start = Int(starts[line - 1])
    if line == 1, source.hasByteOrderMark { start = min(3, offset) }
    return LinePosition(line: line, column: 1 + width(from: start, to: offset, in: unit))
  }

  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func width(from start: Int, to end: Int, in unit: ColumnUnit) -> Int {
    guard unit != .bytes else { return end - start }
    var width = 0
    for byte in source.bytes[start..<max(start, end)] where byte & 0xC0 != 0x80 {
      width += unit == .utf16 && byte >= 0xF0 ? 2 : 1
    }
    return width
  }

  private static func lineStarts(_ bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    let span = bytes.span
    var offset = 0
    while offset &+ 16 <= span.count {
      let block = span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      if isMarked(block .== SIMD16(repeating: 0x0D)) {
        for place in offset..<(offset &+ 16) where endsLine(span, place) {
          starts.append(UInt32(truncatingIfNeeded: place &+ 1))
        }
      } else {
        let (low, high) = words(block .== SIMD16(repeating: 0x0A))
        append(low, from: offset, to: &starts)
        append(high, from: offset &+ 8, to: &starts)
      }
      offset &+= 16
    }
    for place in offset..<span.count where endsLine(span, place) {
      starts.append(UInt32(truncatingIfNeeded: place &+ 1))
    }
    return starts
  }

  /// Whether a byte is the last of a line: LF, or CR without LF behind it.
  @inline(__always)
  private static func endsLine(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] == 0x0A
      || (bytes[offset] == 0x0D && (offset &+ 1 == bytes.count || bytes[offset &+ 1] != 0x0A))
  }

  /// Adds the starts of lines behind the bytes that are marked among eight.
  @inline(__always)
  private static func append(_ marks: UInt64, from offset: Int, to starts: inout [UInt32]) {
    var marks = marks
    while marks != 0 {
      let place = marks.trailingZeroBitCount &>> 3
      starts.append(UInt32(truncatingIfNeeded: offset &+ place &+ 1))
      marks &= ~(0xFF &<< UInt64(truncatingIfNeeded: 8 &* place))
    }
  }

  @inline(__always)
  private static func isMarked(_ marks: SIMDMask<SIMD16<Int8>>) -> Bool {
    let (low, high) = words(marks)
    return low | high != 0
  }

  @inline(__always)
  private static func words(_ marks: SIMDMask<SIMD16<Int8>>) -> (low: UInt64, high: UInt64) {
    let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
  }
}
