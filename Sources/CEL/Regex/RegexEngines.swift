internal import Synchronization

/// The engines of one pattern.
///
/// The first of a kind is used in its place; a worker that finds it taken uses another from a
/// pool, so that no one waits and each engine stays warm.
final class RegexEngines: Sendable {
  /// The program that all engines run.
  let program: RegexProgram
  private let automaton = Mutex<LazyDFA?>(nil)
  private let automata = Mutex<[LazyDFA]>([])
  private let machine = Mutex<PikeMachine?>(nil)
  private let machines = Mutex<[PikeMachine]>([])
  private static let kept = 16

  /// No engine yet, for a program.
  init(_ program: RegexProgram) { self.program = program }

  /// Runs `body` with an automaton that no one else uses meanwhile.
  func withAutomaton<Result: Sendable>(_ body: (inout LazyDFA) -> Result) -> Result {
    let result = automaton.withLockIfAvailable { automaton in
      run(&automaton, orElse: LazyDFA(program), body)
    }
    if let result { return result }
    var other = automata.withLock { $0.popLast() }
    let otherResult = run(&other, orElse: LazyDFA(program), body)
    if let other { automata.withLock { if $0.count < Self.kept { $0.append(other) } } }
    return otherResult
  }

  /// Runs `body` with a machine that no one else uses meanwhile.
  func withMachine<Result: Sendable>(_ body: (inout PikeMachine) -> Result) -> Result {
    let result = machine.withLockIfAvailable { machine in
      run(&machine, orElse: PikeMachine(program), body)
    }
    if let result { return result }
    var other = machines.withLock { $0.popLast() }
    let otherResult = run(&other, orElse: PikeMachine(program), body)
    if let other { machines.withLock { if $0.count < Self.kept { $0.append(other) } } }
    return otherResult
  }

  private func run<Engine, Result>(
    _ engine: inout Engine?,
    orElse new: @autoclosure () -> Engine,
    _ body: (inout Engine) -> Result
  ) -> Result {
    var taken = engine.take() ?? new()
    let result = body(&taken)
    engine = taken
    return result
  }
}
