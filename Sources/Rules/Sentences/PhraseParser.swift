internal import Findings

/// Finds the verb of a phrase such as ‘{0} is blank’, so that it can be denied and expected.
struct PhraseParser {
  let wording: Wording

  init(_ language: Language) { wording = Wording(language: language) }

  /// The clause of a phrase; `nil` where no verb is known or there are several clauses.
  func clause(_ phrase: String, arguments: [Spoken]) -> Clause? {
    let words = phrase.split(separator: " ").map(String.init)
    var found: (index: Int, verb: Verb, isPlural: Bool)?
    for index in words.indices.dropFirst() {
      guard let (verb, isPlural) = verb(words, index) else { continue }
      if found == nil {
        found = (index, verb, isPlural)
      } else if wording.unquoted(phrase).hasSecondClause(wording) {
        return nil
      }
    }
    guard let found else { return nil }
    var (verb, index) = (found.verb, found.index)
    var isNegated = false
    if index + 1 < words.count, words[index + 1] == wording.say("not", "pas") {
      isNegated = true
      index += ["does", "do"].contains(words[index]) ? 2 : 1
    }
    let hasParticle = wording.language == .fr && words[found.index - 1] == "ne"
    let before = words[..<(found.index - (hasParticle ? 1 : 0))].joined(separator: " ")
    let after = words[(index + 1)...].joined(separator: " ")
    var tail = after
    if let (whole, rest) = verb.completed(by: after) { (verb, tail) = (whole, rest) }
    var subject = arguments.first ?? Spoken(text: before)
    if before != "{0}" {
      subject = Spoken(text: filled(before, arguments), isPlural: found.isPlural)
    }
    return Clause(
      subject: subject,
      predicate: Predicate(
        verb: verb,
        objects: tail.isEmpty ? [] : [Spoken(text: filled(tail, arguments))],
        isNegated: isNegated
      )
    )
  }

  /// The verb at a place, also in ‘does not show’ and « n’est pas ».
  private func verb(_ words: [String], _ index: Int) -> (verb: Verb, isPlural: Bool)? {
    let word = words[index]
    // ‘the period that runs …’ is still the subject.
    if ["that", "which", "who", "qui"].contains(words[index - 1]) { return nil }
    if ["does", "do"].contains(word), words.count > index + 2, words[index + 1] == "not" {
      return Verb.of(words[index + 2], .en).map { ($0.verb, word == "do") }
    }
    let bare = wording.language == .fr && word.hasPrefix("n’") ? String(word.dropFirst(2)) : word
    return Verb.of(bare, wording.language)
  }

  /// A phrase with its arguments in place.
  func filled(_ phrase: String, _ arguments: [Spoken]) -> String {
    var text = phrase
    for (index, argument) in arguments.enumerated() {
      if wording.language == .en, argument.text.hasPrefix("the ") {
        text = text.replacing(
          "the number of {\(index)}",
          with: "the number of " + argument.text.dropFirst(4)
        )
      }
      text = text.replacing("{\(index)}", with: argument.text)
    }
    return text
  }
}

extension String {
  /// Whether a bond may join two clauses rather than two words.
  fileprivate func hasSecondClause(_ wording: Wording) -> Bool {
    [", ", wording.say(" or ", " ou "), wording.say(" and ", " et ")].contains { contains($0) }
  }
}
