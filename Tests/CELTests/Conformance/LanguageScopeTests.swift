import TestSupport
import Testing

/// The page on what is left out against the suite's own cases.
@Suite struct LanguageScopeTests {
  private static var path: String { SharedFolder.suites + "/cel/cases.jsonl" }

  @Test(
    .enabled(
      if: SharedFolder.exists(path),
      "the suite is not here; CONSULT_LINT_SUITES names its folder"
    ),
    arguments: ["language-scope.md", "language-scope.fr.md"]
  )
  func countsOfThePageAreThoseOfTheSuite(name: String) throws {
    let text = try #require(Repository.text("docs/reference/\(name)"))
    let page = text.split(separator: "\n")
    var needs = ["unknowns": 0]
    var files: [String: Int] = [:]
    for line in try #require(SharedFolder.bytes(Self.path)).split(separator: 0x0A) {
      let item = try #require(CELSuiteCase(String(decoding: line, as: UTF8.self)))
      guard item.reasonOutOfScope != nil else { continue }
      files[item.text("file"), default: 0] += 1
      for need in item.needs where !need.hasPrefix("ext:") && need != "checker" {
        needs[need, default: 0] += 1
      }
    }
    for (word, count) in needs.merging(files, uniquingKeysWith: { need, _ in need }) {
      let rows = page.filter { $0.hasPrefix("| `\(word)` |") || $0.hasPrefix("| \(word) |") }
      #expect(rows.count == 1, "\(word)")
      #expect(rows.first?.hasSuffix("| \(count) |") == true, "\(word): \(count)")
    }
  }
}
