import DocumentSyntax
import Findings
import SourceText

/// Something that the schema does not allow, as a value; the words are made where it is reported.
protocol SchemaProblem: Sendable {
  /// The check that finds it.
  var rule: RuleDescription { get }
  /// What was found and what was needed.
  var message: BilingualText { get }
}

/// The field that a problem is about.
struct FieldSpot: Sendable {
  /// The key, or the column of a table.
  var name: String
  /// Whether it is about one item of the list under that key.
  var isItem = false
  /// The key of the text whose version it is.
  var text: String?

  /// The field as the subject of a sentence.
  var words: BilingualText {
    let name = text.map { $0 + "." + self.name } ?? self.name
    return isItem
      ? BilingualText(en: "An item of ‘\(name)’", fr: "Un élément de \(quoted(name))")
      : BilingualText(en: "‘\(name)’", fr: quoted(name))
  }
}

/// A word between French quotation marks.
func quoted(_ word: String) -> String { "«\u{A0}\(word)\u{A0}»" }

/// A text short enough for a message, on one line.
func shortened(_ text: String) -> String {
  let isPlain = text.utf8.count <= 60 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  if isPlain { return text }
  let line = text.prefix(400).split(whereSeparator: \.isNewline).joined(separator: " ")
  return line.count <= 60 ? line : line.prefix(59) + "…"
}

/// The findings of one reading, bounded in number.
struct SchemaLog {
  /// What was found, in the order in which it was met.
  private(set) var findings: [Finding] = []
  private let tree: SyntaxTree
  private let limit = ReadingLimits.standard.findings

  init(_ tree: SyntaxTree) { self.tree = tree }

  /// Whether nothing more is taken.
  var isFull: Bool { findings.count > limit }

  /// Adds a finding of `problem` at a node, or at a part of it.
  mutating func report(
    _ problem: some SchemaProblem,
    at node: NodeID,
    range: ByteRange? = nil,
    related: [Label] = [],
    fixes: [Fix] = []
  ) {
    guard !isFull else { return }
    let range = range ?? tree.range(node)
    let isLast = findings.count == limit
    let rule = isLast ? WholeProblem.tooMany(limit).rule : problem.rule
    findings.append(
      Finding(
        rule: rule.id,
        severity: rule.severity,
        range: range,
        pointer: isLast ? "" : tree.pointer(to: node),
        message: isLast ? WholeProblem.tooMany(limit).message : problem.message,
        remedy: rule.remedy,
        related: isLast ? [] : related,
        fixes: isLast ? [] : fixes
      )
    )
  }

  /// The findings of stretches of one file, bounded as if all had been read as one.
  static func joined(_ stretches: [[Finding]]) -> [Finding] {
    let limit = ReadingLimits.standard.findings
    var all = stretches.count == 1 ? stretches[0] : Array(stretches.joined())
    guard all.count > limit else { return all }
    let problem = WholeProblem.tooMany(limit)
    let last = all[limit]
    all.removeSubrange(limit...)
    var finding = Finding(
      rule: problem.rule.id,
      severity: problem.rule.severity,
      range: last.range,
      message: problem.message,
      remedy: problem.rule.remedy
    )
    finding.plan = last.plan
    all.append(finding)
    return all
  }

  /// Says of every finding from `start` on which plan it is about.
  mutating func name(plan: String?, from start: Int) {
    for position in findings.indices.dropFirst(start) { findings[position].plan = plan }
  }
}

extension RuleDescription {
  /// A built-in check of the schema.
  static func schema(
    _ id: String,
    title: BilingualText,
    severity: Severity = .error,
    why: BilingualText,
    mend: BilingualText
  ) -> RuleDescription {
    RuleDescription(id: RuleID(id), title: title, severity: severity, why: why, remedy: mend)
  }
}
