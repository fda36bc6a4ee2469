internal import CEL
internal import DocumentSyntax
internal import Findings
internal import PlanSchema
internal import SourceText

/// Runs the examples of one term of a pack.
struct TermTrial {
  /// The term.
  let term: CompiledTerm
  /// The terms among which it stands.
  let set: TermSet

  /// The mistakes of the examples; those that come out as they say have none.
  var findings: [Finding] { term.examples.compactMap(finding) }

  /// Whether an example comes out as it says.
  func agrees(_ example: WrittenTermExample) -> Bool {
    guard case .success(let value) = value(on: example) else { return false }
    return value == example.isTrue
  }

  /// The variables that the condition of the term sees on an example, `term` last.
  func variables(on example: WrittenTermExample) -> [CELValue]? {
    let source = SourceFile(name: "example", text: example.plan.source.text)
    let tree = DocumentReader.read(source, as: .yaml).tree
    guard let plan = PlanReader.readPlans(tree).plans.first,
      let day = CivilDate(iso: RuleTester.standardDay)
    else { return nil }
    let none = CELValue.object(CELRecord(ObjectType(name: "Params", fields: []), []))
    let outer: [CELValue] = [.object(PlanView(plan.root, types: .standard)), .date(day), none]
    return outer + [.object(TermsView(set, base: nil, variables: outer))]
  }

  private func value(on example: WrittenTermExample) -> Result<Bool, EvaluationError> {
    guard let program = term.program, let variables = variables(on: example) else {
      return .failure(.undeclaredVariable("plan"))
    }
    return program.evaluate(variables, budget: RuleBudget.steps).result.flatMap { value in
      if case .bool(let flag) = value { return .success(flag) }
      return .failure(.notABool(value.type))
    }
  }

  private func finding(_ example: WrittenTermExample) -> Finding? {
    guard !agrees(example) else { return nil }
    let found: BilingualText =
      switch value(on: example) {
      case .success(let flag): BilingualText(en: "it is \(flag)", fr: "il est \(flag)")
      case .failure(let error):
        BilingualText(
          en: "it has no value: \(error.message.en)",
          fr: "il n’a aucune valeur\u{A0}: \(error.message.fr)"
        )
      }
    let check = PackRules.exampleOutcome
    return Finding(
      rule: check.id,
      severity: check.severity,
      range: example.place.range,
      pointer: example.place.pointer,
      message: .quoting(
        "term.\(term.name)",
        en: "The example says that % is \(example.isTrue), and \(found.en)",
        fr: "L’exemple dit que % est \(example.isTrue), et \(found.fr)"
      ),
      remedy: check.remedy
    )
  }
}
