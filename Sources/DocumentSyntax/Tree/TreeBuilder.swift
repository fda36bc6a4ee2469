import Findings
import SourceText

/// Makes a syntax tree of events.
struct TreeBuilder: SyntaxEventHandler {
  /// What was found so far.
  var problems: ProblemLog

  let source: SourceFile
  let format: SyntaxFormat
  let limits: ReadingLimits
  var records: [NodeRecord] = []
  var properties: [PropertyRecord] = []
  var directives: [DirectiveRecord] = []
  var comments: [ByteRange] = []
  var documents: [NodeID] = []
  var open: [OpenCollection] = []
  var keys: [KeyRecord] = []
  var anchors: [String: Int] = [:]
  var anchored: [AnchoredNode] = []
  var expandedCount = 0
  var ignoredDepth = 0
  var isFull = false
  var isExpansionReported = false

  /// A builder for the events of `source`.
  init(_ source: SourceFile, as format: SyntaxFormat, limits: ReadingLimits) {
    self.source = source
    self.format = format
    self.limits = limits
    problems = ProblemLog(limit: limits.findings)
  }

  /// The tree, and the findings in their order.
  mutating func finish() -> (tree: SyntaxTree, findings: [Finding]) {
    let tree = SyntaxTree(
      source: source,
      format: format,
      documents: documents,
      comments: comments,
      records: records,
      properties: properties,
      directives: directives
    )
    guard !problems.isEmpty else { return (tree, []) }
    let findings = problems.findings.map { finding in
      var finding = finding
      finding.pointer = tree.pointer(at: finding.range.start)
      return finding
    }
    return (tree, findings.sorted(by: FindingOrder.precedes))
  }

  mutating func directive(_ range: ByteRange) {
    directives.append(DirectiveRecord(document: UInt32(documents.count), range: range))
  }

  mutating func comment(_ range: ByteRange) { comments.append(range) }

  mutating func startDocument(at offset: Int, isExplicit: Bool) {
    if records.isEmpty { reserve() }
    anchors.removeAll(keepingCapacity: true)
    anchored.removeAll(keepingCapacity: true)
  }

  /// Makes room for what a file of the size usually holds.
  private mutating func reserve() {
    records.reserveCapacity(min(source.bytes.count / 12 + 8, limits.nodes))
    open.reserveCapacity(16)
    keys.reserveCapacity(64)
  }

  mutating func endDocument(at offset: Int, isExplicit: Bool) {}

  mutating func startMapping(
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  ) {
    start(.mapping, at: offset, style: style, properties: properties)
  }

  mutating func endMapping(at offset: Int) {
    guard ignoredDepth == 0 else { return ignoredDepth -= 1 }
    guard let collection = open.last else { return }
    if collection.count & 1 == 1 { scalar(.empty(at: offset), properties: .none) }
    if format != .csv { checkKeys(from: collection.firstKey) }
    keys.removeSubrange(collection.firstKey...)
    end(at: offset)
  }

  mutating func startSequence(
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  ) {
    start(.sequence, at: offset, style: style, properties: properties)
  }

  mutating func endSequence(at offset: Int) {
    guard ignoredDepth == 0 else { return ignoredDepth -= 1 }
    end(at: offset)
  }

  mutating func scalar(_ scalar: ScalarEvent, properties: NodeProperties) {
    guard makesRoom(at: scalar.range) else { return }
    let place = nextPlace()
    var flags: NodeRecord.Flags = scalar.isVerbatim ? .isVerbatim : []
    if !properties.isEmpty {
      flags.insert(.hasProperties)
      keep(properties, isComplete: true)
    }
    let record = NodeRecord(
      range: scalar.range,
      link: UInt32(truncatingIfNeeded: scalar.indentation),
      place: place,
      style: scalar.style,
      flags: flags
    )
    if record.flags.contains(.isKey) { note(key: record) }
    records.append(record)
  }

  mutating func alias(_ range: ByteRange) {
    guard makesRoom(at: range) else { return }
    var record = NodeRecord(
      range: range,
      link: UInt32(truncatingIfNeeded: records.count),
      place: nextPlace(),
      kind: .alias
    )
    if let target = resolve(alias: range) { record.link = target }
    if record.flags.contains(.isKey) { note(key: record) }
    records.append(record)
  }
}
