internal import Findings

/// What a regular expression of the simple kind looks for, in words.
///
/// Alternatives of words, digits and gaps are read; for other patterns there is no reading.
struct PatternReading {
  /// Whether the pattern is about the whole text.
  let isWhole: Bool
  private let alternatives: [[PatternPiece]]

  /// The reading of a pattern; `nil` where it has more than words, digits and gaps.
  init?(_ pattern: String) {
    var parser = PatternParser(pattern)
    guard let sequences = parser.read(), !sequences.isEmpty else { return nil }
    let starts = sequences.filter { $0.first == .begin }.count
    let ends = sequences.filter { $0.last == .end }.count
    guard starts == 0 || starts == sequences.count, ends == 0 || ends == sequences.count,
      (starts == 0) == (ends == 0)
    else { return nil }
    isWhole = starts > 0
    var alternatives: [[PatternPiece]] = []
    for sequence in sequences {
      let bare = sequence.filter { $0 != .begin && $0 != .end }
      guard !bare.isEmpty, bare.contains(where: \.isVisible) else { return nil }
      if !alternatives.contains(bare) { alternatives.append(bare) }
    }
    self.alternatives = alternatives
  }

  /// The alternatives in words: ‘‘disagree’’, ‘the word ‘who’’, ‘‘C-’ followed by 7 digits’.
  ///
  /// Those that differ in their last text only stand together, behind the plain ones.
  func pieces(_ wording: Wording) -> [String] {
    var groups: [(opening: String, texts: [String])] = []
    for sequence in alternatives {
      let (opening, text) = PatternReading.words(sequence, wording)
      if let text, !opening.isEmpty, let index = groups.firstIndex(where: { $0.opening == opening })
      {
        groups[index].texts.append(text)
      } else {
        groups.append((opening, text.map { [$0] } ?? []))
      }
    }
    let plain = groups.filter { $0.texts.count < 2 }
    let several = groups.filter { $0.texts.count > 1 }
    return (plain + several).map { $0.opening + wording.enumeration($0.texts, .or) }
  }

  /// An alternative in words, with its last text apart.
  private static func words(
    _ sequence: [PatternPiece],
    _ wording: Wording
  ) -> (opening: String, text: String?) {
    var opening = ""
    var separator = ""
    let last = sequence.lastIndex(where: \.isVisible)
    for index in sequence.indices {
      switch sequence[index] {
      case .text(let words):
        let isWord =
          index > 0 && sequence[index - 1] == .boundary && index + 1 < sequence.count
          && sequence[index + 1] == .boundary
        opening += separator + (isWord ? wording.say("the word ", "le mot ") : "")
        let bare = PatternReading.trimmed(words)
        if index == last { return (opening, wording.quoted(bare)) }
        opening += wording.quoted(bare)
      case .digits(let count):
        opening += separator
        opening +=
          count == 1
          ? wording.say("a digit", "un chiffre")
          : wording.say("\(count) digits", "\(count) chiffres")
      case .gap:
        separator = wording.say(" followed further on by ", " suivi plus loin de ")
        continue
      case .boundary, .begin, .end: continue
      }
      separator = wording.say(" followed by ", " suivi de ")
    }
    return (opening, nil)
  }

  /// A text without spaces around it, unless there is nothing else.
  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return text }
    return String(start[...last])
  }
}

/// A part of what a pattern looks for.
enum PatternPiece: Hashable {
  /// A text as it stands.
  case text(String)
  /// So many digits.
  case digits(Int)
  /// Anything.
  case gap
  /// The edge of a word.
  case boundary
  /// The beginning of the text.
  case begin
  /// The end of the text.
  case end

  /// Whether it is a text or digits.
  var isVisible: Bool {
    switch self {
    case .text, .digits: true
    case .gap, .boundary, .begin, .end: false
    }
  }
}
