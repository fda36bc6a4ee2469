public import SourceText

extension SyntaxTree {
  /// The bytes inside the quotes, or behind the header of a block; the range of other nodes.
  public func contentRange(_ node: NodeID) -> ByteRange {
    ScalarText(self[node], format).contentRange(source.bytes)
  }

  /// The value of a scalar, without quotes, escapes and folds; empty for other nodes.
  ///
  /// Aliases are followed.
  public func text(_ node: NodeID) -> String {
    let record = self[target(node)]
    guard record.kind == .scalar else { return "" }
    if record.flags.contains(.isVerbatim) { return source.text(contentRange(target(node))) }
    var sink = TextSink()
    ScalarText(record, format).decode(source.bytes, into: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// Where each byte of a scalar's value is written; aliases are not followed.
  public func offsetMap(_ node: NodeID) -> OffsetMap {
    let record = self[node]
    let content = contentRange(node)
    guard record.kind == .scalar, !record.flags.contains(.isVerbatim) else {
      return OffsetMap(verbatim: content)
    }
    var sink = MapSink()
    ScalarText(record, format).decode(source.bytes, into: &sink)
    return OffsetMap(runs: sink.runs, sourceEnd: max(sink.end, content.start))
  }

  /// Where the bytes of a scalar's value stand in the file, if they are written as they are.
  ///
  /// `nil` where an escape, a fold or the like makes the value differ; aliases are followed.
  package func verbatimRange(_ node: NodeID) -> Range<Int>? {
    let node = target(node)
    let record = self[node]
    guard record.kind == .scalar, record.flags.contains(.isVerbatim) else { return nil }
    let content = contentRange(node)
    return content.start..<content.end
  }

  /// Whether a scalar's value is `text`, byte for byte; aliases are followed.
  public func matches(_ node: NodeID, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(node, $0) }
  }

  /// Whether a scalar's value consists of the bytes `text`; aliases are followed.
  public func matches(_ node: NodeID, _ text: some Collection<UInt8>) -> Bool {
    let node = target(node)
    let record = self[node]
    guard record.kind == .scalar else { return false }
    guard record.flags.contains(.isVerbatim) else {
      var sink = TextSink()
      ScalarText(record, format).decode(source.bytes, into: &sink)
      return sink.bytes.elementsEqual(text)
    }
    let content = contentRange(node)
    guard content.count == text.count else { return false }
    var offset = content.start
    for byte in text {
      guard source.bytes[offset] == byte else { return false }
      offset += 1
    }
    return true
  }

  /// Whether the node is null in the core schema: nothing, `~` or `null`, without quotes.
  ///
  /// Aliases are followed; one without a known anchor is null. A cell of comma-separated values is
  /// null only when it is empty; the words are text there.
  public func isNull(_ node: NodeID) -> Bool {
    let node = target(node)
    let record = self[node]
    if record.kind == .alias { return true }
    guard record.kind == .scalar, record.style == .plain else { return false }
    if format == .csv { return record.range.isEmpty }
    guard Self.isNullText(source.bytes[record.range.start..<record.range.end]) else { return false }
    return !record.flags.contains(.hasProperties) || tag(node) ?? Self.nullTag == Self.nullTag
  }

  private static let nullTag = "tag:yaml.org,2002:null"

  private static func isNullText(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.count {
    case 0: true
    case 1: text.first == UInt8(ascii: "~")
    case 4:
      text.elementsEqual("null".utf8) || text.elementsEqual("Null".utf8)
        || text.elementsEqual("NULL".utf8)
    default: false
    }
  }
}
