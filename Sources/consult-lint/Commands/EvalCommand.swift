import CEL
import DocumentSyntax
import Findings
import PlanSchema
import Reporting
import Rules
import SourceText

/// `eval`: checks the types of an expression and works it out.
struct EvalCommand {
  private let arguments: Arguments
  private let source: SourceFile

  init(_ arguments: Arguments) {
    self.arguments = arguments
    source = SourceFile(name: "expression", text: arguments.operands[0])
  }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let day = try Clock.day(arguments)
    let bench = try RuleBench(arguments, plan: arguments.value(.plan))
    if bench.tellFault(arguments, on: &terminal) { return .failure }
    let trial = ExpressionTrial(
      arguments.operands[0],
      packs: bench.shelf.packs,
      with: bench.shelf.named ?? []
    )
    guard trial.compilation.problems.isEmpty else {
      report(trial.compilation.problems, day, on: &terminal)
      return .failure
    }
    if arguments.has(.type) {
      terminal.line("\(trial.compilation.type)")
      return .clean
    }
    var status = ExitStatus.clean
    for plan in try plans(bench.linter.settings) {
      guard let (evaluation, steps) = trial.evaluate(on: plan, asOf: day) else { return .failure }
      if let id = plan?.id { terminal.line("# \(VisibleText.line(id))") }
      if arguments.has(.trace) { write(steps, plan, on: &terminal) }
      write(evaluation, trial.compilation, on: &terminal)
      if evaluation.value == nil { status = .findings }
    }
    return status
  }

  /// The plans of `--plan`, or one `nil` where there is none.
  private func plans(_ settings: LintSettings) throws(UsageError) -> [Plan?] {
    guard let path = arguments.value(.plan) else { return [nil] }
    let document = try Document(named: path)
    let tree = DocumentReader.read(
      document.source,
      as: document.format,
      limits: settings.limits
    ).tree
    let read = tree.format == .csv ? PlanReader.readRecords(tree) : PlanReader.readPlans(tree)
    guard !read.plans.isEmpty else { throw .noPlan(path) }
    return read.plans
  }

  private func write(
    _ evaluation: Evaluation,
    _ compilation: Compilation,
    on terminal: inout Terminal
  ) {
    for language in terminal.language.languages {
      switch evaluation.result {
      case .success(let value): terminal.line(line(EvalCommand.value, "\(value)", language))
      case .failure(let error):
        terminal.line(line(EvalCommand.error, error.message[language], language))
      }
      terminal.line(line(EvalCommand.type, "\(compilation.type)", language))
      guard arguments.has(.cost) else { continue }
      terminal.line(line(EvalCommand.cost, Wording.number(evaluation.cost, language), language))
    }
  }

  private func write(_ steps: [TraceStep], _ plan: Plan?, on terminal: inout Terminal) {
    let language = terminal.language.first
    let index = plan.map { LineIndex($0.source) }
    for step in steps {
      let indentation = String(repeating: "  ", count: step.depth)
      var text = VisibleText.line(source.text(step.range))
      switch step.result {
      case .success(let value): text += " = \(VisibleText.line("\(value)"))"
      case .failure(let error): text = line(text, error.message[language], language)
      }
      if let plan, let index, let place = TracePlace(step, in: plan) {
        let position = index.position(of: place.range.start, in: .unicodeScalars)
        text += "  [\(position.line):\(position.column) \(VisibleText.line(place.pointer))]"
      }
      terminal.line(indentation + text)
    }
  }

  private func line(_ label: String, _ text: String, _ language: Language) -> String {
    Wording.labelled(label, VisibleText.line(text), language)
  }

  private func line(_ label: BilingualText, _ text: String, _ language: Language) -> String {
    Wording.labelled(label[language], VisibleText.line(text), language)
  }

  private func report(
    _ problems: [ExpressionProblem],
    _ day: CivilDate,
    on terminal: inout Terminal
  ) {
    let rules = Dictionary(ExpressionRules.all.map { ($0.id, $0) }) { first, _ in first }
    let findings = problems.map { problem in
      Finding(
        rule: problem.id,
        severity: .error,
        range: problem.range,
        message: problem.message,
        remedy: rules[problem.id]?.remedy
      )
    }
    let file = LintedFile(
      source: source,
      syntax: "cel",
      plans: 0,
      digest: "",
      findings: findings.sorted(by: FindingOrder.precedes)
    )
    var options = ReportOptions()
    options.language = terminal.language
    options.isColoured = Terminal.showsColour
    options.width = Terminal.width
    options.closing = Wording.count(
      problems.count,
      BilingualText(en: "mistake in the expression", fr: "erreur dans l’expression"),
      BilingualText(en: "mistakes in the expression", fr: "erreurs dans l’expression")
    )
    let run = LintRun(version: ToolVersion.current, asOf: "\(day)", files: [file])
    terminal.write(ReportFormat.text.report(run, options))
  }

  private static let value = BilingualText(en: "value", fr: "valeur")
  private static let type = BilingualText(en: "type", fr: "type")
  private static let cost = BilingualText(en: "cost", fr: "coût")
  private static let error = BilingualText(en: "no value", fr: "aucune valeur")
}
