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

  @Test func anEditionDoesNotDifferFromItself() throws {
    let result = try run(["./2026.1/gc-core", "./2026.1/gc-core"])
    #expect(result.output.contains("Rules: 0 added, 0 removed, 0 changed"))
  }

  @Test func aFolderThatHoldsNoPackIsRefused() throws {
    #expect(try run(["./plans", "./2027.1/gc-core"]).status == 2)
  }
}
