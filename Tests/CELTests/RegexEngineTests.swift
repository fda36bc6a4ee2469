import Testing

@testable import CEL

/// Both engines against a matcher that follows the definitions and nothing else.
@Suite struct RegexEngineTests {
  @Test func enginesAgreeWithTheDefinition() throws {
    var random = SeededGenerator(seed: 20_260_301)
    var matched = 0
    for _ in 0..<1_500 {
      let pattern = RandomPattern.make(depth: 3, using: &random)
      let tree = try RegexParser.parse(pattern)
      let program = try RegexCompiler.compile(tree, patternLength: pattern.utf8.count)
      var automaton = LazyDFA(program)
      var machine = PikeMachine(program)
      for _ in 0..<4 {
        let text = RandomPattern.text(using: &random)
        let reference = ReferenceMatcher(text).matches(tree.node)
        let isMatch = automaton.matches(text.utf8.span)
        #expect(isMatch == reference, "\(pattern) in \(text)")
        let found = machine.firstMatch(in: text.utf8.span, from: 0)
        #expect((found != nil) == reference, "\(pattern) in \(text)")
        if reference { matched += 1 }
      }
    }
    #expect((1_000..<5_500).contains(matched))
  }

  @Test(arguments: ["(a+)+$", "(a|a)*b", "(a*)*b", "(?:a?){50}a{50}b", "(.*)(.*)(.*)x", "a.{200}b"])
  func workIsLinearInTheText(pattern: String) throws {
    let tree = try RegexParser.parse(pattern)
    let program = try RegexCompiler.compile(tree, patternLength: pattern.utf8.count)
    let sizes = [1_000, 10_000, 100_000]
    for size in sizes {
      let text = String(repeating: "a", count: size) + "c"
      var automaton = LazyDFA(program)
      let isMatch = automaton.matches(text.utf8.span)
      #expect(!isMatch)
      #expect(automaton.visits <= 600 * program.instructions.count)
    }
    let text = String(repeating: "a", count: 10_000) + "c"
    var machine = PikeMachine(program)
    let found = machine.firstMatch(in: text.utf8.span, from: 0)
    #expect(found == nil)
    #expect(machine.visits <= (text.utf8.count + 2) * program.instructions.count)
  }

  @Test func aPatternWithTooManyStatesIsStillLinear() throws {
    let tree = try RegexParser.parse("(?:a|b)*a(?:a|b){14}c")
    let program = try RegexCompiler.compile(tree, patternLength: 22)
    var random = SeededGenerator(seed: 7)
    let bytes = (0..<50_000).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
    var automaton = LazyDFA(program)
    var isMatch = automaton.matches(bytes.span)
    #expect(!isMatch)
    #expect(automaton.visits <= (bytes.count + 1) * program.instructions.count)
    #expect(automaton.visits > bytes.count * 10)
    let last = "a" + String(repeating: "b", count: 14) + "c"
    isMatch = automaton.matches(last.utf8.span)
    #expect(isMatch)
  }

  @Test func manyWorkersShareAnExpression() async throws {
    let expression = try RegularExpression(compiling: "(a+)(b+)c")
    let wrong = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<8 {
        group.addTask {
          var wrong = 0
          for turn in 0..<200 {
            let count = (worker * 31 + turn * 7) % 50 + 1
            let text = "x" + String(repeating: "a", count: count) + "bc"
            let match = expression.firstMatch(in: text)
            if match?.groups != [1..<(count + 3), 1..<(count + 1), (count + 1)..<(count + 2)] {
              wrong += 1
            }
            if expression.matches(text + "d") != true || expression.matches("bc") { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func aSearchForAllThatWouldBeQuadraticIsGivenUp() throws {
    let text = String(repeating: "a", count: 600)
    #expect(try RegularExpression(compiling: "a[ac]*b|a").allMatches(in: text) == nil)
    #expect(try RegularExpression(compiling: "a").allMatches(in: text)?.count == 600)
  }
}

/// A generator of random numbers that always gives the same ones.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}

/// Small patterns over a small alphabet.
enum RandomPattern {
  static func make(depth: Int, using random: inout SeededGenerator) -> String {
    guard depth > 0 else { return leaf(using: &random) }
    switch Int.random(in: 0..<7, using: &random) {
    case 0, 1:
      return make(depth: depth - 1, using: &random) + make(depth: depth - 1, using: &random)
    case 2:
      let (left, right) = (
        make(depth: depth - 1, using: &random), make(depth: depth - 1, using: &random)
      )
      return "(?:\(left)|\(right))"
    case 3, 4:
      let signs = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{0,2}?", "{2,}"]
      return "(\(make(depth: depth - 1, using: &random)))"
        + (signs.randomElement(using: &random) ?? "")
    case 5:
      let flags = ["i", "m", "s", "ms"].randomElement(using: &random) ?? "i"
      return "(?\(flags):\(make(depth: depth - 1, using: &random)))"
    default: return leaf(using: &random)
    }
  }

  static func text(using random: inout SeededGenerator) -> String {
    let letters = ["a", "b", "B", "é", "É", "\n", " ", "1", "😀"]
    let count = Int.random(in: 0...7, using: &random)
    return (0..<count).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
  }

  private static func leaf(using random: inout SeededGenerator) -> String {
    let leaves = [
      "a", "b", "é", "😀", ".", "\\w", "\\W", "\\s", "\\pL", "[^a]", "[a-é]", "^", "$", "\\b", "\\B",
      "\\A", "\\z", "\\d", "",
    ]
    return leaves.randomElement(using: &random) ?? ""
  }
}

/// Matches by sets of places, straight from what each node means.
struct ReferenceMatcher {
  private let scalars: [UInt32]

  init(_ text: String) { scalars = text.unicodeScalars.map(\.value) }

  func matches(_ node: RegexNode) -> Bool {
    (0...scalars.count).contains { !ends(of: node, from: [$0]).isEmpty }
  }

  private func ends(of node: RegexNode, from starts: Set<Int>) -> Set<Int> {
    switch node {
    case .empty: return starts
    case .scalars(let set):
      return Set(starts.filter { $0 < scalars.count && set.contains(scalars[$0]) }.map { $0 + 1 })
    case .anyByte: return []
    case .sequence(let nodes): return nodes.reduce(starts) { ends(of: $1, from: $0) }
    case .alternatives(let nodes):
      return nodes.reduce(into: []) { $0.formUnion(ends(of: $1, from: starts)) }
    case .group(let node, _): return ends(of: node, from: starts)
    case .assertion(let assertion): return starts.filter { holds(assertion, at: $0) }
    case .repeated(let node, let min, let max, _):
      var places = (0..<min).reduce(starts) { places, _ in ends(of: node, from: places) }
      for _ in min..<(max ?? min + scalars.count + 1) {
        places.formUnion(ends(of: node, from: places))
      }
      return places
    }
  }

  private func holds(_ assertion: RegexAssertion, at place: Int) -> Bool {
    let before = place > 0 ? scalars[place - 1] : nil
    let after = place < scalars.count ? scalars[place] : nil
    let isWord = { (scalar: UInt32?) in scalar.map { $0 < 0x80 && UInt8($0).isWord } ?? false }
    return switch assertion {
    case .beginText: before == nil
    case .endText: after == nil
    case .beginLine: before == nil || before == 0x0A
    case .endLine: after == nil || after == 0x0A
    case .wordBoundary: isWord(before) != isWord(after)
    case .notWordBoundary: isWord(before) == isWord(after)
    }
  }
}
