internal import Findings

/// The small words of one language: quotation marks, enumerations, verbs with their subjects.
struct Wording {
  let language: Language

  /// The English or the French wording.
  func say(_ english: String, _ french: String) -> String {
    switch language {
    case .en: english
    case .fr: french
    }
  }

  /// Text in the quotation marks of the language; marks inside become inner ones.
  func quoted(_ text: String) -> String {
    let text = text.replacing("'", with: "’")
    switch language {
    case .en:
      return "‘" + text.replacing("‘", with: "“").replacing(" ’", with: " ”") + "’"
    case .fr:
      let inner = text.replacing("«\u{A0}", with: "“").replacing("\u{A0}»", with: "”")
      return "«\u{A0}" + inner.replacing("«", with: "“").replacing("»", with: "”") + "\u{A0}»"
    }
  }

  /// Pieces with commas and a last ‘and’ or ‘or’.
  ///
  /// A comma stands before the last word too where a piece has a comma or a bond of its own.
  func enumeration(
    _ pieces: [String],
    _ conjunction: Conjunction,
    needsComma: Bool = false
  ) -> String {
    guard let last = pieces.last, pieces.count > 1 else { return pieces.first ?? "" }
    var bond = conjunction == .and ? say(" and ", " et ") : say(" or ", " ou ")
    if language == .fr, ["si ", "pour chaque "].contains(where: last.hasPrefix),
      !pieces[0].hasPrefix("si ")
    {
      bond = bond.dropLast() + ", "
    }
    let bonds = [", ", say(" and ", " et "), say(" or ", " ou ")]
    let isMixed = pieces.contains { piece in
      let bare = unquoted(piece)
      return bonds.contains { bare.contains($0) }
    }
    return pieces.dropLast().joined(separator: ", ") + (isMixed || needsComma ? "," : "") + bond
      + last
  }

  /// The text without what stands in quotation marks, or with a sign in its place.
  func unquoted(_ text: String, _ sign: String = "") -> String {
    let (open, close): (Character, Character) = language == .en ? ("‘", "’") : ("«", "»")
    var bare = ""
    var isInside = false
    for (index, character) in zip(text.indices, text) {
      if character == open {
        isInside = true
        bare += sign
      } else if character == close, isInside {
        let next = text.index(after: index)
        // An apostrophe has a letter after it, a closing mark has none.
        isInside = next < text.endIndex && text[next].isLetter
      } else if !isInside {
        bare.append(character)
      }
    }
    return bare
  }

  /// The text with one sign for every list of quotations, which nothing gets lost in.
  func withoutQuotations(_ text: String) -> String {
    let sign = "…"
    var bare = unquoted(text, sign)
    let bonds = [", ", say(" or ", " ou "), say(" and ", " et ")]
    for bond in bonds {
      while bare.contains(sign + bond + sign) {
        bare = bare.replacing(sign + bond + sign, with: sign)
      }
    }
    return bare
  }

  /// A verb with what follows it; `element` is one that need not be named again.
  func predicate(
    _ predicate: Predicate,
    isPlural: Bool,
    _ mood: Mood,
    beside element: ElementID? = nil
  ) -> String {
    var verb = verb(predicate, isPlural: isPlural, mood)
    let objects = predicate.objects.map { $0.beside(element) }
    var object = enumeration(
      objects,
      predicate.isNegated ? .or : predicate.bond,
      needsComma: predicate.objects.dropLast().contains(where: \.hasRelative)
    )
    var tail = predicate.tail
    if language == .en, predicate.isNegated, objects.count == 2, predicate.verb.base == "be" {
      verb = verb.replacing(" not", with: "", maxReplacements: 1)
      object = "neither " + objects.joined(separator: " nor ")
    }
    if language == .fr, isPlural, object == "vide" { object = "vides" }
    if language == .fr, predicate.isNegated, !predicate.hasNone {
      if objects.count > 1 {
        verb = verb.replacing(" pas", with: "", maxReplacements: 1)
        object = "ni " + objects.joined(separator: objects.count > 2 ? ", ni " : " ni ")
      } else if !predicate.verb.isBeing {
        object = withoutPartitive(object)
        if objects.isEmpty { tail = withoutPartitive(tail) }
      }
    }
    return [verb, object, tail].filter { !$0.isEmpty }.joined(separator: " ")
      .replacing(" ,", with: ",")
  }

  /// « contient du texte » is denied as « ne contient pas de texte ».
  private func withoutPartitive(_ object: String) -> String {
    for article in ["du ", "de la ", "de l’", "des ", "un ", "une "] where object.hasPrefix(article)
    {
      return "de " + object.dropFirst(article.count)
    }
    return object
  }

  private func verb(_ predicate: Predicate, isPlural: Bool, _ mood: Mood) -> String {
    switch language {
    case .en: englishVerb(predicate, isPlural: isPlural, mood)
    case .fr: frenchVerb(predicate, isPlural: isPlural, mood)
    }
  }

  private func englishVerb(_ predicate: Predicate, isPlural: Bool, _ mood: Mood) -> String {
    let verb = predicate.verb
    guard mood == .told else {
      let modal = predicate.isAllowance && !predicate.isNegated ? "may " : "must "
      return modal + (predicate.isNegated ? "not " : "") + verb.base
    }
    let form = verb.form(isPlural: isPlural)
    guard predicate.isNegated else { return form }
    if form == "can" { return "cannot" }
    if form.hasPrefix("will") { return "will not" + form.dropFirst(4) }
    if verb.isAuxiliary { return form + " not" }
    return (isPlural ? "do not " : "does not ") + verb.base
  }

  private func frenchVerb(_ predicate: Predicate, isPlural: Bool, _ mood: Mood) -> String {
    let verb = predicate.verb
    var form = verb.form(isPlural: isPlural)
    var rest = ""
    if mood == .expected {
      let isAllowance = predicate.isAllowance && !predicate.isNegated
      form = isAllowance ? (isPlural ? "peuvent" : "peut") : (isPlural ? "doivent" : "doit")
      rest = " " + verb.base
    }
    guard predicate.isNegated else { return form + rest }
    guard !predicate.hasNone else { return "ne " + form + rest }
    let first = form.prefix { $0 != " " }
    return "ne " + first + " pas" + form.dropFirst(first.count) + rest
  }
}
