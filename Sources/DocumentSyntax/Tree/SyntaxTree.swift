public import SourceText

/// A document file as a tree in which every node knows its place.
///
/// Nodes are stored flat, in the order in which they begin; texts stay in the file and are
/// decoded when they are asked for. A tree is made by `DocumentReader` and never changes.
public struct SyntaxTree: Sendable {
  /// The file that was read.
  public let source: SourceFile
  /// The notation as which it was read.
  public let format: SyntaxFormat
  /// The root of each document; of CSV one sequence, in which each row is a mapping.
  public let documents: [NodeID]
  /// The comments, each from `#` to the end of its line.
  public let comments: [ByteRange]

  let records: [NodeRecord]
  let properties: [PropertyRecord]
  let directives: [DirectiveRecord]

  init(
    source: SourceFile,
    format: SyntaxFormat,
    documents: [NodeID],
    comments: [ByteRange],
    records: [NodeRecord],
    properties: [PropertyRecord],
    directives: [DirectiveRecord]
  ) {
    self.source = source
    self.format = format
    self.documents = documents
    self.comments = comments
    self.records = records
    self.properties = properties
    self.directives = directives
  }

  /// The number of nodes in all documents.
  public var nodeCount: Int { records.count }

  /// The memory that the tree takes beside the file, in bytes.
  public var byteCount: Int {
    records.count * MemoryLayout<NodeRecord>.stride
      + properties.count * MemoryLayout<PropertyRecord>.stride
      + comments.count * MemoryLayout<ByteRange>.stride
      + directives.count * MemoryLayout<DirectiveRecord>.stride
  }

  /// What the node is; an alias stays an alias.
  public func kind(_ node: NodeID) -> NodeKind { self[node].kind }

  /// How a scalar is written; `plain` for other nodes.
  public func style(_ node: NodeID) -> ScalarStyle { self[node].style }

  /// The bytes of the node, with quotes or brackets, without anchor and tag.
  public func range(_ node: NodeID) -> ByteRange { self[node].range }

  /// Whether a mapping or sequence is written in brackets or braces.
  public func isFlow(_ node: NodeID) -> Bool { self[node].flags.contains(.isFlow) }

  /// The node that an alias stands for; any other node itself.
  ///
  /// An alias without a known anchor stands for itself and reads as null.
  public func target(_ node: NodeID) -> NodeID {
    let record = self[node]
    return record.kind == .alias ? NodeID(index: record.link) : node
  }

  /// The tag of the node in full, such as `tag:yaml.org,2002:str`; `nil` where none is written.
  public func tag(_ node: NodeID) -> String? {
    guard let record = propertyRecord(node), !record.properties.tag.isEmpty else { return nil }
    let handles = directives(of: record.document)
    return TagResolution(source.bytes, directives: handles).resolve(record.properties.tag)
  }

  /// The anchor of the node; `nil` where none is written.
  public func anchor(_ node: NodeID) -> String? {
    guard let record = propertyRecord(node), !record.properties.anchor.isEmpty else { return nil }
    return source.text(record.properties.anchor)
  }

  subscript(node: NodeID) -> NodeRecord { records[Int(node.index)] }

  /// The directives of one document; they are stored in the order of the documents.
  private func directives(of document: UInt32) -> [ByteRange] {
    var low = 0
    var high = directives.count
    while low < high {
      let middle = (low + high) / 2
      if directives[middle].document < document { low = middle + 1 } else { high = middle }
    }
    return directives[low...].prefix { $0.document == document }.map(\.range)
  }

  private func propertyRecord(_ node: NodeID) -> PropertyRecord? {
    guard self[node].flags.contains(.hasProperties) else { return nil }
    var low = 0
    var high = properties.count
    while low < high {
      let middle = (low + high) / 2
      if properties[middle].node < node.index { low = middle + 1 } else { high = middle }
    }
    return low < properties.count && properties[low].node == node.index ? properties[low] : nil
  }
}

/// A directive and the position of the document that it is about.
struct DirectiveRecord: Hashable, Sendable {
  var document: UInt32
  var range: ByteRange
}
