import Testing

@testable import Rules

@Suite("Edits of built-in rules")
struct BuiltInFixTests {
  @Test("each mends an example of its rule, and a second time changes nothing")
  func all() {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    var count = 0
    for (index, pack) in packs.enumerated() {
      for rule in pack.rules where rule.fix != nil {
        count += 1
        let trial = RuleTrial(rule: rule, pack: index, packs: packs)
        let results = rule.examples.compactMap { trial.mended($0) }
        let applied = results.filter { $0.applied.contains { $0.rule == rule.id } }
        #expect(!applied.isEmpty, "\(rule.id) mends no example of its own")
        for result in results { #expect(result.refused.isEmpty, "\(rule.id)") }
      }
    }
    #expect(count >= 15)
  }
}
