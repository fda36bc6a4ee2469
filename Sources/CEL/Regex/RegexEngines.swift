internal import Synchronization

/// The engines of one pattern; each worker takes one of its own and gives it back warm.
final class RegexEngines: Sendable {
  private struct Pool: Sendable {
    var automata: [LazyDFA] = []
    var machines: [PikeMachine] = []
  }

  /// The program that all engines run.
  let program: RegexProgram
  private let pool = Mutex(Pool())
  private static let kept = 16

  /// No engine yet, for a program.
  init(_ program: RegexProgram) { self.program = program }

  /// Runs `body` with an automaton that no one else uses meanwhile.
  func withAutomaton<Result>(_ body: (inout LazyDFA) -> Result) -> Result {
    var automaton = pool.withLock { $0.automata.popLast() } ?? LazyDFA(program)
    let result = body(&automaton)
    let returned = automaton
    pool.withLock { if $0.automata.count < Self.kept { $0.automata.append(returned) } }
    return result
  }

  /// Runs `body` with a machine that no one else uses meanwhile.
  func withMachine<Result>(_ body: (inout PikeMachine) -> Result) -> Result {
    var machine = pool.withLock { $0.machines.popLast() } ?? PikeMachine(program)
    let result = body(&machine)
    let returned = machine
    pool.withLock { if $0.machines.count < Self.kept { $0.machines.append(returned) } }
    return result
  }
}
