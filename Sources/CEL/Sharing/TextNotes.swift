/// What functions worked out of texts, for other functions that begin with the same work.
///
/// The notes belong to the evaluations of one set of variables, such as the rules of a plan, and
/// go with it. A function that finds a note gives what it would give without.
public struct TextNotes: Sendable {
  private struct Note {
    let text: String
    let value: any Sendable
  }

  /// How many notes are kept; the oldest gives way.
  private static let limit = 8

  private var notes: [Note] = []
  private var oldest = 0

  /// Nothing noted yet.
  public init() {}

  /// What is noted of a text, made and noted if nothing is; one note for each type of value.
  public mutating func value<Value: Sendable>(
    of text: String,
    _ make: (String, inout TextNotes) -> Value
  ) -> Value {
    for note in notes where note.text.utf8.count == text.utf8.count && note.text == text {
      if let value = note.value as? Value { return value }
    }
    let value = make(text, &self)
    add(Note(text: text, value: value))
    return value
  }

  private mutating func add(_ note: Note) {
    guard notes.count == Self.limit else { return notes.append(note) }
    notes[oldest] = note
    oldest = (oldest + 1) % Self.limit
  }
}
