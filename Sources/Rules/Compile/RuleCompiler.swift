public import CEL
internal import Findings
internal import PlanSchema
internal import SourceText

/// Compiles the rules of one pack, and says what is wrong in them.
struct RuleCompiler {
  /// The id of the pack.
  let pack: String
  /// The terms that its expressions see.
  let terms: TermSet
  /// What all packs describe.
  let catalogue: PackCatalogue
  /// The periods of the pack.
  let periods: PeriodTable?
  /// The editions of the pack.
  let editions: [HistoryEntry]
  /// Whether only what running the rules needs is looked at.
  let isTrusted: Bool
  /// What was found so far.
  var log: PackLog

  /// The functions that expressions may use, without variables.
  private let functions: Environment

  private static let common = Environment(libraries: RuleLibraries.all)
  static let noParameters = ObjectType(name: "Params", fields: [])

  init(
    pack: String,
    terms: TermSet,
    catalogue: PackCatalogue,
    periods: PeriodTable? = nil,
    editions: [HistoryEntry] = [],
    isTrusted: Bool = false,
    log: PackLog
  ) {
    self.periods = periods
    self.editions = editions
    self.isTrusted = isTrusted
    functions =
      periods.map { Environment(libraries: RuleLibraries.all + [$0.library]) }
      ?? RuleCompiler.common
    self.pack = pack
    self.terms = terms
    self.catalogue = catalogue
    self.log = log
  }

  /// The variables `plan`, `today`, `params` and `term`, and for `each` `item` and `index`.
  func environment(parameters: ObjectType? = nil, element: CELType? = nil) -> Environment {
    var environment = functions
    environment.variables = [
      VariableDeclaration(
        "plan",
        .object(PlanTypes.standard.plan),
        label: BilingualText(en: "the plan", fr: "le plan")
      ),
      VariableDeclaration(
        "today",
        RuleTypes.date,
        label: BilingualText(en: "the day of the run", fr: "le jour de l’exécution")
      ),
      VariableDeclaration("params", .object(parameters ?? RuleCompiler.noParameters)),
      VariableDeclaration("term", .object(terms.type)),
    ]
    if let element {
      environment.variables += [
        VariableDeclaration(
          "item",
          element,
          label: BilingualText(en: "the element", fr: "l’élément")
        ),
        VariableDeclaration(
          "index",
          .int,
          label: BilingualText(en: "the position of the element", fr: "le rang de l’élément")
        ),
      ]
    }
    return environment
  }

  /// Compiles an expression; `nil` where it has a problem, which is told.
  mutating func expression(
    _ written: WrittenExpression,
    _ environment: Environment
  ) -> CompiledExpression? {
    let compilation = environment.compile(written.source)
    for problem in compilation.problems { log.report(problem, at: written.place) }
    guard let program = compilation.program else { return nil }
    if let most = program.costEstimate?.most, most > RuleBudget.steps {
      log.report(.costAboveBudget(most: most, budget: RuleBudget.steps), at: written.place)
      return nil
    }
    return CompiledExpression(
      program: program,
      checked: compilation.checked,
      type: compilation.type,
      source: written.source
    )
  }

  /// Compiles an expression that must give a bool.
  mutating func condition(
    _ written: WrittenExpression,
    _ environment: Environment
  ) -> CompiledExpression? {
    guard let compiled = expression(written, environment) else { return nil }
    guard compiled.type == .bool || compiled.type.isDynamic else {
      log.report(.notABool(found: compiled.type.description), at: written.place)
      return nil
    }
    return compiled
  }

  /// Compiles a path; the mistake is pointed at inside it.
  mutating func path(_ written: Written<String>, element: FieldType?) -> PlanPath? {
    do {
      return try PlanPath.parse(written.value, element: element)
    } catch {
      var place = written.place
      if place.range.count == written.value.utf8.count {
        place.range = ByteRange(
          place.range.start + error.range.start,
          place.range.start + error.range.end
        )
      }
      log.report(error.problem, at: place)
      return nil
    }
  }
}

/// The functions that rules may use besides those of the language itself.
public enum RuleLibraries {
  /// The libraries, in the order of the reference pages.
  public static let all: [FunctionLibrary] = own + FunctionLibrary.extensions

  /// The libraries that speak of days and of texts in two languages.
  public static let own: [FunctionLibrary] = [
    CalendarLibrary.library, TextLibrary.library, BilingualLibrary.library,
  ]
}
