import SourceText

/// Writes each event as a line in the notation of the YAML test suite.
struct EventPrinter: SyntaxEventHandler {
  /// What was found by the reader.
  var problems: ProblemLog

  private let source: SourceFile
  private let format: SyntaxFormat
  private var lines = ["+STR"]
  private var nodes: [Int] = []
  private var directives: [ByteRange] = []
  private var documentIsOpen = false

  /// A printer for the events of `source`.
  init(_ source: SourceFile, as format: SyntaxFormat, limits: ReadingLimits) {
    self.source = source
    self.format = format
    problems = ProblemLog(limit: limits.findings)
  }

  /// The lines, closed by the end of the stream.
  func finish() -> [String] { lines + ["-STR"] }

  mutating func directive(_ range: ByteRange) {
    if documentIsOpen { directives = [] }
    documentIsOpen = false
    directives.append(range)
  }

  mutating func comment(_ range: ByteRange) {}

  mutating func startDocument(at offset: Int, isExplicit: Bool) {
    if documentIsOpen { directives = [] }
    documentIsOpen = true
    lines.append(isExplicit ? "+DOC ---" : "+DOC")
  }

  mutating func endDocument(at offset: Int, isExplicit: Bool) {
    lines.append(isExplicit ? "-DOC ..." : "-DOC")
  }

  mutating func startMapping(
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  ) {
    add("+MAP" + (style == .flow ? " {}" : "") + words(properties))
  }

  mutating func endMapping(at offset: Int) { lines.append("-MAP") }

  mutating func startSequence(
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  ) {
    add("+SEQ" + (style == .flow ? " []" : "") + words(properties))
  }

  mutating func endSequence(at offset: Int) { lines.append("-SEQ") }

  mutating func scalar(_ scalar: ScalarEvent, properties: NodeProperties) {
    var sink = TextSink()
    ScalarText(scalar, format).decode(source.bytes, into: &sink)
    let value = Self.escaped(String(decoding: sink.bytes, as: UTF8.self))
    add("=VAL" + words(properties) + " " + Self.sign(scalar.style) + value)
  }

  mutating func alias(_ range: ByteRange) { add("=ALI " + source.text(range)) }

  var mark: Int { nodes.count }

  mutating func startMapping(
    before mark: Int,
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  ) {
    let line = "+MAP" + (style == .flow ? " {}" : "") + words(properties)
    lines.insert(line, at: nodes[mark])
    for index in mark..<nodes.count { nodes[index] += 1 }
    nodes.insert(nodes[mark] - 1, at: mark)
  }

  private mutating func add(_ line: String) {
    nodes.append(lines.count)
    lines.append(line)
  }

  private func words(_ properties: NodeProperties) -> String {
    var words = ""
    if !properties.anchor.isEmpty { words += " &" + source.text(properties.anchor) }
    if !properties.tag.isEmpty {
      let tag = TagResolution(source.bytes, directives: directives).resolve(properties.tag)
      words += " <\(tag)>"
    }
    return words
  }

  private static func sign(_ style: ScalarStyle) -> String {
    switch style {
    case .plain: ":"
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      case "\r": escaped += "\\r"
      case "\u{8}": escaped += "\\b"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
