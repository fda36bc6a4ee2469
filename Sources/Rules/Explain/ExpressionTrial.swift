public import CEL
internal import DocumentSyntax
internal import Findings
public import PlanSchema
internal import SourceText

/// An expression tried on its own, with the functions and terms that rules see.
public struct ExpressionTrial: Sendable {
  /// What compiling it gave.
  public let compilation: Compilation
  private let terms: TermSet

  /// Compiles an expression; it may read `plan`, `today` and the terms of `base`.
  ///
  /// It sees the terms of the first pack of `names` that has some of its own too.
  public init(_ text: String, packs: [CompiledPack], with names: [String] = []) {
    let base = packs.first { $0.id == "base" }?.terms ?? .empty
    let named = names.lazy.compactMap { name in packs.first { $0.id == name } }
    terms = named.map(\.terms).first { $0.terms.count > base.terms.count } ?? base
    let compiler = RuleCompiler(
      pack: "",
      terms: terms,
      catalogue: PackCatalogue([]),
      log: PackLog(fileCount: 0)
    )
    compilation = compiler.environment().compile(ExpressionSource(text))
  }

  /// Works the expression out on a plan, or on one without any field.
  ///
  /// Gives `nil` where the expression does not compile.
  public func evaluate(
    on plan: Plan?,
    asOf day: CivilDate
  ) -> (evaluation: Evaluation, steps: [TraceStep])? {
    guard let program = compilation.program, let plan = plan ?? ExpressionTrial.emptyPlan else {
      return nil
    }
    let parameters = CELValue.object(CELRecord(ObjectType(name: "Params", fields: []), []))
    let variables = [.object(PlanView(plan.root, types: .standard)), .date(day), parameters]
    let terms = TermsView(terms, base: nil, variables: variables)
    return program.trace(variables + [.object(terms)], budget: RuleBudget.steps)
  }

  private static var emptyPlan: Plan? {
    let tree = DocumentReader.read(SourceFile(name: "", text: "{}"), as: .yaml).tree
    return PlanReader.readPlans(tree).plans.first
  }
}
