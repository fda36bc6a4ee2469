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
  public var bytes: [UInt8] { text.bytes }
  private var text = JSONText()
  private let layout: Layout
  private var place = Place()

  /// Where in the text the writer is.
  fileprivate struct Place: Sendable {
    /// The number of arrays and objects that are open.
    var depth = 0
    /// Whether the innermost of them holds something.
    var holdsSomething = false
    /// Whether the name of a member has just been written.
    var followsName = false
  }

  /// A writer of an empty text.
  public init(_ layout: Layout = .indented) { self.layout = layout }

  /// A writer of elements of a list that lies so many levels deep; a comma stands before each.
  ///
  /// Lists of many elements are written by several such writers, and put together afterwards.
  public init(_ layout: Layout, elementsAtDepth depth: Int) {
    self.layout = layout
    place = Place(depth: depth, holdsSomething: true)
  }

  /// Writes elements that other writers made, in their order, as all of a list.
  public mutating func array(ofElements pieces: [[UInt8]]) {
    begin(0x5B)
    text.reserve(pieces.reduce(64) { $0 + $1.count })
    for piece in pieces where !piece.isEmpty {
      text.append(place.holdsSomething ? piece[...] : piece.dropFirst())
      place.holdsSomething = true
    }
    end(0x5D)
  }

  /// The same for many elements: what was written before goes into `parts`, then the elements.
  ///
  /// The elements are not copied into a longer text.
  public mutating func array(ofElements pieces: [[UInt8]], to parts: inout [[UInt8]]) {
    begin(0x5B)
    parts.append(cut())
    for piece in pieces where !piece.isEmpty {
      parts.append(place.holdsSomething ? piece : Array(piece.dropFirst()))
      place.holdsSomething = true
    }
    end(0x5D)
  }

  /// Gives what was written and goes on behind it.
  public mutating func cut() -> [UInt8] {
    defer { text = JSONText() }
    return bytes
  }

  /// Writes a value that is JSON already.
  package mutating func raw(_ json: [UInt8]) {
    beginValue()
    text.append(json)
  }

  /// Writes bytes as they are, where no value begins.
  package mutating func append(_ bytes: [UInt8]) { text.append(bytes) }

  /// Makes room for so many bytes more.
  package mutating func reserve(_ count: Int) { text.reserve(count) }

  /// What was written between two places of a text, to be written again and again.
  package struct Passage: Sendable {
    fileprivate let bytes: [UInt8]
    fileprivate let end: Place
  }

  /// Writes a passage that comes again and again: `body` writes it when it is not known.
  ///
  /// It begins at one place.depth every time, and every time first or every time behind others.
  package mutating func again(_ passage: inout Passage?, _ body: (inout JSONWriter) -> Void) {
    if let passage {
      text.append(passage.bytes)
      place = passage.end
    } else {
      let start = text.count
      body(&self)
      passage = Passage(bytes: text.bytes(from: start), end: place)
    }
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    beginValue()
    self.text.append(quoted: text)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    beginValue()
    text.append(digitsOf: value)
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
      object { writer in for member in members { writer.member(named: member.name, member.value) } }
    }
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) { container(0x5B, 0x5D, body) }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) { container(0x7B, 0x7D, body) }

  /// Opens an array; for those who write so many that closures cost too much.
  package mutating func beginArray() { begin(0x5B) }

  /// Closes the array that was opened last.
  package mutating func endArray() { end(0x5D) }

  /// Opens an object.
  package mutating func beginObject() { begin(0x7B) }

  /// Closes the object that was opened last.
  package mutating func endObject() { end(0x7D) }

  /// Writes a member of the object that is open.
  public mutating func member(_ name: StaticString, _ value: JSONValue) {
    self.name(name)
    write(value)
  }

  /// Writes a member under any name.
  public mutating func member(named name: String, _ value: JSONValue) {
    beginValue()
    text.append(quoted: name)
    text.append(layout == .indented ? ": " : ":")
    place.followsName = true
    write(value)
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: StaticString, number: Int) {
    self.name(name)
    self.number(number)
  }

  /// Writes a member that is a text; `nil` is left out.
  public mutating func member(_ name: StaticString, text: String?) {
    if let text { member(name, text: text) }
  }

  /// Writes a member that is a text.
  public mutating func member(_ name: StaticString, text: String) {
    self.name(name)
    string(text)
  }

  /// Writes a member that is a text in both languages; `nil` is left out.
  public mutating func member(_ name: StaticString, text: BilingualText?) {
    if let text { member(name, text: text) }
  }

  /// Writes a member that is a text in both languages.
  public mutating func member(_ name: StaticString, text: BilingualText) {
    self.name(name)
    words(text)
  }

  /// Writes a text in both languages.
  package mutating func words(_ text: BilingualText) {
    beginObject()
    member("en", text: text.en)
    member("fr", text: text.fr)
    endObject()
  }

  /// Writes the name of a member whose value comes next; nothing in it needs an escape.
  public mutating func name(_ name: StaticString) {
    beginValue()
    text.append(name: name, isSpaced: layout == .indented)
    place.followsName = true
  }

  /// Ends the line, as at the end of a file.
  public mutating func endLine() { text.append("\n") }

  private mutating func scalar(_ text: String) {
    beginValue()
    self.text.append(text)
  }

  private mutating func container(
    _ begin: UInt8,
    _ end: UInt8,
    _ body: (inout JSONWriter) -> Void
  ) {
    self.begin(begin)
    body(&self)
    self.end(end)
  }

  private mutating func begin(_ begin: UInt8) {
    beginValue()
    text.append(begin)
    place.depth += 1
    place.holdsSomething = false
  }

  private mutating func end(_ end: UInt8) {
    place.depth -= 1
    if place.holdsSomething, layout == .indented {
      text.append(lineAtDepth: place.depth, isFirst: true)
    }
    text.append(end)
    place.holdsSomething = true
  }

  private mutating func beginValue() {
    guard !place.followsName else {
      place.followsName = false
      return
    }
    guard place.depth > 0 else { return }
    if layout == .indented {
      text.append(lineAtDepth: place.depth, isFirst: !place.holdsSomething)
    } else if place.holdsSomething {
      text.append(0x2C)
    }
    place.holdsSomething = true
  }
}
