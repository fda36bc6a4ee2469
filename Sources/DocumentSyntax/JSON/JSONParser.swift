import SourceText

/// The state of reading one JSON text: a cursor, the open collections and what may come next.
///
/// It keeps no call stack of its own, so that depth costs memory only, and every turn of its loop
/// moves the cursor, closes a collection or goes on to the next expectation.
struct JSONParser {
  /// What may come next.
  enum Expectation {
    /// The value of the document.
    case document
    /// An item or the end, behind `[`.
    case firstItem
    /// An item, behind a comma.
    case item
    /// A key or the end, behind `{`.
    case firstKey
    /// A key, behind a comma.
    case key
    /// The colon behind a key.
    case colon
    /// The value behind a colon.
    case memberValue
    /// A comma or the end, behind a value in a collection.
    case separator
    /// Nothing, behind the value of the document.
    case end
  }

  /// A collection whose end has not come.
  struct Frame {
    var start: Int
    var isMapping: Bool
  }

  let source: SourceFile
  let depthLimit: Int
  var offset: Int
  var expectation = Expectation.document
  var open: [Frame] = []
  /// The offset behind the last value or comma.
  var lastEnd = 0
  var reportedDepth = false

  init(_ source: SourceFile, limits: ReadingLimits) {
    self.source = source
    depthLimit = limits.depth
    offset = source.hasByteOrderMark ? 3 : 0
    open.reserveCapacity(16)
  }

  /// Reads all of the text.
  mutating func parse(into handler: inout some SyntaxEventHandler) {
    handler.startDocument(at: offset, isExplicit: false)
    while true {
      skipBlank()
      guard offset < source.bytes.count else { break }
      guard step(source.bytes[offset], &handler) else { break }
    }
    finish(&handler)
    handler.endDocument(at: source.bytes.count, isExplicit: false)
  }

  /// Takes what stands at the cursor; `false` when nothing more is to be read.
  @inline(__always)
  private mutating func step(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) -> Bool {
    switch (expectation, byte) {
    case (.separator, UInt8(ascii: ",")): comma()
    case (.colon, UInt8(ascii: ":")): takeColon()
    case (.firstKey, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
      text(&handler)
      expectation = .colon
      takeColon()
    case (.separator, UInt8(ascii: "}")), (.separator, UInt8(ascii: "]")),
      (.firstItem, UInt8(ascii: "]")), (.firstKey, UInt8(ascii: "}")):
      close(byte, &handler)
    case (.memberValue, _), (.item, _), (.firstItem, _), (.document, _): value(byte, &handler)
    default: return recover(byte, &handler)
    }
    return true
  }

  @inline(__always)
  private mutating func value(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    switch byte {
    case UInt8(ascii: "\""):
      text(&handler)
      expectBehindValue()
    case UInt8(ascii: "{"), UInt8(ascii: "["): openCollection(byte, &handler)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      word(&handler)
    default: recoverValue(byte, &handler)
    }
  }

  /// Takes the colon at the cursor and the space behind it, where they stand there.
  @inline(__always)
  private mutating func takeColon() {
    guard offset < source.bytes.count, source.bytes[offset] == UInt8(ascii: ":") else { return }
    offset &+= 1
    if offset < source.bytes.count, source.bytes[offset] == 0x20 { offset &+= 1 }
    expectation = .memberValue
  }

  /// Goes on behind a value that ends at the cursor.
  @inline(__always)
  mutating func expectBehindValue() {
    lastEnd = offset
    expectation = open.isEmpty ? .end : .separator
  }

  /// Takes the comma, or the sign in its place, at the cursor.
  @inline(__always)
  mutating func comma() {
    lastEnd = offset
    offset += 1
    expectation = open.last?.isMapping ?? false ? .key : .item
  }

  @inline(__always)
  private mutating func skipBlank() {
    while offset < source.bytes.count {
      switch source.bytes[offset] {
      case 0x20: offset = ByteSearch.spacesEnd(source.bytes.span, from: offset &+ 1)
      case 0x0A, 0x0D, 0x09: offset &+= 1
      default: return
      }
    }
  }
}
