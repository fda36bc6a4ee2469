import Foundation
import TestSupport
import Testing

/// Two editions of a small pack: what changed, and what that does to plans.
@Suite struct EditionTests {
  private static let folder = "Tests/Fixtures/Editions"
  private static let pages: [(name: String, words: [String])] = [
    ("difference.txt", ["--lang", "en"]),
    ("difference.fr.txt", ["--lang", "fr"]),
    ("difference.json", ["--format", "json"]),
  ]

  private func run(_ words: [String]) throws -> RunResult {
    try RunningTool.run(
      Repository.tool,
      ["rules", "diff"] + words,
      in: "\(Repository.root)/\(Self.folder)"
    )
  }

  @Test("the difference reads as the pages say", arguments: pages)
  func page(name: String, words: [String]) throws {
    let common = ["./2026.1/gc-core", "./2027.1/gc-core", "--plans", "plans"]
    let result = try run(common + ["--as-of", "2026-04-15"] + words)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let path = "\(Self.folder)/\(name)"
    guard result.output != Repository.text(path) else { return }
    if SharedFolder.environment("UPDATE_SNAPSHOTS") != nil {
      try Data(result.output.utf8).write(to: URL(fileURLWithPath: "\(Repository.root)/\(path)"))
    }
    Issue.record("the difference is not that of \(path)")
  }

  /// A finding of a report or of an effect, as far as it matters here.
  private struct Row: Decodable {
    var rule: String
    var path: String
    var pointer: String
    var change: String?

    var place: String { "\(rule) \(path)\(pointer)" }
  }

  private struct Report: Decodable {
    var findings: [Row]
  }

  private struct Difference: Decodable {
    var effect: Report
  }

  @Test("the effect is what a check with each edition says")
  func effect() throws {
    let editions = try ["2026.1", "2027.1"].map { edition -> Set<String> in
      let words = [
        "check", "plans", "--packs", "./\(edition)/gc-core", "--as-of", "2026-04-15",
        "--no-config", "--format", "json",
      ]
      let folder = "\(Repository.root)/\(Self.folder)"
      let result = try RunningTool.run(Repository.tool, words, in: folder)
      let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
      return Set(report.findings.map(\.place))
    }
    let page = try #require(Repository.text("\(Self.folder)/difference.json"))
    let effect = try JSONDecoder().decode(Difference.self, from: Data(page.utf8)).effect
    func places(_ change: String) -> Set<String> {
      Set(effect.findings.filter { $0.change == change }.map(\.place))
    }
    #expect(places("gained") == editions[1].subtracting(editions[0]))
    #expect(places("lost") == editions[0].subtracting(editions[1]))
    #expect(places("reweighed").isSubset(of: editions[0].intersection(editions[1])))
    #expect(effect.findings.count == 4)
  }

  @Test func anEditionDoesNotDifferFromItself() throws {
    let result = try run(["./2026.1/gc-core", "./2026.1/gc-core"])
    #expect(result.output.contains("Rules: 0 added, 0 removed, 0 changed"))
  }

  @Test func aFolderThatHoldsNoPackIsRefused() throws {
    #expect(try run(["./plans", "./2027.1/gc-core"]).status == 2)
  }
}
