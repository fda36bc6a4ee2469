import TestSupport
import Testing

@Suite struct ScenarioTests {
  @Test(arguments: Scenario.all)
  func page(path: String) throws {
    let scenario = try #require(Scenario(path: path))
    let result = try scenario.run()
    if SharedFolder.environment("UPDATE_SNAPSHOTS") != nil, result != scenario.expected {
      try scenario.record(result)
      Testing.Issue.record("\(path) was recorded anew; look at it and run again")
      return
    }
    #expect(result.output == scenario.expected.output, "\(path)")
    #expect(result.errors == scenario.expected.errors, "\(path)")
    #expect(result.status == scenario.expected.status, "\(path)")
  }

  /// A run that checked nothing, or not all of it, is never green, and says why in both languages.
  @Test(
    arguments: [
      "missing-path", "unmatched-pattern", "empty-file", "folder-without-plans",
      "unknown-version", "no-rule", "unreadable-file", "faulty-pack", "faulting-rule",
      "over-budget",
    ]
  )
  func nothingIsGreenByMistake(row: String) throws {
    let page = try #require(Scenario(path: "Tests/Fixtures/Scenarios/status-\(row).scenario"))
    let expected = page.expected
    #expect(expected.status != 0)
    #expect(!expected.output.contains("status 0\n"))
    let words = expected.output + expected.errors
    let french = words.split(separator: "\n").filter { $0.contains("\u{A0}: ") }
    #expect(french.contains { !$0.hasPrefix("Vérification") })
  }

  @Test func thereArePages() { #expect(Scenario.all.count >= 15) }

  @Test func aPageThatDiffersIsSeen() throws {
    let scenario = try #require(Scenario(path: Scenario.all[0]))
    var result = try scenario.run()
    result.output += "x"
    #expect(result != scenario.expected)
  }
}
