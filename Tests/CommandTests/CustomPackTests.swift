import Foundation
import TestSupport
import Testing

/// A pack outside the built-in ones, in every command that takes packs.
@Suite struct CustomPackTests {
  static let folder = "examples/custom-pack"
  private static let pack = "./examples/custom-pack/fernbank"

  private func run(_ words: [String]) throws -> RunResult {
    try RunningTool.run(Repository.tool, words + ["--lang", "both"], in: Repository.root)
  }

  private static let commands: [(words: [String], said: [String])] = [
    (["rules", "check", pack, "--strict"], ["3 rules: 0 mistakes", "3 règles\u{A0}: 0 erreur"]),
    (
      ["rules", "test", pack, "--mutate"], ["0 came out otherwise", "mutation fernbank: 17 of 17"]
    ),
    (["rules", "list", "--packs", pack], ["FBK-COM-01", "Trop peu de fins de semaine"]),
    (["rules", "list", "--packs", pack, "--format", "json"], ["\"fernbank-guide\""]),
    (["rules", "coverage", "--packs", pack], ["3 principles, 0 without a rule", "BASE-TIM-04"]),
    (["rules", "diff", pack, pack], ["Rules: 0 added, 0 removed, 0 changed"]),
    (["explain", "FBK-TIM-01", "--packs", pack], ["minimum_days = 21", "étape 2"]),
    (["explain", "HD-TIM-01", "--packs", pack], ["fernbank: Asking our neighbours"]),
  ]

  @Test("each command takes it", arguments: commands)
  func command(words: [String], said: [String]) throws {
    let result = try run(words)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for text in said { #expect(result.output.contains(text), "\(text)\n\(result.output)") }
  }

  @Test("it cites built-in rules, with a figure and a severity of its own")
  func overlays() throws {
    let plan = """
      schema: consultation-plan/1
      id: FB-1
      title: {en: Parks, fr: Parcs}
      mandate: {instrument: policy}
      response_channels: [{type: email}]
      timeline: {open_date: 2027-03-01, close_date: 2027-04-05}

      """
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("plan-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(plan.utf8).write(to: file)
    let common = ["check", file.path, "--as-of", "2027-03-02", "--stage", "after", "--only"]
    let rules = "BASE-TIM-04,HD-TIM-01"
    let plain = try run(common + [rules, "--packs", "base,house-defaults"])
    #expect(plain.output.contains("note BASE-TIM-04"))
    #expect(!plain.output.contains("HD-TIM-01"))
    let own = try run(common + [rules, "--packs", Self.pack])
    #expect(own.output.contains("warning BASE-TIM-04"))
    #expect(own.output.contains("HD-TIM-01"))
    #expect(own.output.contains("42"))
    #expect(own.output.contains("Asking our neighbours"))
  }

  @Test("the commands of its page work")
  func page() throws {
    let page = try #require(Repository.text("\(Self.folder)/README.md"))
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("consult-lint ") }
    #expect(lines.count == 12)
    for line in lines {
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let result = try RunningTool.run(
        Repository.tool,
        words + (words[0] == "check" ? ["--as-of", "2027-03-02"] : []),
        in: Repository.root
      )
      #expect(result.status < 2, "\(line)")
    }
  }
}
