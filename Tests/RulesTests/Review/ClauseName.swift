/// The name of a clause, taken apart so that two ways of writing it can be compared.
struct ClauseName {
  private let words: [Substring]
  private let sections: Set<String>

  init(_ clause: String) {
    words = Self.words(of: clause)
    sections = Self.sections(of: clause)
  }

  /// Whether the clause is one of some: by its words, or all its sections by theirs.
  func isNamed(among names: [ClauseName]) -> Bool {
    let areWords = names.contains { other in
      !words.isEmpty && !other.words.isEmpty
        && (other.words.starts(with: words) || words.starts(with: other.words))
    }
    if areWords { return true }
    let known = names.reduce(into: Set<String>()) { $0.formUnion($1.sections) }
    return !sections.isEmpty && sections.allSatisfy { Self.isKnown($0, among: known) }
  }

  /// A section is known by itself or as a part of a larger one.
  private static func isKnown(_ section: String, among known: Set<String>) -> Bool {
    if known.contains(section) { return true }
    guard let cut = section.lastIndex(of: "(") else { return false }
    return isKnown(String(section[..<cut]), among: known)
  }

  /// The words without remarks in brackets, quotation marks and white space.
  private static func words(of clause: String) -> [Substring] {
    var text = ""
    var depth = 0
    for (index, character) in clause.enumerated() {
      if character == "(", index > 0, clause.dropFirst(index - 1).first == " " { depth += 1 }
      if depth == 0, !"“”‘’".contains(character) { text.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
    }
    return text.lowercased().split { " ,;".contains($0) }
  }

  /// Every section number, those between the ends of a range too.
  private static func sections(of clause: String) -> Set<String> {
    var sections: Set<String> = []
    var last: String?
    var isRange = false
    let clean = clause.replacing("-(", with: " to (").replacing("-", with: " to ")
    for piece in clean.split(whereSeparator: { " ,;&".contains($0) }) {
      if piece == "to" {
        isRange = true
        continue
      }
      var number = String(piece)
      if number.hasPrefix("("), let last { number = last.prefix { $0 != "(" } + number }
      guard number.first?.isNumber == true else { continue }
      if isRange, let low = last.flatMap(Int.init), let high = Int(number), low < high {
        for value in low...high { sections.insert(String(value)) }
      }
      sections.insert(number)
      last = number
      isRange = false
    }
    return sections
  }
}
