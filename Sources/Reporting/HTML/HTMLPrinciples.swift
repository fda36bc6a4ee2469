import Findings

/// The principles that findings of a run touch, each with a class of its own.
struct HTMLPrinciples {
  /// The principles, in the order of the rules.
  private(set) var all: [PrincipleName] = []
  private var classes: [RuleID: String] = [:]
  private var namesByRule: [RuleID: [PrincipleName]] = [:]

  /// The principles of a run.
  init(_ run: LintRun) {
    let found = Set(run.files.flatMap { $0.findings.map(\.rule) })
    var numbers: [String: Int] = [:]
    for rule in run.rules where found.contains(rule.id) {
      for principle in rule.principles where numbers[principle.id] == nil {
        numbers[principle.id] = all.count
        all.append(principle)
      }
      let names = rule.principles.compactMap { numbers[$0.id] }.map { " p\($0)" }
      classes[rule.id] = names.joined()
      namesByRule[rule.id] = rule.principles
    }
  }

  /// The classes of a finding of a rule, each with a space before it.
  func classes(of rule: RuleID) -> String { classes[rule] ?? "" }

  /// The principles of a rule.
  func names(of rule: RuleID) -> [PrincipleName] { namesByRule[rule] ?? [] }

  /// The style by which the choice of a principle hides the findings of others, and is named.
  var style: String {
    all.indices.map { index in
      """
      .controls:has(#show-p\(index):checked)~main .finding:not(.p\(index)){display:none}
      .controls:has(#show-p\(index):checked)~.shown .chosen.p\(index){display:inline}

      """
    }.joined()
  }
}
