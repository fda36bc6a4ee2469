internal import CEL
internal import DocumentSyntax
internal import Findings
internal import PlanSchema
internal import SourceText

extension ExampleCoverage {
  /// Runs the examples of a rule, each as it is written, and keeps what they reach.
  public static func of(
    _ rule: CompiledRule,
    in pack: CompiledPack,
    among packs: [CompiledPack]
  ) -> ExampleCoverage {
    let position = packs.firstIndex { $0.summary.digest == pack.summary.digest } ?? 0
    var log = ReachLog(rule, pack.terms)
    let trial = RuleTrial(rule: rule, pack: position, packs: packs)
    for example in rule.examples {
      guard let marked = MarkedText(example.plan.source.text),
        let linter = trial.linter(for: example), let active = linter.rules.first
      else { continue }
      let source = SourceFile(name: "example", text: marked.text)
      let (tree, findings) = DocumentReader.read(source, as: .yaml)
      for plan in PlanReader.read(tree, after: findings).plans {
        var run = PlanRun(plan, linter, RuleDesk(ruleCount: linter.ruleCount))
        log.record(&run, active)
      }
    }
    return log.coverage
  }
}

/// What the examples of one rule reach.
private struct ReachLog {
  private let rule: CompiledRule
  private let set: TermSet
  private var maps: [(part: RuleMutant.Part, expression: CompiledExpression, map: DecisionMap)] = []
  private var terms: [String: (expression: CompiledExpression, map: DecisionMap)] = [:]
  private var outcomes = OutcomeCounts()
  private var parameters: Set<String> = []

  init(_ rule: CompiledRule, _ set: TermSet) {
    self.rule = rule
    self.set = set
    if let each = rule.each { maps.append((.each, each, DecisionMap(each, isList: true))) }
    let parts: [(RuleMutant.Part, CompiledExpression?)] = [
      (.applies, rule.applies), (.expect, rule.expect),
    ]
    for case (let part, let expression?) in parts {
      let before = maps.map { ($0.part, $0.expression) }
      let map = DecisionMap(expression, behind: before) { set.expression(of: $0) }
      maps.append((part, expression, map))
    }
  }

  var coverage: ExampleCoverage {
    var possible: Set<Outcome> = [
      .passed, rule.verdict == .review ? .cantTell : .failed, .untested,
    ]
    if rule.applies != nil || rule.each != nil { possible.insert(.inapplicable) }
    return ExampleCoverage(
      rule: rule.id,
      examples: rule.examples.count,
      outcomes: outcomes,
      possible: possible,
      decisions: maps.flatMap { $0.map.decisions(in: $0.part) },
      parameters: rule.parameters.map { parameter in
        ExampleCoverage.Parameter(
          name: parameter.name,
          isRead: parameters.contains(parameter.name),
          isVaried: rule.examples.contains { example in
            example.params.contains { $0.name.value == parameter.name }
          }
        )
      },
      terms: terms.mapValues(\.map)
    )
  }

  /// Runs the rule on a plan and keeps what each expression that is asked comes to.
  mutating func record(_ run: inout PlanRun, _ active: ActiveRule) {
    run.run(active)
    outcomes.add(run.counts)
    if !run.findings.isEmpty { readMessage() }
    let kind = run.linter.trial?.kind ?? run.plan.kind
    guard rule.takes(kind), run.obstacle(to: active) == nil else { return }
    let variables = run.variables(for: active)
    if rule.each != nil { _ = trace(.each, variables) }
    for scope in (try? run.scopes(of: active, variables).get()) ?? [] {
      if rule.applies != nil {
        guard case .success(.bool(true)) = trace(.applies, scope.variables) else { continue }
      }
      let result = trace(.expect, scope.variables)
      guard case .success(.bool(false)) = result else { continue }
      for (_, value) in rule.values { read(value, scope.variables) }
    }
  }

  private mutating func trace(
    _ part: RuleMutant.Part,
    _ variables: [CELValue]
  ) -> Result<CELValue, EvaluationError>? {
    guard let index = maps.firstIndex(where: { $0.part == part }) else { return nil }
    let (evaluation, steps) = maps[index].expression.program.trace(
      variables,
      budget: RuleBudget.steps
    )
    maps[index].map.record(steps)
    parameters.formUnion(maps[index].map.names(behind: "params", in: steps))
    follow(maps[index].map.names(behind: "term", in: steps), variables)
    return evaluation.result
  }

  /// Reads a value that a message or a report shows.
  private mutating func read(_ value: CompiledExpression, _ variables: [CELValue]) {
    let steps = value.program.trace(variables, budget: RuleBudget.steps).steps
    parameters.formUnion(DecisionMap(value).names(behind: "params", in: steps))
  }

  /// A message that was made shows its parameters.
  private mutating func readMessage() {
    for language in Language.allCases {
      let template = MessageTemplate.parse(rule.messageText[language], language: language).template
      for argument in template.arguments where argument.name.hasPrefix("params.") {
        parameters.insert(String(argument.name.dropFirst("params.".count)))
      }
    }
  }

  /// Goes through the terms that were read, and those that they read.
  private mutating func follow(_ names: Set<String>, _ variables: [CELValue]) {
    var waiting = names.sorted()
    var seen: Set<String> = []
    let none = CELValue.object(CELRecord(ObjectType(name: "Params", fields: []), []))
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, variables.count >= 4 else { continue }
      if terms[name] == nil {
        terms[name] = set.expression(of: name).map { ($0, DecisionMap($0)) }
      }
      guard let expression = terms[name]?.expression else { continue }
      let steps = expression.program.trace(
        [variables[0], variables[1], none, variables[3]],
        budget: RuleBudget.steps
      ).steps
      terms[name]?.map.record(steps)
      waiting += (terms[name]?.map.names(behind: "term", in: steps) ?? []).sorted()
    }
  }
}

extension DecisionMap {
  /// Takes in what the examples of a term reach of its own condition.
  mutating func record(_ term: CompiledTerm, _ means: CompiledExpression, in set: TermSet) {
    let trial = TermTrial(term: term, set: set)
    for variables in term.examples.compactMap({ trial.variables(on: $0) }) {
      record(means.program.trace(variables, budget: RuleBudget.steps).steps)
    }
  }
}

extension TermSet {
  /// What a term of the set means, compiled on its own.
  func expression(of name: String) -> CompiledExpression? {
    terms.first { $0.name == name }.flatMap { compiled($0.text) }
  }

  /// A condition that sees the terms of the set; `nil` where it does not compile.
  func compiled(_ text: String) -> CompiledExpression? {
    let compiler = RuleCompiler(
      pack: "",
      terms: self,
      catalogue: PackCatalogue([]),
      log: PackLog(fileCount: 0)
    )
    let source = ExpressionSource(text)
    let compilation = compiler.environment().compile(source)
    guard compilation.problems.isEmpty, let program = compilation.program else { return nil }
    return CompiledExpression(
      program: program,
      checked: compilation.checked,
      type: compilation.type,
      source: source
    )
  }
}
