import CEL
import Foundation
import Rules

/// Evaluates every rule on every plan; a line for each pass with seconds, evaluations and passes.
func evaluate(_ passes: Int, _ rules: String, _ paths: ArraySlice<String>) {
  let programs = Inputs.programs(rules)
  // A program gets its variables in an array, made once for a plan.
  let plans = Inputs.plans(paths).map { [$0] }
  for _ in 0..<passes {
    var held = 0
    let time = seconds {
      for plan in plans {
        for program in programs {
          if case .success(.bool(true)) = program.evaluate(plan).result { held += 1 }
        }
      }
    }
    print(time, plans.count * programs.count, held)
  }
}

/// Evaluates one rule on the plans on which it holds, and nothing else; seconds and evaluations.
func hold(_ rounds: Int, _ number: Int, _ rules: String, _ paths: ArraySlice<String>) {
  let program = Inputs.programs(rules)[number]
  let plans = Inputs.plans(paths).map { [$0] }.filter { plan in
    if case .success(.bool(true)) = program.evaluate(plan).result { return true }
    return false
  }
  var steps = 0
  let time = seconds {
    for _ in 0..<rounds {
      for plan in plans { steps += program.evaluate(plan).cost }
    }
  }
  if steps == 0 { fail("no plan passes") }
  print(time, rounds * plans.count)
}

/// Reads and compiles packs that have 200 rules together; a line for each pass.
///
/// Packs that are compiled in are trusted; as sources of their own they are checked in full.
func compile(_ passes: Int, isTrusted: Bool) {
  func ruleCount(_ sources: [PackSource]) -> Int {
    PackCompiler.compile(sources).packs.reduce(0) { $0 + $1.rules.count }
  }
  var sources: [PackSource] = []
  for source in BuiltInPacks.all {
    sources.append(isTrusted ? source : PackSource(id: source.id, files: source.files))
    if ruleCount(sources) >= 200 { break }
  }
  for _ in 0..<passes {
    var rules = 0
    let time = seconds { rules = ruleCount(sources) }
    print(time, rules)
  }
}

/// Compiles the rules of a file until there are 200; a line for each pass.
func compileExpressions(_ passes: Int, _ rules: String) {
  let sources = Inputs.lines(rules).map { ExpressionSource($0) }
  for _ in 0..<passes {
    var made = 0
    let time = seconds {
      for number in 0..<200
      where Inputs.environment.compile(sources[number % sources.count]).program != nil { made += 1 }
    }
    print(time, made)
  }
}

/// Looks for a pattern in texts of growing size; a line with bytes and seconds, best of five.
func search(_ pattern: String, _ sizes: [Int]) {
  guard let expression = try? RegularExpression(compiling: pattern) else { fail("no pattern") }
  for size in sizes {
    let text = String(repeating: "a", count: size) + "b"
    var best = Double.infinity
    for _ in 0..<5 {
      var found = false
      best = min(best, seconds { found = expression.matches(text) })
      if found { fail("found what is not there") }
    }
    print(size, best)
  }
}

let usage = """
  usage: ExpressionBenchmark evaluate <passes> <rules> <plan>…
         ExpressionBenchmark hold <rounds> <rule> <rules> <plan>…
         ExpressionBenchmark compile <passes> <trusted|checked>
         ExpressionBenchmark compile-expressions <passes> <rules>
         ExpressionBenchmark search <pattern> <bytes>…
  """
let arguments = Array(CommandLine.arguments.dropFirst())
let number = arguments.count > 1 ? Int(arguments[1]) : nil
switch (arguments.first, number, arguments.count) {
case ("evaluate", let passes?, 4...): evaluate(passes, arguments[2], arguments[3...])
case ("hold", let rounds?, 5...):
  guard let rule = Int(arguments[2]) else { fail(usage) }
  hold(rounds, rule, arguments[3], arguments[4...])
case ("compile", let passes?, 3): compile(passes, isTrusted: arguments[2] == "trusted")
case ("compile-expressions", let passes?, 3): compileExpressions(passes, arguments[2])
case ("search", _, 3...): search(arguments[1], arguments[2...].compactMap { Int($0) })
default: fail(usage)
}
