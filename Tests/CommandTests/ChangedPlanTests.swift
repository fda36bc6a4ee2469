import Foundation
import TestSupport
import Testing

/// `check --since`: only what differs from a revision of a Git repository.
@Suite struct ChangedPlanTests {
  private static let hasGit = (try? git(["--version"], in: "/").status) == 0

  @discardableResult
  private static func git(_ words: [String], in folder: String) throws -> RunResult {
    let identity = [
      "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false",
    ]
    return try RunningTool.run("/usr/bin/env", ["git"] + identity + words, in: folder)
  }

  private static func write(_ name: String, _ text: String, in folder: String) throws {
    let path = "\(folder)/\(name)"
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private static func plan(_ id: String) -> String {
    "schema: consultation-plan/1\nid: \(id)\ntitle: {en: A, fr: B}\n"
  }

  /// A repository of three plans, one of them with a name that needs quotes in a shell.
  private static func fill(_ folder: String) throws {
    try git(["init", "-q", "-b", "main"], in: folder)
    try write("plans/one.yaml", plan("C-1"), in: folder)
    try write("plans/été deux.yaml", plan("C-2"), in: folder)
    try write("plans/three.yaml", plan("C-3"), in: folder)
    try git(["add", "."], in: folder)
    try git(["commit", "-q", "-m", "Plans"], in: folder)
    try git(["switch", "-q", "-c", "work"], in: folder)
  }

  private static func plans(
    since revision: String,
    _ words: [String] = [],
    in folder: String
  ) throws -> (names: [String], result: RunResult) {
    let options = ["check", "--since", revision, "--format", "json", "--as-of", "2026-11-23"]
    let result = try RunningTool.run(Repository.tool, options + words, in: folder)
    let report = try? JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let files = (report as? [String: Any])?["files"] as? [[String: Any]] ?? []
    return (files.compactMap { $0["path"] as? String }, result)
  }

  @Test(.enabled(if: hasGit, "git is not installed"))
  func whatChangedOnTheBranchAndWhatIsNew() throws {
    let folder = try PassingFolder()
    try Self.fill(folder.path)
    try Self.write("plans/one.yaml", Self.plan("C-9"), in: folder.path)
    try Self.write("plans/été deux.yaml", Self.plan("C-8"), in: folder.path)
    try Self.git(["commit", "-q", "-a", "-m", "Change"], in: folder.path)
    try Self.write("plans/new.yaml", Self.plan("C-4"), in: folder.path)
    // What others did on the other branch counts for nothing.
    try Self.git(["switch", "-q", "main"], in: folder.path)
    try Self.write("plans/three.yaml", Self.plan("C-7"), in: folder.path)
    try Self.git(["commit", "-q", "-a", "-m", "Theirs"], in: folder.path)
    try Self.git(["switch", "-q", "work"], in: folder.path)
    let found = try Self.plans(since: "main", in: folder.path)
    #expect(found.names == ["plans/new.yaml", "plans/one.yaml", "plans/été deux.yaml"])
    #expect(found.result.status == 1)
    #expect(found.result.errors.contains("left out as unchanged since ‘main’: 1 file"))
    let below = try Self.plans(
      since: "main",
      ["one.yaml", "three.yaml"],
      in: "\(folder.path)/plans"
    )
    #expect(below.names == ["one.yaml"])
  }

  @Test(.enabled(if: hasGit, "git is not installed"))
  func thatNothingChangedIsAnAnswer() throws {
    let folder = try PassingFolder()
    try Self.fill(folder.path)
    let found = try Self.plans(since: "HEAD", in: folder.path)
    #expect(found.names.isEmpty)
    #expect(found.result.status == 0)
    #expect(found.result.errors.contains("unchanged since ‘HEAD’: 3 files"))
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/empty",
      withIntermediateDirectories: true
    )
    #expect(try Self.plans(since: "HEAD", ["empty"], in: folder.path).result.status == 3)
  }

  @Test(
    .enabled(if: hasGit, "git is not installed"),
    arguments: ["consult-lint.yaml", "rules-of-ours/pack.yaml", ".consult-lint/baseline.json"]
  )
  func whatAllPlansDependOn(name: String) throws {
    let folder = try PassingFolder()
    try Self.fill(folder.path)
    try Self.write(name, "{}\n", in: folder.path)
    #expect(
      try Self.plans(since: "HEAD", ["--no-config", "plans"], in: folder.path).names.count == 3
    )
  }

  @Test(
    .enabled(if: hasGit, "git is not installed"),
    arguments: ["nowhere", "--output=x", "-h", ""]
  )
  func noRevision(word: String) throws {
    let folder = try PassingFolder()
    try Self.fill(folder.path)
    let result = try Self.plans(since: word, in: folder.path).result
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let french = try Self.plans(since: word, ["--lang", "fr"], in: folder.path).result
    #expect(french.status == 2)
    #expect(french.errors != result.errors)
  }

  @Test(.enabled(if: hasGit, "git is not installed"))
  func noRepository() throws {
    let folder = try PassingFolder()
    try Self.write("one.yaml", Self.plan("C-1"), in: folder.path)
    let environment = ["GIT_CEILING_DIRECTORIES": "/"]
    let result = try RunningTool.run(
      Repository.tool,
      ["check", "--since", "main"],
      in: folder.path,
      environment: environment
    )
    #expect(result.status == 2)
    #expect(result.errors.contains("Git cannot tell what differs from ‘main’"))
  }
}
