import CEL
import Findings
import SourceText
import TestSupport
import Testing

@testable import Rules

/// Sentences of expressions that no pack has: changed rules, and rules made at random.
@Suite("Sentences of rules never seen")
struct SentencePropertyTests {
  @Test("every weakened built-in rule reads without a fault")
  func mutants() {
    for pack in PackCompiler.compile(BuiltInPacks.all).packs {
      for rule in pack.rules {
        let environments = RuleEnvironments(rule, of: pack)
        for mutant in RuleMutant.all(of: rule, environments) {
          guard let changed = rule.changed(by: mutant, environments) else { continue }
          Self.expectNoFault(in: changed, mutant.description)
        }
      }
    }
  }

  @Test("rules made at random read without a fault")
  func random() throws {
    let bench = try SentenceBench()
    var generator = ExpressionGenerator(seed: 20_261_124)
    var count = 0
    for _ in 0..<1_500 {
      let text = generator.condition(depth: 3)
      guard let rule = bench.rule(expect: text) else { continue }
      count += 1
      Self.expectNoFault(in: rule, text)
    }
    #expect(count > 1_400, "only \(count) of the expressions compile")
  }

  private static func expectNoFault(in rule: CompiledRule, _ text: String) {
    let sentence = RuleSentence.sentence(of: rule)
    for language in Language.allCases {
      let faults = SentenceFaults.faults(of: sentence[language], language)
      #expect(faults.isEmpty, "\(text): \(faults): \(sentence[language])")
    }
  }
}

/// Makes rules of single expressions.
struct SentenceBench {
  private let rule: CompiledRule
  private let environments: RuleEnvironments

  /// A bench with the sample pack; `periods` is its table of periods.
  init(periods: String? = nil) throws {
    var source = SamplePack.source(rules: SamplePack.rule)
    if let periods {
      source = PackSource(
        id: source.id,
        files: source.files + [SourceFile(name: "sample/periods.yaml", text: periods)]
      )
    }
    let pack = try #require(SamplePack.compile(source).first)
    rule = try #require(pack.rules.first)
    environments = RuleEnvironments(rule, of: pack)
  }

  /// A rule that expects this and applies always; `nil` where the expression has a problem.
  func rule(expect text: String) -> CompiledRule? {
    let source = ExpressionSource(text)
    let compilation = environments.of(.expect).compile(source)
    guard compilation.problems.isEmpty, let program = compilation.program else { return nil }
    var changed = rule
    changed.applies = nil
    changed.expect = CompiledExpression(
      program: program,
      checked: compilation.checked,
      type: compilation.type,
      source: source
    )
    return changed
  }

  /// The sentence of an expectation.
  func sentence(_ expect: String) throws -> BilingualText {
    RuleSentence.sentence(of: try #require(rule(expect: expect), "\(expect)"))
  }
}
