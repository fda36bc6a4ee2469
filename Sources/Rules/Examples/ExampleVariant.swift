internal import DocumentSyntax
internal import Findings
internal import SourceText

/// Another way of writing an example, which must not change what a rule says.
enum ExampleVariant: String, CaseIterable, Sendable {
  /// Lines that end with CR and LF.
  case carriageReturns
  /// A byte-order mark at the start.
  case byteOrderMark
  /// Behind a line of letters that take several bytes.
  case multiByteLine
  /// As JSON.
  case json

  /// The notation of the variant.
  var format: SyntaxFormat { self == .json ? .json : .yaml }

  /// The example in this way; `nil` where it cannot be written so.
  func rewrite(_ marked: String) -> MarkedText? {
    switch self {
    case .carriageReturns:
      MarkedText(
        marked.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      )
    case .byteOrderMark: MarkedText("\u{FEFF}" + marked)
    case .multiByteLine: MarkedText("# « é » — 日本語 🍁\n" + marked)
    case .json:
      MarkedText(marked).flatMap { JSONTranslation.text(of: $0.text) }.flatMap(MarkedText.init)
    }
  }
}

/// A YAML document written again as JSON.
enum JSONTranslation {
  /// The first document of a text as JSON; `nil` where it is none.
  static func text(of yaml: String) -> String? {
    let (tree, findings) = DocumentReader.read(SourceFile(name: "example", text: yaml), as: .yaml)
    guard findings.isEmpty, let root = tree.documents.first else { return nil }
    var text = ""
    write(root, of: tree, depth: 0, to: &text)
    return text
  }

  private static func write(_ node: NodeID, of tree: SyntaxTree, depth: Int, to text: inout String)
  {
    let node = tree.target(node)
    guard depth < 128 else { return text += "null" }
    switch tree.kind(node) {
    case .alias: text += "null"
    case .scalar: text += scalar(node, of: tree)
    case .sequence:
      text += "["
      for (index, item) in tree.items(node).enumerated() {
        if index > 0 { text += ", " }
        write(item, of: tree, depth: depth + 1, to: &text)
      }
      text += "]"
    case .mapping:
      text += "{"
      for (index, entry) in tree.entries(node).enumerated() {
        if index > 0 { text += ", " }
        text += quoted(tree.text(entry.key)) + ": "
        write(entry.value, of: tree, depth: depth + 1, to: &text)
      }
      text += "}"
    }
  }

  private static func scalar(_ node: NodeID, of tree: SyntaxTree) -> String {
    let text = tree.text(node)
    guard tree.style(node) == .plain else { return quoted(text) }
    if tree.isNull(node) { return "null" }
    if text == "true" || text == "false" || isNumber(text) { return text }
    return quoted(text)
  }

  /// Whether a text is a number in JSON as well.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard let first = digits.first, first.isASCII, first.isNumber else { return false }
    if first == "0", digits.count > 1, !digits.hasPrefix("0.") { return false }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  private static func quoted(_ text: String) -> String {
    String(decoding: JSONValue.string(text).bytes(.compact), as: UTF8.self)
  }
}
