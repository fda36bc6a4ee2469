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

  /// Writes a value and everything in it.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: scalar("null")
    case .bool(let value): scalar(value ? "true" : "false")
    case .int(let value): scalar(String(value))
    case .double(let value): scalar(value.isFinite ? "\(value)" : "null")
    case .string(let value):
      beginValue()
      append(quoted: value)
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

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    for _ in open { bytes.append(contentsOf: "  ".utf8) }
  }

  private mutating func append(quoted text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F: bytes.append(contentsOf: escape(byte).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  private func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
