import DocumentSyntax
import Findings
import SourceText
import Testing

/// What must hold of the reading of any bytes whatever.
struct TreeCheck {
  /// What does not hold; empty where all is well.
  private(set) var faults: [String] = []

  private let tree: SyntaxTree
  private let file: SourceFile

  /// Reads `bytes` as `format` and looks at every node and every finding.
  init(_ bytes: [UInt8], as format: SyntaxFormat, limits: ReadingLimits = .standard) {
    let (file, problems) = SourceFile.decode(name: "case", bytes: bytes)
    let (tree, findings) = DocumentReader.read(file, as: format, limits: limits)
    self.file = file
    self.tree = tree
    if findings.count > limits.findings + 1 { faults.append("too many findings") }
    for problem in problems { check(problem.range, "encoding problem") }
    for finding in findings + DocumentReader.findings(of: problems) { check(finding) }
    for (earlier, later) in zip(findings, findings.dropFirst())
    where FindingOrder.precedes(later, earlier) {
      faults.append("findings out of order")
    }
    for root in tree.documents { checkNodes(from: root) }
    for comment in tree.comments { check(comment, "comment") }
  }

  private mutating func check(_ range: ByteRange, _ what: String) {
    if range.start > range.end || range.end > file.bytes.count {
      faults.append("\(what) at \(range) of \(file.bytes.count)")
    }
  }

  private mutating func check(_ finding: Finding) {
    check(finding.range, finding.rule.rawValue)
    for label in finding.related { check(label.range, "label of \(finding.rule)") }
    for edit in finding.fixes.flatMap(\.edits) { check(edit.range, "edit of \(finding.rule)") }
    if finding.message.en.isEmpty || finding.message.fr.isEmpty {
      faults.append("\(finding.rule) without words")
    }
    if finding.message.en.utf8.count > 1_000 { faults.append("\(finding.rule) with many words") }
  }

  private mutating func checkNodes(from root: NodeID) {
    var waiting = [root]
    while let node = waiting.popLast() {
      check(tree.range(node), "node")
      check(tree.contentRange(node), "content")
      switch tree.kind(node) {
      case .mapping:
        let children = Array(tree.children(node))
        if children.count % 2 != 0 { faults.append("a key without a value") }
        waiting += children
        for entry in tree.entries(node) { check(tree.range(entry.key), "key") }
      case .sequence: waiting += tree.children(node)
      case .scalar: checkText(node)
      case .alias: if tree.target(node) > node { faults.append("an alias ahead of its anchor") }
      }
    }
  }

  private mutating func checkText(_ node: NodeID) {
    let text = tree.text(node)
    if !tree.matches(node, text) { faults.append("a text that is not its own") }
    let map = tree.offsetMap(node)
    check(map.sourceRange(of: 0, text.utf8.count), "text")
    check(map.sourceRange(of: text.utf8.count / 2, text.utf8.count), "half of a text")
  }
}
