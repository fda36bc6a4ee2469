import DocumentSyntax
import Findings
import SourceText
import TestSupport
import Testing

/// The published suites, at the level of events.
@Suite struct YAMLConformanceTests {
  @Test func yaml() { run("yaml", differences: [:]) { $0 } }

  /// Kinds of quotes and blocks are as libyaml gives them: the same here.
  @Test func yamlReal() { run("yaml-real", differences: [:]) { $0 } }

  private func run(
    _ suite: String,
    differences: [String: String],
    _ normalized: (String) -> String
  ) {
    guard let cases = YAMLSuiteCase.all(of: suite) else { return }
    var passed = 0
    for suiteCase in cases {
      let problem = Self.difference(suiteCase)
      if problem == nil { passed += 1 }
      #expect(
        (problem == nil) == (differences[suiteCase.id] == nil),
        "\(suiteCase.id): \(problem ?? "passes")"
      )
    }
    print("conformance \(suite): \(passed) of \(cases.count)")
  }

  private static func difference(_ suiteCase: YAMLSuiteCase) -> String? {
    let errors = DocumentReader.read(suiteCase.source, as: .yaml).findings
      .filter { $0.severity == .error && $0.rule != RuleID("SYN-DOC-04") }
    if suiteCase.fail ?? false { return errors.isEmpty ? "is not refused" : nil }
    if let error = errors.first { return "is refused at \(error.range): \(error.message.en)" }
    let lines = DocumentReader.eventLines(of: suiteCase.source, as: .yaml)
    guard lines != suiteCase.tree else { return nil }
    let first = zip(lines, suiteCase.tree).first { $0 != $1 }
    return
      "differs: \(first.map { "\($0) for \($1)" } ?? "\(lines.count) lines for \(suiteCase.tree.count)")"
  }
}
