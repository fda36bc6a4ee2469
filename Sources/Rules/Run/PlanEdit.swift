internal import CEL
internal import DocumentSyntax
internal import Findings
internal import PlanSchema
internal import SourceText

/// Edits of a plan’s file that set one field.
struct PlanEdit {
  private let plan: Plan
  private var tree: SyntaxTree { plan.tree }

  init(_ plan: Plan) { self.plan = plan }

  /// A value as the file’s notation writes it; `nil` for groups.
  func text(of value: CELValue) -> String? {
    switch value {
    case .bool(let value): "\(value)"
    case .int(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): quoted(text)
    case .opaque(let opaque):
      // Days and lengths of time need no quotes in YAML.
      tree.format == .json ? quoted(opaque.type.describe(opaque)) : opaque.type.describe(opaque)
    default: nil
    }
  }

  /// The edit that sets a path; `nil` where more than its last key is missing.
  func edit(
    setting path: PlanPath,
    to text: String,
    from item: (field: PlanField, place: Place)?
  ) -> Fix.Edit? {
    var start = plan.root
    if path.root == .item, case .value(.object(let object), _)? = item?.field { start = object }
    let location = plan.locate(path.steps.map(\.planStep), in: start)
    if location.isFound { return Fix.Edit(range: location.place.range, text: text) }
    guard location.missing.count == 1, let key = location.missing.first else { return nil }
    return insertion(of: key, text, into: location.place.node)
  }

  /// The edit that puts a key before the first one of a group.
  private func insertion(of key: String, _ text: String, into node: NodeID) -> Fix.Edit? {
    let node = tree.target(node)
    guard tree.kind(node) == .mapping, !key.hasPrefix("[") else { return nil }
    let entry = (tree.format == .json ? quoted(key) : key) + ": " + text
    var entries = tree.entries(node).makeIterator()
    guard let first = entries.next() else {
      return Fix.Edit(range: .at(tree.range(node).start + 1), text: entry)
    }
    let start = tree.range(first.key).start
    if tree.format == .json || tree.isFlow(node) {
      return Fix.Edit(range: .at(start), text: entry + ", ")
    }
    let lineEnd = endsLinesWithCarriageReturn ? "\r\n" : "\n"
    let indent = String(repeating: " ", count: column(of: start))
    return Fix.Edit(range: .at(start), text: entry + lineEnd + indent)
  }

  private var endsLinesWithCarriageReturn: Bool {
    guard let end = plan.source.bytes.firstIndex(of: 0x0A), end > 0 else { return false }
    return plan.source.bytes[end - 1] == 0x0D
  }

  /// The number of bytes between the start of a line and an offset; a signature does not count.
  private func column(of offset: Int) -> Int {
    let line = plan.source.bytes[..<offset]
    let start = line.lastIndex(of: 0x0A).map { $0 + 1 } ?? (plan.source.hasByteOrderMark ? 3 : 0)
    return offset - start
  }

  private func quoted(_ text: String) -> String {
    String(decoding: JSONValue.string(text).bytes(.compact), as: UTF8.self)
  }
}
