import DocumentSyntax
import Findings
import PlanSchema
import Reporting
import SourceText

/// `dump`: what the reader saw in a file.
struct DumpCommand {
  private enum Level: String, CaseIterable {
    case events, tree, plan
  }

  private let level: Level
  private let path: String

  init(_ arguments: Arguments) throws(UsageError) {
    guard let level = Level(rawValue: arguments.operands[0]) else {
      throw .badOperand(arguments.operands[0], Level.allCases.map(\.rawValue))
    }
    self.level = level
    path = arguments.operands[1]
  }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let document = try Document(named: path)
    let (tree, syntaxFindings) = DocumentReader.read(document.source, as: document.format)
    var findings = syntaxFindings
    switch level {
    case .events:
      for line in DocumentReader.eventLines(of: document.source, as: document.format) {
        terminal.line(line)
      }
    case .tree:
      for line in TreeLines(tree).lines { terminal.line(line) }
    case .plan:
      let read = PlanReader.read(tree, after: syntaxFindings)
      findings = read.findings
      for plan in read.plans { terminal.write(PlanJSON(plan).json.bytes() + [0x0A]) }
    }
    findings += document.findings
    tell(findings, in: document.source, on: terminal)
    return findings.isEmpty ? .clean : .findings
  }

  private func tell(_ findings: [Finding], in source: SourceFile, on terminal: borrowing Terminal) {
    let index = LineIndex(source)
    for finding in findings.sorted(by: FindingOrder.precedes) {
      let place = index.position(of: finding.range.start, in: .unicodeScalars)
      let head = "\(source.name):\(place.line):\(place.column): \(finding.rule)"
      terminal.note(
        BilingualText(
          en: "\(head): \(finding.message.en)",
          fr: "\(head)\u{A0}: \(finding.message.fr)"
        )
      )
    }
  }
}

/// A syntax tree as lines: kind, place and text of each node.
struct TreeLines {
  private let tree: SyntaxTree
  private var shown: Set<NodeID> = []
  /// The lines; a node that an alias or a merge leads to again is shown by its place only.
  private(set) var lines: [String] = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
    for (index, document) in tree.documents.enumerated() {
      lines.append("document \(index + 1)")
      write(document, label: "", depth: 1)
    }
  }

  private mutating func write(_ node: NodeID, label: String, depth: Int) {
    let indentation = String(repeating: "  ", count: depth)
    guard shown.insert(node).inserted else {
      lines.append("\(indentation)\(label)alias of \(tree.range(node))")
      return
    }
    lines.append("\(indentation)\(label)\(summary(node))")
    switch tree.kind(node) {
    case .scalar, .alias: break
    case .sequence:
      for item in tree.items(node) { write(item, label: "- ", depth: depth + 1) }
    case .mapping:
      for (key, value) in tree.entries(node) {
        write(value, label: "\(quoted(tree.text(key))): ", depth: depth + 1)
      }
    }
  }

  private func summary(_ node: NodeID) -> String {
    var words = ["\(tree.kind(node))"]
    if tree.kind(node) == .scalar { words.append("\(tree.style(node))") }
    if let anchor = tree.anchor(node) { words.append("&\(anchor)") }
    if let tag = tree.tag(node) { words.append("<\(tag)>") }
    words.append("\(tree.range(node))")
    if tree.kind(node) == .scalar { words.append(quoted(tree.text(node))) }
    return words.joined(separator: " ")
  }

  private func quoted(_ text: String) -> String {
    String(decoding: JSONValue.string(text).bytes(.compact), as: UTF8.self)
  }
}
