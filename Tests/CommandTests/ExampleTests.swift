import Foundation
import TestSupport
import Testing

/// A story under `examples/`: a plan, and what the tool says of it in each language.
struct ExampleStory: CustomStringConvertible {
  /// The day on which all stories are read.
  static let today = "2026-11-23"

  let folder: String

  var description: String { folder }

  /// All stories.
  static var all: [ExampleStory] {
    let folders = Repository.files(below: "examples").map { path in
      path.split(separator: "/").prefix(2).joined(separator: "/")
    }
    return Set(folders).sorted().map(ExampleStory.init).filter { story in
      // The folders of a pack and of a job over many plans hold no plan themselves.
      !story.folder.hasSuffix(".md")
        && ![CustomPackTests.folder, "examples/spark"].contains(story.folder)
    }
  }

  /// The file that holds what the tool says in a language.
  func expectedPath(_ language: String) -> String { "\(folder)/expected.\(language).txt" }

  /// What the tool says in a language.
  func run(_ language: String) throws -> RunResult {
    try RunningTool.run(
      Repository.tool,
      ["check", folder, "--lang", language, "--as-of", ExampleStory.today, "--quiet"],
      in: Repository.root
    )
  }
}

@Suite struct ExampleTests {
  @Test(arguments: ExampleStory.all, ["en", "fr"])
  func findings(story: ExampleStory, language: String) throws {
    let result = try story.run(language)
    let path = story.expectedPath(language)
    let expected = Repository.text(path)
    if SharedFolder.environment("UPDATE_SNAPSHOTS") != nil, result.output != expected {
      let file = URL(fileURLWithPath: "\(Repository.root)/\(path)")
      try Data(result.output.utf8).write(to: file)
      Testing.Issue.record("\(path) was recorded anew; look at it and run again")
      return
    }
    #expect(result.output == expected, "\(path)")
    #expect(result.errors.isEmpty)
    #expect(result.status == 0 || result.status == 1)
  }

  @Test func someAreCleanAndSomeAreNot() throws {
    let statuses = try ExampleStory.all.map { try $0.run("en").status }
    #expect(statuses.count >= 4)
    #expect(statuses.contains(0))
    #expect(statuses.contains(1))
  }

  @Test func theSameBytesTwiceAndWithAnyNumberOfJobs() throws {
    let arguments = ["check", "examples", "--as-of", ExampleStory.today, "--format", "json"]
    let outputs = try ["1", "2", "7"].map { jobs in
      try RunningTool.run(
        Repository.tool,
        arguments + ["--jobs", jobs],
        in: Repository.root
      ).output
    }
    #expect(Set(outputs).count == 1)
  }
}
