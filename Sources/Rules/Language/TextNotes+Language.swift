internal import CEL

extension TextNotes {
  /// The codes of a text.
  mutating func coded(_ text: String) -> CodedText {
    value(of: text) { text, _ in CodedText(of: text) }
  }

  /// The sentences of a text and their words.
  mutating func sentences(of text: String) -> Sentences {
    value(of: text) { text, notes in Sentences(of: notes.coded(text)) }
  }
}
