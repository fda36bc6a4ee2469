import Findings
import SourceText
import Synchronization
import Testing

@testable import CEL

@Suite("What functions note of texts")
struct TextNotesTests {
  /// Counts how often work is done.
  private final class Tally: Sendable {
    private let count = Mutex(0)

    func add() { count.withLock { $0 += 1 } }

    var total: Int { count.withLock { $0 } }
  }

  @Test("a note is made once for each text and type, and the oldest gives way")
  func notes() {
    let tally = Tally()
    var notes = TextNotes()
    func bytes(_ text: String) -> Int {
      notes.value(of: text) { text, _ in
        tally.add()
        return text.utf8.count
      }
    }
    #expect([bytes("a"), bytes("été"), bytes("a"), bytes("été")] == [1, 5, 1, 5])
    #expect(notes.value(of: "a") { text, _ in text + "!" } == "a!")
    #expect(tally.total == 2)
    for index in 0..<100 { _ = bytes("\(index) text") }
    #expect(tally.total == 102)
    #expect(bytes("99 text") == 7)
    #expect(tally.total == 102)
    #expect(bytes("a") == 1)
    #expect(tally.total == 103)
  }

  @Test("programs on the same values share notes, however they call a function; others do not")
  func programs() throws {
    let tally = Tally()
    let environment = environment(tally)
    var values = SharedValues(nil)
    for text in ["length(s)", "length(s) + longer(s, 2)", "length(dyn(s))", "longer(dyn(s), 1)"] {
      let program = try #require(environment.compile(ExpressionSource(text)).program)
      let result = ReadyProgram(program)
        .evaluate([.string("abc")], budget: 1_000, sharing: &values)
      #expect(result.value != nil, "\(text)")
    }
    #expect(tally.total == 1)
    let program = try #require(environment.compile(ExpressionSource("length(s)")).program)
    #expect(program.evaluate([.string("abc")]).value?.description == "3")
    #expect(tally.total == 2)
  }

  private func environment(_ tally: Tally) -> Environment {
    @Sendable func length(_ value: CELValue, _ notes: inout TextNotes) -> Int64 {
      guard case .string(let text) = value else { return -1 }
      return notes.value(of: text) { text, _ in
        tally.add()
        return Int64(text.count)
      }
    }
    let nothing = BilingualText(en: "", fr: "")
    return Environment(
      variables: [VariableDeclaration("s", .string)],
      libraries: [
        FunctionLibrary(
          "lengths",
          [
            FunctionDeclaration(
              "length",
              documentation: nothing,
              overloads: [
                FunctionOverload(
                  "length",
                  .global,
                  [.string],
                  .int,
                  body: .noting { values, notes in .int(length(values[0], &notes)) }
                )
              ]
            ),
            FunctionDeclaration(
              "longer",
              documentation: nothing,
              overloads: [
                FunctionOverload(
                  "longer",
                  .global,
                  [.string, .int],
                  .int,
                  body: .noting { values, notes in
                    guard case .int(let by) = values[1] else { return .null }
                    return .int(length(values[0], &notes) + by)
                  }
                )
              ]
            ),
          ]
        )
      ]
    )
  }
}
