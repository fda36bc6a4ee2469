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
  /// The collection whose children come next.
  var innermost = OpenCollection.document
  /// What is around it, outermost first; those from `depth` on have ended.
  var open: [OpenCollection] = []
  /// The number of collections that are open.
  var depth = 0
  /// The keys of one mapping, while they are compared.
  var keys: [KeyRecord] = []
  var anchors: [String: Int] = [:]
  var anchored: [AnchoredNode] = []
  /// The number of nodes that aliases stand for, less the aliases.
  var aliasedCount = 0
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
    if innermost.count & 1 == 1 { scalar(.empty(at: offset), properties: .none) }
    if innermost.mayRepeatKeys { checkKeys(of: innermost.index) }
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

  @inline(__always)
  mutating func scalar(_ scalar: ScalarEvent, properties: NodeProperties) {
    guard hasRoom else { return refuse(at: scalar.range) }
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
    if record.flags.contains(.isKey), format != .csv { note(key: record) }
    records.append(record)
  }

  mutating func alias(_ range: ByteRange) {
    guard hasRoom else { return refuse(at: range) }
    var record = NodeRecord(
      range: range,
      link: UInt32(truncatingIfNeeded: records.count),
      place: nextPlace(),
      kind: .alias
    )
    if let target = resolve(alias: range) { record.link = target }
    // What an alias stands for is compared at the end of the mapping.
    if record.flags.contains(.isKey) { innermost.mayRepeatKeys = true }
    records.append(record)
  }
}
