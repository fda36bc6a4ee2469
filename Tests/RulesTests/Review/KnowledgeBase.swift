import DocumentSyntax
import SourceText
import TestSupport

/// The clauses that the knowledge base names, with what names each.
struct KnowledgeBase {
  /// A clause of a source.
  struct Clause: Hashable, CustomStringConvertible {
    let source: String
    let clause: String
    let namedBy: String

    var description: String { "\(source), \(clause) (\(namedBy))" }
  }

  /// The folder of the knowledge base, beside the suites.
  static var folder: String {
    SharedFolder.environment("CONSULT_LINT_KNOWLEDGE") ?? "../shared/knowledge"
  }

  static var exists: Bool { SharedFolder.exists(folder + "/principles.yaml") }

  /// The ids of the principles, each with its pack.
  private(set) var principles: [(id: String, pack: String)] = []
  /// The ids of the sources.
  private(set) var sources: [String] = []
  /// The codes of the candidate rules.
  private(set) var rules: [String] = []
  /// The clauses of principles, candidate rules, thresholds and periods.
  private(set) var clauses: [Clause] = []

  init() {
    read("principles.yaml") { base, tree, entry in
      let id = tree.word("id", of: entry)
      base.principles.append((id, tree.word("pack", of: entry)))
      guard let authorities = tree.value(of: "authorities", in: entry) else { return }
      for authority in tree.items(authorities) {
        base.add(tree.word("id", of: authority), tree.word("clause", of: authority), id)
      }
    }
    read("authorities.yaml") { base, tree, entry in
      base.sources.append(tree.word("id", of: entry))
    }
    read("candidate-rules.csv") { base, tree, row in
      let code = tree.word("code", of: row)
      base.rules.append(code)
      for citation in tree.word("authorities", of: row).split(separator: "|") {
        let parts = citation.split(separator: "@", maxSplits: 1).map(Self.trimmed)
        base.add(parts[0], parts.count > 1 ? parts[1] : "", code)
      }
    }
    read("thresholds.csv") { base, tree, row in
      let key = tree.word("key", of: row)
      base.add(tree.word("authority_id", of: row), tree.word("clause", of: row), key)
    }
    read("statutory-comment-periods.csv") { base, tree, row in
      let id = tree.word("id", of: row)
      base.add(tree.word("authority_id", of: row), tree.word("section", of: row), id)
    }
  }

  private mutating func add(_ source: String, _ clause: String, _ name: String) {
    clauses.append(Clause(source: source, clause: clause, namedBy: name))
  }

  private mutating func read(
    _ name: String,
    _ take: (inout KnowledgeBase, SyntaxTree, NodeID) -> Void
  ) {
    guard let bytes = SharedFolder.bytes("\(Self.folder)/\(name)") else { return }
    let source = SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self))
    let format: SyntaxFormat = name.hasSuffix(".csv") ? .csv : .yaml
    let tree = DocumentReader.read(source, as: format).tree
    for root in tree.documents {
      for entry in tree.items(root) { take(&self, tree, entry) }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension SyntaxTree {
  fileprivate func word(_ key: String, of node: NodeID) -> String {
    value(of: key, in: node).map { text($0) } ?? ""
  }
}
