internal import CEL
internal import Synchronization

/// The expressions of all rules of a linter as one worker has them at hand, from plan to plan.
///
/// Programs of prepared packs are read when a plan first asks for them. A worker that goes on to
/// more plans plans the rules together: what several expressions have in common is then worked
/// out at most once a plan. Results and costs are the same as without.
struct RuleDesk: Sendable {
  /// What a rule evaluates.
  enum Expression: Int {
    case applies
    case each
    case expect
  }

  /// After how many plans rules are planned together; for fewer it does not pay.
  static let plansBeforeSharing = 8

  private var programs: [ReadyProgram?]
  private var planCount = 0
  private(set) var parts: SharedParts?
  /// What findings say.
  var notes: FindingNotes

  /// A desk for a number of rules, empty.
  init(ruleCount: Int) {
    programs = Array(repeating: nil, count: 3 * ruleCount)
    notes = FindingNotes(ruleCount: ruleCount)
  }

  /// Takes note of a plan; `rules` and `packs` are those of the linter.
  mutating func begin(_ rules: [ActiveRule], _ packs: [CompiledPack]) {
    planCount += 1
    if planCount == RuleDesk.plansBeforeSharing { share(rules, packs) }
  }

  /// The program of an expression that a rule has.
  mutating func ready(_ expression: Expression, _ program: Program, of rule: Int) -> ReadyProgram {
    let index = 3 * rule + expression.rawValue
    if let known = programs[index] { return known }
    let made = ReadyProgram(program)
    programs[index] = made
    return made
  }

  private mutating func share(_ rules: [ActiveRule], _ packs: [CompiledPack]) {
    var members: [SharedParts.Member] = []
    var places: [Int] = []
    for (position, rule) in rules.enumerated() {
      let terms = packs[rule.pack].terms
      // Terms of a pack’s own are numbered anew in every pack.
      let termScope = terms.terms.count == terms.baseCount ? 0 : 1 + rule.pack
      let scopes: [Int?] = [0, 0, nil, termScope]
      let expressions: [(Expression, Program?)] = [
        (.applies, rule.applies), (.each, rule.each), (.expect, rule.expect),
      ]
      for case (let expression, let program?) in expressions {
        members.append(
          SharedParts.Member(ready(expression, program, of: position), scopes: scopes)
        )
        places.append(3 * position + expression.rawValue)
      }
    }
    let parts = SharedParts(members)
    for (place, program) in zip(places, parts.programs) { programs[place] = program }
    self.parts = parts
  }
}

/// The desks of a linter that no worker is at; one a worker, whatever thread it runs on.
final class DeskRoom: Sendable {
  private let free = Mutex<[RuleDesk]>([])

  /// A desk that is free; `nil` where there is none.
  func take() -> RuleDesk? { free.withLock { $0.popLast() } }

  /// Leaves a desk for the next worker.
  func put(_ desk: RuleDesk) { free.withLock { $0.append(desk) } }
}
