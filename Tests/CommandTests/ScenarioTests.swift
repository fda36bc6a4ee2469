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

  @Test func thereArePages() { #expect(Scenario.all.count >= 15) }

  @Test func aPageThatDiffersIsSeen() throws {
    let scenario = try #require(Scenario(path: Scenario.all[0]))
    var result = try scenario.run()
    result.output += "x"
    #expect(result != scenario.expected)
  }
}
