import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import TestSupport
import Testing

/// Reads a text as plans.
func read(
  _ text: String,
  as format: SyntaxFormat = .yaml
) -> (plans: [Plan], findings: [Finding]) {
  let tree = DocumentReader.read(SourceFile(name: "plan", text: text), as: format).tree
  return PlanReader.readPlans(tree)
}

/// What a plan needs so that nothing is said of its head.
let head = """
  schema: consultation-plan/1
  id: C-0000001
  title: {en: Water, fr: Eau}

  """

/// A part of a plan with `⟦…⟧` around what must be flagged, and the checks that flag it, in order.
struct PlanCase: CustomTestStringConvertible, Sendable {
  var marked: String
  var rules: [String]
  /// The part after all edits are made; `nil` where it does not matter.
  var mended: String?
  /// What some English message must hold.
  var says: String?

  init(_ marked: String, _ rules: String..., mended: String? = nil, says: String? = nil) {
    self.marked = marked
    self.rules = rules
    self.mended = mended
    self.says = says
  }

  var testDescription: String { marked }

  /// Reads the part behind a head that is in order and compares places, checks and edits.
  func check(withHead: Bool = true, as format: SyntaxFormat = .yaml) {
    let front = withHead ? head : ""
    let text = MarkedText(front + marked)
    let file = SourceFile(name: "plan", text: text.text)
    let (tree, syntax) = DocumentReader.read(file, as: format)
    let findings = PlanReader.read(tree, after: syntax).findings
    #expect(findings.map(\.range) == text.ranges, "\(findings.map(\.message.en))")
    #expect(findings.map(\.rule.rawValue) == rules, "\(findings.map(\.message.en))")
    findings.forEach(checkWords)
    if let says {
      #expect(findings.contains { $0.message.en.contains(says) }, "\(findings.map(\.message.en))")
    }
    if let mended {
      let edits = findings.flatMap(\.fixes).flatMap(\.edits)
      #expect(apply(edits, to: file) == front + mended)
    }
  }

  private func checkWords(_ finding: Finding) {
    for text in [finding.message, finding.remedy ?? finding.message] {
      #expect(!text.en.isEmpty && !text.fr.isEmpty && text.en != text.fr)
      #expect(!text.en.hasSuffix(".") && !text.fr.hasSuffix("."))
      #expect(!text.fr.contains("« ") && !text.fr.contains(" »") && !text.fr.contains(" :"))
    }
    #expect(finding.remedy != nil)
    #expect(SchemaRules.all.contains { $0.id == finding.rule })
  }

  private func apply(_ edits: [Fix.Edit], to file: SourceFile) -> String {
    var bytes = file.bytes
    for edit in edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
