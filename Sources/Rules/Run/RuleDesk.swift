internal import CEL
internal import SourceText
internal import Synchronization

/// The expressions of all rules of a linter as one worker has them at hand, from plan to plan.
///
/// Programs of prepared packs are read when a plan first asks for them. A worker that goes on to
/// more plans takes up the rules planned together: what several expressions have in common is then
/// worked out at most once a plan. Results and costs are the same as without.
struct RuleDesk: Sendable {
  /// What a rule evaluates.
  enum Expression: Int {
    case applies
    case each
    case expect
  }

  /// After how many plans rules are planned together; for fewer it does not pay.
  static let plansBeforeSharing = 8

  /// What rules of a pack have in common.
  struct Pack {
    /// When the pack is about a plan.
    let condition: ReadyProgram?
    /// The terms that its expressions see.
    let terms: TermSet
  }

  private var programs: [ReadyProgram?]
  private var packs: [Pack?] = []
  private var planCount = 0
  private(set) var parts: SharedParts?
  /// What findings say.
  var notes: FindingNotes

  /// A desk for a number of rules, empty.
  init(ruleCount: Int) {
    programs = Array(repeating: nil, count: 3 * ruleCount)
    notes = FindingNotes(ruleCount: ruleCount)
  }

  /// Takes note of a plan.
  mutating func begin(_ linter: Linter) {
    planCount += 1
    guard planCount == RuleDesk.plansBeforeSharing else { return }
    let plan = linter.desks.rulesTogether(linter)
    programs = plan.programs.map { $0?.copy }
    parts = plan.parts
  }

  /// What rules of the pack at a position have in common.
  mutating func pack(_ position: Int, of packs: [CompiledPack]) -> Pack {
    if self.packs.isEmpty { self.packs = Array(repeating: nil, count: packs.count) }
    if let known = self.packs[position] { return known }
    let pack = packs[position]
    let made = Pack(
      condition: (pack.applies?.program).map { ReadyProgram($0) },
      terms: pack.terms
    )
    self.packs[position] = made
    return made
  }

  /// The program of an expression; `nil` where the rule has none.
  mutating func ready(_ expression: Expression, of rule: ActiveRule) -> ReadyProgram? {
    let index = 3 * rule.position + expression.rawValue
    if let known = programs[index] { return known }
    let program =
      switch expression {
      case .applies: rule.applies
      case .each: rule.each
      case .expect: rule.expect
      }
    programs[index] = program.map { ReadyProgram($0) }
    return programs[index]
  }
}

/// The expressions of all rules of a linter, planned together once for all of its workers.
final class RulesTogether: Sendable {
  /// The programs of all rules, by the places of a desk.
  let programs: [ReadyProgram?]
  /// What they have in common.
  let parts: SharedParts

  init(_ rules: [ActiveRule], _ packs: [CompiledPack]) {
    var members: [SharedParts.Member] = []
    var places: [Int] = []
    for (position, rule) in rules.enumerated() {
      let terms = packs[rule.pack].terms
      // Terms of a pack’s own are numbered anew in every pack.
      let termScope = terms.terms.count == terms.baseCount ? 0 : 1 + rule.pack
      let scopes: [Int?] = [0, 0, nil, termScope]
      for case (let place, let program?) in [rule.applies, rule.each, rule.expect].enumerated() {
        members.append(SharedParts.Member(ReadyProgram(program), scopes: scopes))
        places.append(3 * position + place)
      }
    }
    parts = SharedParts(members)
    var programs = [ReadyProgram?](repeating: nil, count: 3 * rules.count)
    for (place, program) in zip(places, parts.programs) { programs[place] = program }
    self.programs = programs
  }
}

/// The desks of a linter that no worker is at; one a worker, whatever thread it runs on.
final class DeskRoom: Sendable {
  private let free = Mutex<[RuleDesk]>([])
  private let together = LazyReference<RulesTogether>()

  /// A desk that is free; `nil` where there is none.
  func take() -> RuleDesk? { free.withLock { $0.popLast() } }

  /// Leaves a desk for the next worker.
  func put(_ desk: RuleDesk) { free.withLock { $0.append(desk) } }

  /// The rules of the linter, planned together when a worker first asks for it.
  func rulesTogether(_ linter: Linter) -> RulesTogether {
    together.value { RulesTogether(linter.rules, linter.packs) }
  }
}
