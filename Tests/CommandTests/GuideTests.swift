import Foundation
import TestSupport
import Testing

/// The guides of `docs/` say what the tool says.
@Suite struct GuideTests {
  private static let pages = [
    "docs/pack-author.md", "docs/pack-author.fr.md", "docs/adoption-story.md",
    "docs/adoption-story.fr.md",
  ]
  private static let pairs = [Array(pages[0...1]), Array(pages[2...3])]
  private static let tools = URL(fileURLWithPath: Repository.tool).deletingLastPathComponent().path

  @Test(arguments: pages)
  func page(path: String) throws {
    let guide = try #require(Guide(path: path))
    let folder = try PassingFolder()
    if path.contains("adoption") { try OldPlans.write(60, seed: 2026, in: folder.path) }
    let page = try guide.run(in: folder.path, tools: Self.tools)
    guard page != guide.lines.joined(separator: "\n") else { return }
    if SharedFolder.environment("UPDATE_SNAPSHOTS") != nil {
      try Data(page.utf8).write(to: URL(fileURLWithPath: "\(Repository.root)/\(path)"))
      Issue.record("\(path) was recorded anew; look at it and run again")
      return
    }
    let pairs = zip(page.components(separatedBy: "\n"), guide.lines)
    let different = pairs.first { $0 != $1 }
    Issue.record("\(path) differs: ‘\(different?.0 ?? "")’ for ‘\(different?.1 ?? "")’")
  }

  @Test("both languages go through the same steps", arguments: pairs)
  func twins(paths: [String]) throws {
    let guides = try paths.map { try #require(Guide(path: $0)) }
    let kinds = guides.map { guide in
      guide.steps.map { step in
        switch step {
        case .file: "file"
        case .change: "change"
        case .command: "command"
        }
      }
    }
    #expect(kinds[0] == kinds[1])
    #expect(kinds[0].count { $0 == "command" } >= 15)
  }

  @Test("the step of the story is the one of the action", arguments: pages[2...3])
  func step(path: String) throws {
    let action = try #require(Repository.text("action.yml"))
    let run = try #require(action.components(separatedBy: "run: |\n").last)
    let command = run.trimmingCharacters(in: .whitespacesAndNewlines)
      .replacingOccurrences(of: "\"$BINARY\"", with: "consult-lint")
      .replacingOccurrences(of: "$PATHS", with: "plans")
      .replacingOccurrences(of: "$GITHUB_STEP_SUMMARY", with: "summary.md")
      .replacingOccurrences(of: "$ARGUMENTS", with: "--as-of 2026-11-24")
    let guide = try #require(Guide(path: path))
    let steps = guide.steps.filter { step in
      guard case .command(let words, _) = step else { return false }
      return words == command
    }
    #expect(steps.count == 4)
  }

  @Test func whatDiffersIsSeen() throws {
    let guide = try #require(Guide(path: Self.pages[0]))
    let commands = guide.steps.filter { if case .command = $0 { true } else { false } }
    #expect(!commands.isEmpty)
    guard
      case .command(_, let output)? = commands.first(where: { step in
        guard case .command(_, let output) = step else { return false }
        return !output.isEmpty
      })
    else { return }
    var lines = guide.lines
    lines[output.lowerBound] += "x"
    #expect(lines != guide.lines)
  }
}
