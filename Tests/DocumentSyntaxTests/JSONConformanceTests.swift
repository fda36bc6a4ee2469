import DocumentSyntax
import Findings
import SourceText
import TestSupport
import Testing

/// The parsing test suite for JSON, read where it is kept.
@Suite("JSON conformance")
struct JSONConformanceTests {
  /// Cases whose outcome is another than the suite's, each with the reason.
  private static let knownDifferences: [String: String] = [:]

  private static var path: String { SharedFolder.suites + "/json/cases.jsonl" }

  @Test(
    "every case is accepted or refused as the suite says",
    .enabled(
      if: SharedFolder.exists(path),
      "the suite is not here; CONSULT_LINT_SUITES names its folder"
    )
  )
  func conformance() throws {
    let cases = try #require(SharedFolder.bytes(Self.path)).split(separator: 0x0A)
    var agreeing = 0
    for line in cases {
      let item = SuiteCase(Array(line))
      let bytes = try #require(item.bytes("base64"), "\(item.text("id"))")
      let agrees = agrees(bytes, with: item.text("expect"))
      if agrees { agreeing += 1 }
      let id = item.text("id")
      if let reason = Self.knownDifferences[id] {
        #expect(!agrees, "\(id) passes, though it is listed as different: \(reason)")
      } else {
        #expect(agrees, "\(id) should be \(item.text("expect"))")
      }
    }
    print("conformance json: \(agreeing) of \(cases.count)")
    #expect(cases.count > 0)
  }

  /// Whether the outcome is the one that is asked for; of `i` and `transform` any outcome is.
  private func agrees(_ bytes: [UInt8], with expectation: String) -> Bool {
    let (file, problems) = SourceFile.decode(name: "case.json", bytes: bytes)
    let (tree, findings) = DocumentReader.read(file, as: .json)
    let isRefused = !problems.isEmpty || findings.contains { $0.rule.rawValue != "SYN-DOC-04" }
    switch expectation {
    case "y": return !isRefused && tree.documents.count == 1
    case "n": return isRefused
    case "i", "transform": return true
    default: return false
    }
  }
}
