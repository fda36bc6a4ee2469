internal import DocumentSyntax
public import Findings
internal import SourceText

/// Works out the keys of the findings of a file, which is read again for it.
public struct FindingKeys {
  private let tree: SyntaxTree
  private var identities: [NodeID: [String]] = [:]

  /// The keys of the findings, in their order.
  public static func keys(of file: LintedFile) -> [FindingKey] {
    guard !file.findings.isEmpty else { return [] }
    let format = SyntaxFormat(rawValue: file.syntax) ?? .yaml
    var keys = FindingKeys(tree: DocumentReader.read(file.source, as: format).tree)
    return file.findings.map { keys.key(of: $0) }
  }

  private init(tree: SyntaxTree) { self.tree = tree }

  private mutating func key(of finding: Finding) -> FindingKey {
    var place = ""
    var node = document(at: finding.range.start)
    for step in finding.pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    {
      let name = FindingKeys.unescaped(step)
      guard let current = node.map({ tree.target($0) }) else {
        place += "/\(step)"
        continue
      }
      if tree.kind(current) == .sequence, let index = Int(name) {
        let names = identities(of: current)
        place += "/" + (names.indices.contains(index) ? names[index] : String(step))
        node = item(index, of: current)
      } else {
        place += "/\(step)"
        node = tree.value(of: name, in: current)
      }
    }
    let value = finding.pointer.isEmpty ? "" : node.map(digest) ?? ""
    return FindingKey(rule: finding.rule, plan: finding.plan ?? "", place: place, value: value)
  }

  private func document(at offset: Int) -> NodeID? {
    let last = tree.documents.last { tree.range($0).start <= offset }
    return last ?? tree.documents.first
  }

  private func item(_ index: Int, of node: NodeID) -> NodeID? {
    for (position, item) in tree.items(node).enumerated() where position == index { return item }
    return nil
  }

  /// What each item of a list is known by; the second of the same name is told apart by a number.
  private mutating func identities(of list: NodeID) -> [String] {
    if let known = identities[list] { return known }
    var seen: [String: Int] = [:]
    let names = tree.items(list).map { item -> String in
      let name = identity(of: item)
      let count = seen[name, default: 0] + 1
      seen[name] = count
      return count == 1 ? "[\(name)]" : "[\(name)~\(count)]"
    }
    identities[list] = names
    return names
  }

  private func identity(of item: NodeID) -> String {
    switch tree.kind(item) {
    case .scalar: return "=\(tree.text(item))"
    case .mapping:
      for key in FindingKeys.names {
        guard let value = tree.value(of: key, in: item), tree.kind(value) == .scalar,
          !tree.isNull(value)
        else { continue }
        return "\(key)=\(tree.text(value))"
      }
      return ""
    case .sequence, .alias: return ""
    }
  }

  /// The keys by which an element of a list is known, the best first.
  private static let names = [
    "id", "registration_number", "code", "rule", "url", "kind", "type", "role", "name",
  ]

  /// The digest of a text or of a list of texts, whose order does not count.
  private func digest(_ node: NodeID) -> String {
    let node = tree.target(node)
    switch tree.kind(node) {
    case .scalar: return FindingKeys.digest(tree.text(node))
    case .sequence:
      var texts: [String] = []
      for item in tree.items(node) {
        guard tree.kind(item) == .scalar else { return "" }
        texts.append(FindingKeys.digest(tree.text(item)))
      }
      return FindingKeys.digest(texts.sorted().joined(separator: ","))
    case .mapping, .alias: return ""
    }
  }

  private static func digest(_ text: String) -> String {
    String(Digest(of: Array(text.utf8)).description.dropFirst("sha256:".count).prefix(16))
  }

  private static func unescaped(_ step: Substring) -> String {
    String(step).replacing("~1", with: "/").replacing("~0", with: "~")
  }
}
