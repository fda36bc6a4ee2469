import DocumentSyntax
import Findings
import SourceText
import TestSupport
import Testing

/// The published suites of YAML documents: events, and values under the core schema.
@Suite("YAML conformance")
struct YAMLConformanceTests {
  /// Cases whose outcome is another than the suite's, each with the reason from YAML 1.2.2.
  private static let knownDifferences: [String: String] = [:]

  @Test(
    "every case gives the events of the suite, or is refused where the suite wants it",
    .enabled(
      if: SharedFolder.exists(SharedFolder.suites + "/yaml/cases.jsonl"),
      "the suites are not here; CONSULT_LINT_SUITES names their folder"
    ),
    arguments: ["yaml", "yaml-real"]
  )
  func conformance(suite: String) {
    let cases = YAMLSuiteCase.all(of: suite)
    var passed = 0
    for item in cases {
      let difference = difference(item)
      if difference == nil { passed += 1 }
      if let reason = Self.knownDifferences[item.id] {
        #expect(difference != nil, "\(item.id) passes, though it is listed: \(reason)")
      } else {
        #expect(difference == nil, "\(item.id) \(difference ?? "")")
      }
    }
    print("conformance \(suite): \(passed) of \(cases.count)")
    #expect(!cases.isEmpty)
  }

  /// What is other than the suite says; `nil` where nothing is.
  private func difference(_ item: YAMLSuiteCase) -> String? {
    let (tree, findings) = DocumentReader.read(item.source, as: .yaml)
    // That each key comes once is asked of mappings, not of the text that events stand for.
    let errors = findings.filter { $0.severity == .error && $0.rule != RuleID("SYN-DOC-04") }
    if item.fail ?? false { return errors.isEmpty ? "is not refused" : nil }
    if let error = errors.first { return "is refused at \(error.range): \(error.message.en)" }
    let lines = DocumentReader.eventLines(of: item.source, as: .yaml)
    if let (found, wanted) = zip(lines, item.tree).first(where: { $0 != $1 }) {
      return "has \(found) for \(wanted)"
    }
    if lines.count != item.tree.count { return "has \(lines.count) events" }
    return item.json.flatMap { difference(of: tree, from: $0) }
  }

  private func difference(of tree: SyntaxTree, from documents: [JSONValue]) -> String? {
    guard documents.count == tree.documents.count else { return "has \(documents.count) documents" }
    return zip(documents, tree.documents).lazy
      .compactMap { $0.difference(from: $1, of: tree) }.first
  }
}
