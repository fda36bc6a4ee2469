internal import CEL
internal import DocumentSyntax
internal import Findings
internal import SourceText

/// The findings in the files of one pack, each under its file.
struct PackLog: Sendable {
  /// The findings by the position of their file.
  private(set) var findings: [[Finding]]

  /// Whose files these are, which tells the checks of their form apart.
  enum Family: Hashable, Sendable {
    /// A rule pack.
    case pack
    /// A configuration.
    case configuration
  }

  private let family: Family

  /// No findings in so many files.
  init(fileCount: Int, of family: Family = .pack) {
    findings = Array(repeating: [], count: fileCount)
    self.family = family
  }

  /// Adds a file without findings.
  mutating func addFile() { findings.append([]) }

  /// Whether nothing was found.
  var isEmpty: Bool { findings.allSatisfy(\.isEmpty) }

  /// Adds a mistake at a place.
  mutating func report(_ problem: PackProblem, at place: PackPlace) {
    report(family == .pack ? problem.rule : problem.configurationRule, problem.message, at: place)
  }

  /// Adds a mistake in a configuration at a place.
  mutating func report(_ problem: ConfigurationProblem, at place: PackPlace) {
    report(problem.rule, problem.message, at: place)
  }

  private mutating func report(
    _ rule: RuleDescription,
    _ message: BilingualText,
    at place: PackPlace
  ) {
    add(
      Finding(
        rule: rule.id,
        severity: rule.severity,
        range: place.range,
        pointer: place.pointer,
        message: message,
        remedy: rule.remedy
      ),
      file: place.file
    )
  }

  /// Adds what is wrong in an expression.
  mutating func report(_ problem: ExpressionProblem, at place: PackPlace) {
    add(
      Finding(
        rule: problem.id,
        severity: .error,
        range: problem.range,
        pointer: place.pointer,
        message: problem.message,
        remedy: problem.kind.rule.remedy
      ),
      file: place.file
    )
  }

  /// Adds a finding of another room.
  mutating func add(_ finding: Finding, file: Int) {
    guard findings.indices.contains(file) else { return }
    findings[file].append(finding)
  }
}

/// A file of a pack as a tree; shared, since every place of the pack refers to it.
final class PackTree: Sendable {
  /// The position of the file in the pack.
  let file: Int
  /// The tree.
  let tree: SyntaxTree

  init(file: Int, tree: SyntaxTree) {
    self.file = file
    self.tree = tree
  }
}

/// A place in one of the files of a pack.
struct PackPlace: Sendable {
  /// The position of the file in the pack.
  let file: Int
  /// What to point at.
  var range: ByteRange
  private let node: PackNode?

  /// The place of a node, where another range may be pointed at.
  init(_ node: PackNode, range: ByteRange) {
    file = node.file
    self.range = range
    self.node = node
  }

  /// The start of a file.
  init(startOf file: Int) {
    self.file = file
    range = .at(0)
    node = nil
  }

  /// The JSON Pointer of the place.
  var pointer: String { node.map { $0.tree.pointer(to: $0.node) } ?? "" }
}

/// A node of one of the files of a pack.
struct PackNode: Sendable {
  /// The file.
  let source: PackTree
  /// The node.
  let node: NodeID

  /// The position of the file in the pack.
  var file: Int { source.file }

  /// The file as a tree.
  var tree: SyntaxTree { source.tree }

  /// What the node is.
  var kind: NodeKind { tree.kind(node) }

  /// The bytes of the node.
  var range: ByteRange { tree.range(node) }

  /// Whether nothing stands there.
  var isNull: Bool { tree.isNull(node) }

  /// The place of the node.
  var place: PackPlace { place(of: node) }

  /// The place of another node of the same file.
  func place(of node: NodeID) -> PackPlace {
    PackPlace(PackNode(source: source, node: node), range: tree.range(node))
  }

  /// The value under a key.
  subscript(key: String) -> PackNode? {
    tree.value(of: key, in: node).flatMap { value in
      tree.isNull(value) ? nil : PackNode(source: source, node: value)
    }
  }

  /// The items of a list.
  var items: [PackNode] {
    tree.items(node).map { PackNode(source: source, node: $0) }
  }

  /// The node itself, or its items where it is a list.
  var oneOrMany: [PackNode] { kind == .sequence ? items : [self] }

  /// The keys and values of a group.
  var entries: [(key: String, keyNode: NodeID, value: PackNode)] {
    tree.entries(node).map { entry in
      (tree.text(entry.key), entry.key, PackNode(source: source, node: entry.value))
    }
  }

  /// The text of a scalar with its place; `nil` for other nodes.
  var word: Written<String>? {
    guard kind == .scalar else { return nil }
    return Written(tree.text(node), at: place)
  }

  /// The scalar as an expression.
  var expression: WrittenExpression? {
    guard kind == .scalar else { return nil }
    let source = ExpressionSource(text: tree.text(node), map: tree.offsetMap(node))
    return WrittenExpression(source: source, place: place)
  }

  /// The group as a text in both languages.
  var text: WrittenText? {
    guard kind == .mapping else { return nil }
    return WrittenText(place: place, en: self["en"]?.version, fr: self["fr"]?.version)
  }

  private var version: WrittenText.Version? {
    guard kind == .scalar else { return nil }
    return WrittenText.Version(text: tree.text(node), map: tree.offsetMap(node), place: place)
  }
}
