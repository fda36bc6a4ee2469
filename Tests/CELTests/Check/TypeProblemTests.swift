import CEL
import Findings
import SourceText
import TestSupport
import Testing

/// Expressions whose types do not fit: the marked place is told, with what was perhaps meant.
@Suite struct TypeProblemTests {
  @Test(arguments: [
    ("⟦plam⟧.days > 3", "PAC-110", "did you mean ‘plan’"),
    ("plan.⟦day⟧ > 3", "PAC-111", "did you mean ‘days’"),
    ("plan.timeline.⟦opendate⟧ < plan.timeline.close_date", "PAC-111", "‘open_date’"),
    ("plan.title.⟦startWith⟧('a')", "PAC-112", "‘startsWith’"),
    ("⟦math.greatst⟧(1, 2) == 2", "PAC-112", "math.greatest"),
    ("plan.drivers.⟦exist⟧(x, x == 'policy')", "PAC-112", "‘exists’"),
    ("⟦plan.days + plan.title⟧", "PAC-113", "(int, string)"),
    ("⟦plan.title.size(3)⟧ == 3", "PAC-113", "(string)"),
    ("plan.days ? 1 : 2", "PAC-114", "bool"), ("plan.days && true", "PAC-114", "bool"),
    ("plan.title.⟦length⟧ > 3", "PAC-114", "string"),
    ("⟦plan.days⟧.all(x, x)", "PAC-114", "int"),
    ("⟦plan.drivers.exists(x)⟧", "PAC-107", "‘exists’"),
    ("plan.main_driver == ⟦'regulaton'⟧", "PAC-116", "‘regulation’"),
    ("⟦'polisy'⟧ in plan.drivers", "PAC-116", "‘policy’"),
    ("plan.main_driver in ['policy', ⟦'law'⟧]", "PAC-116", "drivers"),
    ("plan.drivers.exists(x, x != ⟦'regulations'⟧)", "PAC-116", "‘regulation’"),
    ("(plan.days > 3 ? 'policy' : ⟦'none'⟧) == plan.main_driver", "PAC-116", "‘none’"),
    ("⟦Plan⟧{days: 3}", "PAC-118", "‘Plan’"),
  ])
  func theMarkedPlaceIsTold(marked: String, id: String, words: String) throws {
    let text = MarkedText(marked)
    let problems = SamplePlan.environment.compile(ExpressionSource(text.text)).problems
    let problem = try #require(problems.first)
    #expect(problems.count == 1, "\(problems.map(\.message.en))")
    #expect(problem.id.rawValue == id)
    if let range = text.ranges.first { #expect(problem.range == range) }
    #expect(problem.message.en.contains(words), "\(problem.message.en)")
    #expect(!problem.message.fr.contains("‘") && !problem.message.fr.contains("'( "))
  }

  @Test("several mistakes are told together, each once")
  func severalMistakes() {
    let text = "plan.day > 3 && plan.tite == 'a' && nope(plan.days)"
    let problems = SamplePlan.environment.compile(ExpressionSource(text)).problems
    #expect(problems.map(\.id.rawValue) == ["PAC-111", "PAC-111", "PAC-112"])
  }

  @Test("every kind of problem is described in both languages")
  func descriptions() {
    let ids = ExpressionRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in ExpressionRules.all {
      #expect(rule.id.rawValue.hasPrefix("PAC-1"))
      #expect(rule.why != nil && rule.remedy != nil)
    }
  }

  @Test(arguments: [
    ("plan.main_driver", "string"), ("plan.drivers", "list(string)"),
    ("plan.timeline", "Timeline"), ("plan.timeline.open_date", "date"),
    ("plan.?days", "optional_type(int)"), ("plan.notes.a", "string"), ("d.a.b", "dyn"),
    ("[plan.main_driver, 'x']", "list(string)"), ("plan.drivers.map(x, x.size())", "list(int)"),
    ("{'a': plan.days}", "map(string, int)"), ("[1, 'a']", "list(dyn)"),
    ("plan.drivers.filter(x, true)[0]", "string"), ("[].map(x, x)", "list(dyn)"),
    ("true ? plan.main_driver : 'a'", "string"), ("type(plan.days)", "type(int)"),
    ("[3, 1].sortBy(x, -x)", "list(int)"), ("['a'].transformMap(i, v, i)", "map(int, int)"),
    ("cel.bind(x, plan.days, [x])", "list(int)"),
    (
      "optional.of(1).optMap(x, 'a')",
      "optional_type(string)"
    ),
  ])
  func theTypeIsDeduced(text: String, type: String) {
    let compilation = SamplePlan.environment.compile(ExpressionSource(text))
    #expect(compilation.problems.isEmpty)
    #expect(compilation.type.description == type)
  }
}
