/// Lines to start from, for the commands that reviewers and authors of rules use.
extension CommandDescription {
  /// Examples of a command, as they are typed; none where the command says it all.
  static func examples(of command: Command) -> [String] {
    let lines =
      switch command {
      case .check: ["plans", "plan.yaml --packs gc-core,./our-rules --lang fr"]
      case .explain, .rulesExplain: ["BASE-DEC-04", "BASE-DEC-04 --plan plan.yaml"]
      case .rulesList: ["--packs gc-core", "--packs all --format json"]
      case .rulesCheck: ["./our-rules --strict"]
      case .rulesTest: ["./our-rules --coverage --mutate", "gc-core --only GC-INC-01"]
      case .rulesCoverage: ["--packs gc-core,gc-legal"]
      case .rulesDiff: ["gc-core@2026.1 ./gc-core --plans plans"]
      case .rulesDocs: ["reference --packs ./our-rules"]
      case .rulesNew, .newRule: ["OUR-TIM-02 ./our-rules"]
      case .newPack: ["our-rules"]
      case .newPlan: ["plan.yaml"]
      case .packs: ["--format json"]
      case .fix: ["--diff plan.yaml", "--write plans"]
      case .waivers: ["plans --format markdown"]
      case .baselineWrite, .baselinePrune, .baselineCompare: ["plans"]
      case .schema: ["plan"]
      case .config: ["--origin", "plans/harbour.yaml"]
      case .eval:
        ["\"calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)\" --plan plan.yaml"]
      case .dump: ["tree plan.yaml"]
      case .completions, .man, .version, .help: [String]()
      }
    return lines.map { "consult-lint \(command.rawValue) \($0)" }
  }
}
