import DocumentSyntax
import Findings
import SourceText
import TestSupport
import Testing

/// A text with `⟦…⟧` around what must be flagged, and the checks that flag it, in order.
struct ReadingCase: CustomTestStringConvertible, Sendable {
  var marked: String
  var rules: [String]
  /// The text after all fixes are applied; `nil` where it does not matter.
  var mended: String?

  init(_ marked: String, _ rules: String..., mended: String? = nil) {
    self.marked = marked
    self.rules = rules
    self.mended = mended
  }

  var testDescription: String { marked }

  /// Reads the text and compares places, rules and fixes; every finding speaks both languages.
  func check(as format: SyntaxFormat, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let file = SourceFile(name: "case", text: text.text)
    let findings = DocumentReader.read(file, as: format).findings
    #expect(
      findings.map(\.range) == text.ranges,
      "\(findings.map(\.message.en))",
      sourceLocation: sourceLocation
    )
    #expect(findings.map(\.rule.rawValue) == rules, sourceLocation: sourceLocation)
    for finding in findings {
      #expect(!finding.message.en.isEmpty && !finding.message.fr.isEmpty)
      #expect(finding.message.en != finding.message.fr)
      #expect(finding.remedy != nil)
      #expect(SyntaxRules.all.contains { $0.id == finding.rule })
    }
    if let mended {
      let edits = findings.flatMap(\.fixes).flatMap(\.edits)
      #expect(Self.apply(edits, to: file) == mended, sourceLocation: sourceLocation)
    }
  }

  private static func apply(_ edits: [Fix.Edit], to file: SourceFile) -> String {
    var bytes = file.bytes
    for edit in edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A tree as one line of text: `{key: value}`, `[item]`, texts in quotes, `~` for null.
func outline(_ tree: SyntaxTree) -> String {
  tree.documents.map { outline($0, of: tree) }.joined(separator: " ")
}

private func outline(_ node: NodeID, of tree: SyntaxTree) -> String {
  switch tree.kind(node) {
  case .mapping:
    let entries = tree.entries(node).map {
      "\(tree.text($0.key)): \(outline($0.value, of: tree))"
    }
    return "{" + entries.joined(separator: ", ") + "}"
  case .sequence:
    return "[" + tree.items(node).map { outline($0, of: tree) }.joined(separator: ", ") + "]"
  case .scalar, .alias:
    return tree.isNull(node) ? "~" : "'\(tree.text(node))'"
  }
}
