/// Writes JSON as UTF-8 bytes, piece by piece, so that long lists need not stand in memory twice.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Hashable, Sendable {
    /// On one line, without spaces.
    case compact
    /// One member a line, two spaces a level.
    case indented
  }

  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// For each open array or object, whether it already holds something.
  private var open: [Bool] = []
  private var followsName = false

  /// A writer of an empty text.
  public init(_ layout: Layout = .indented) { self.layout = layout }

  /// A writer of elements of a list that lies so many levels deep; a comma stands before each.
  ///
  /// Lists of many elements are written by several such writers, and put together afterwards.
  public init(_ layout: Layout, elementsAtDepth depth: Int) {
    self.layout = layout
    open = Array(repeating: true, count: depth)
  }

  /// Writes elements that other writers made, in their order, as all of a list.
  public mutating func array(ofElements pieces: [[UInt8]]) {
    beginValue()
    bytes.append(0x5B)
    bytes.reserveCapacity(bytes.count + pieces.reduce(0) { $0 + $1.count } + 64)
    var isFirst = true
    for piece in pieces where !piece.isEmpty {
      bytes.append(contentsOf: isFirst ? piece.dropFirst() : piece[...])
      isFirst = false
    }
    if !isFirst { breakLine() }
    bytes.append(0x5D)
  }

  /// Writes a value that is JSON already.
  package mutating func raw(_ json: [UInt8]) {
    beginValue()
    bytes.append(contentsOf: json)
  }

  /// Writes bytes as they are, where no value begins.
  package mutating func append(_ bytes: [UInt8]) { self.bytes.append(contentsOf: bytes) }

  /// The same for many elements: what was written before goes into `parts`, then the elements.
  ///
  /// The elements are not copied into a longer text.
  public mutating func array(ofElements pieces: [[UInt8]], to parts: inout [[UInt8]]) {
    beginValue()
    bytes.append(0x5B)
    parts.append(cut())
    var isFirst = true
    for piece in pieces where !piece.isEmpty {
      parts.append(isFirst ? Array(piece.dropFirst()) : piece)
      isFirst = false
    }
    if !isFirst { breakLine() }
    bytes.append(0x5D)
  }

  /// Gives what was written and goes on behind it.
  public mutating func cut() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    beginValue()
    append(quoted: text)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    beginValue()
    append(digitsOf: value)
  }

  /// Writes a value and everything in it.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: scalar("null")
    case .bool(let value): scalar(value ? "true" : "false")
    case .int(let value): number(Int(value))
    case .double(let value): scalar(value.isFinite ? "\(value)" : "null")
    case .string(let value): string(value)
    case .array(let values):
      array { writer in for value in values { writer.write(value) } }
    case .object(let members):
      object { writer in for member in members { writer.member(member.name, member.value) } }
    }
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    container("[", "]", body)
  }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    container("{", "}", body)
  }

  /// Writes a member of the object that is open.
  public mutating func member(_ name: String, _ value: JSONValue) {
    self.name(name)
    write(value)
  }

  /// Writes a member that is a text; `nil` is left out.
  public mutating func member(_ name: String, text: String?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  /// Writes a member that is a text in both languages; `nil` is left out.
  public mutating func member(_ name: String, text: BilingualText?) {
    guard let text else { return }
    self.name(name)
    object { writer in
      writer.member("en", text: text.en)
      writer.member("fr", text: text.fr)
    }
  }

  /// Writes the name of a member whose value comes next.
  public mutating func name(_ name: String) {
    beginValue()
    append(quoted: name)
    bytes.append(contentsOf: layout == .indented ? ": ".utf8 : ":".utf8)
    followsName = true
  }

  /// Ends the line, as at the end of a file.
  public mutating func endLine() { bytes.append(0x0A) }

  private mutating func scalar(_ text: String) {
    beginValue()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func container(
    _ begin: String,
    _ end: String,
    _ body: (inout JSONWriter) -> Void
  ) {
    beginValue()
    bytes.append(contentsOf: begin.utf8)
    open.append(false)
    body(&self)
    if open.popLast() == true { breakLine() }
    bytes.append(contentsOf: end.utf8)
  }

  private mutating func beginValue() {
    guard !followsName else {
      followsName = false
      return
    }
    guard let holdsSomething = open.last else { return }
    if holdsSomething { bytes.append(0x2C) }
    open[open.count - 1] = true
    breakLine()
  }

  /// A line break and spaces, copied whole where they are enough; an array would be counted by
  /// every worker.
  private static let margin: StaticString = "\n                                "

  private mutating func breakLine() {
    guard layout == .indented else { return }
    let width = 1 + open.count * 2
    if width <= JSONWriter.margin.utf8CodeUnitCount {
      let margin = UnsafeBufferPointer(start: JSONWriter.margin.utf8Start, count: width)
      bytes.append(contentsOf: margin)
    } else {
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: width - 1))
    }
  }

  private mutating func append(digitsOf value: Int) {
    guard value >= 0 else { return bytes.append(contentsOf: String(value).utf8) }
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Writes a text between quotes; stretches without a special character are copied whole.
  private mutating func append(quoted text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { text in
      var start = 0
      while start < text.count {
        let end = JSONWriter.plainEnd(of: text, from: start)
        if end > start {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
        }
        guard end < text.count else { break }
        append(escaped: text[end])
        start = end + 1
      }
    }
    bytes.append(0x22)
  }

  /// Where the first byte from `start` on stands that must be escaped; the end where none does.
  private static func plainEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var offset = start
    while offset + 16 <= text.count {
      let block = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      let isControl = (block .< all(0x20)) .| (block .== all(0x7F))
      if any(isControl .| (block .== all(0x22)) .| (block .== all(0x5C))) { break }
      offset += 16
    }
    while offset < text.count, !isSpecial(text[offset]) { offset += 1 }
    return offset
  }

  /// Sixteen times `byte`; operators that take a single byte go through the lanes one by one.
  @inline(__always)
  private static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    default: bytes.append(contentsOf: escape(byte).utf8)
    }
  }

  private func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
