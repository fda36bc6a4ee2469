import DocumentSyntax
import Findings
import SourceText

/// Reads an input as a document and goes through every node and every finding.
enum FuzzedReading {
  /// Ends the program where a range lies outside the file; 0 tells libFuzzer to go on.
  static func read(_ start: UnsafePointer<UInt8>?, _ count: Int, as format: SyntaxFormat) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let (file, problems) = SourceFile.decode(name: "input", bytes: bytes)
    let (tree, findings) = DocumentReader.read(file, as: format)
    for finding in findings + DocumentReader.findings(of: problems) {
      hold(finding.range, file)
      for label in finding.related { hold(label.range, file) }
      for edit in finding.fixes.flatMap(\.edits) { hold(edit.range, file) }
    }
    var waiting = tree.documents
    while let node = waiting.popLast() {
      hold(tree.range(node), file)
      hold(tree.contentRange(node), file)
      switch tree.kind(node) {
      case .mapping, .sequence: waiting += tree.children(node)
      case .scalar:
        let text = tree.text(node)
        hold(tree.offsetMap(node).sourceRange(of: 0, text.utf8.count), file)
        precondition(tree.matches(node, text), "a text is not its own")
      case .alias: precondition(tree.target(node) <= node, "an alias ahead of its anchor")
      }
    }
    return 0
  }

  private static func hold(_ range: ByteRange, _ file: SourceFile) {
    precondition(range.end <= file.bytes.count, "a range outside the file")
  }
}
