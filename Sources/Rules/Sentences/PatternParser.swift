/// Spells out the alternatives of a regular expression, as long as there are few.
struct PatternParser {
  private static let limit = 40
  private let scalars: [Character]
  private var position = 0

  init(_ pattern: String) { scalars = Array(pattern) }

  /// Every alternative as a sequence of pieces; `nil` for patterns of other kinds.
  mutating func read() -> [[PatternPiece]]? {
    for flag in ["(?i)", "(?u)", "(?iu)"] where scalars.starts(with: flag) {
      position = flag.count
    }
    guard let sequences = alternatives(), position == scalars.count else { return nil }
    return sequences
  }

  private var next: Character? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  private mutating func alternatives() -> [[PatternPiece]]? {
    var all: [[PatternPiece]] = []
    repeat {
      guard let sequences = sequence() else { return nil }
      all += sequences
      guard all.count <= PatternParser.limit else { return nil }
    } while take("|")
    return all
  }

  private mutating func sequence() -> [[PatternPiece]]? {
    var sequences: [[PatternPiece]] = [[]]
    while let character = next, character != "|", character != ")" {
      guard var choices = atom() else { return nil }
      guard let repeated = repetition(of: choices) else { return nil }
      choices = repeated
      sequences = sequences.flatMap { start in choices.map { PatternParser.joined(start, $0) } }
      guard sequences.count <= PatternParser.limit else { return nil }
    }
    return sequences
  }

  private mutating func atom() -> [[PatternPiece]]? {
    guard let character = next else { return nil }
    position += 1
    switch character {
    case "(":
      if take("?") { guard take(":") else { return nil } }
      guard let inner = alternatives(), take(")") else { return nil }
      return inner
    case "\\": return escape()
    case "[": return set()
    case "^": return [[.begin]]
    case "$": return [[.end]]
    case ".": return dot()
    case "*", "+", "?", "{", "}", "]": return nil
    default: return [[.text(String(character))]]
    }
  }

  private mutating func escape() -> [[PatternPiece]]? {
    guard let character = next else { return nil }
    position += 1
    switch character {
    case "b": return [[.boundary]]
    case "d": return [[.digits(1)]]
    case "s": return [[.text(" ")]]
    default: return character.isLetter || character.isNumber ? nil : [[.text(String(character))]]
    }
  }

  /// `[0-9]`, or a set that holds both apostrophes.
  private mutating func set() -> [[PatternPiece]]? {
    var content = ""
    while let character = next, character != "]" {
      content.append(character)
      position += 1
    }
    guard take("]") else { return nil }
    if content == "0-9" { return [[.digits(1)]] }
    if content.contains("’"), content.allSatisfy({ "’'\\".contains($0) }) { return [[.text("’")]] }
    guard content.count == 2, let letter = content.first, letter.isLetter,
      content.lowercased().first == content.lowercased().last
    else { return nil }
    return [[.text(String(letter))]]
  }

  /// A point stands for an apostrophe of either kind between a letter and the end of a short form.
  private mutating func dot() -> [[PatternPiece]]? {
    if next == "*" || next == "+" {
      position += 1
      return [[.gap]]
    }
    let before = position >= 2 ? scalars[position - 2] : " "
    let word = scalars[position...].prefix { $0.isLetter }
    let isShortForm = ["t", "s", "re", "ve", "ll", "d", "m"].contains(String(word))
    let isElided = "ndlscjmt".contains(before) && !word.isEmpty
    guard before.isLetter, isShortForm || isElided else { return nil }
    return [[.text("’")]]
  }

  /// What a count makes of a piece: `?` with and without, `{7}` of digits, spaces as one.
  private mutating func repetition(of choices: [[PatternPiece]]) -> [[PatternPiece]]? {
    switch next {
    case "?":
      position += 1
      return [[]] + choices
    case "*", "+":
      position += 1
      return choices == [[.text(" ")]] ? choices : nil
    case "{":
      let close = scalars[position...].firstIndex(of: "}")
      guard let close, let count = Int(String(scalars[(position + 1)..<close])),
        choices == [[.digits(1)]], count > 0, count < 1_000
      else { return nil }
      position = close + 1
      return [[.digits(count)]]
    default: return choices
    }
  }

  /// A sequence with another behind it; texts side by side become one.
  private static func joined(_ left: [PatternPiece], _ right: [PatternPiece]) -> [PatternPiece] {
    var sequence = left
    for piece in right {
      if case .text(let text)? = sequence.last, case .text(let more) = piece {
        sequence[sequence.count - 1] = .text(text + more)
      } else if case .digits(let count)? = sequence.last, case .digits(let more) = piece {
        sequence[sequence.count - 1] = .digits(count + more)
      } else {
        sequence.append(piece)
      }
    }
    return sequence
  }
}
