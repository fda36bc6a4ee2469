internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// The element of a list as sentences call it.
  func element(_ id: ElementID, of list: CheckedNode) -> Element {
    let list = walkedList(list)
    if let (field, group) = field(list) { return element(id, of: field, in: group) }
    var item = BilingualText(en: "value", fr: "la valeur")
    if case .call(let call) = list.kind, call.name == "regex.extractAll" {
      item = BilingualText(en: "excerpt", fr: "l’extrait")
    }
    if case .call(let call) = list.kind, let (one, _) = oneOf(call) {
      item = BilingualText(en: one, fr: one)
    }
    if case .list(.object(let type)) = list.type, type.name == "Text" {
      item = BilingualText(en: "text", fr: "le texte")
    }
    if let label = parameter(list)?.label {
      item = singular(BilingualText(en: label.en, fr: "les " + label.fr))
    }
    return Element(
      id: id,
      english: item.en,
      french: FrenchNoun(item.fr),
      group: nil,
      type: nil
    )
  }

  /// The element of a field that is a list.
  func element(_ id: ElementID, of field: FieldDescription, in group: String) -> Element {
    let grammar = SchemaGrammar.grammar(of: field, in: group)
    var members: ObjectDescription?
    if case .object(let description) = field.type.element { members = description }
    let item = grammar.item ?? singular(field.labelWithArticle)
    return Element(
      id: id,
      english: item.en,
      french: FrenchNoun(item.fr),
      group: members,
      type: field.type.element
    )
  }

  /// One of what a function gives, and what follows it: ‘acronym’, ‘that … does not spell out’.
  func oneOf(_ call: CheckedCall) -> (name: String, rest: String)? {
    guard call.name != "regex.extractAll", FunctionPhrases.standard[call.name] != nil else {
      return nil
    }
    let several = value(of: call).text
    let start = say("the ", "les ")
    let words = several.dropFirst(start.count).split(separator: " ", maxSplits: 1)
    guard several.hasPrefix(start), words.count == 2, words[0].hasSuffix("s") else { return nil }
    let rest = " " + words[1]
    guard
      [" that ", " of ", " on ", " in ", " que ", " de ", " sur ", " dans ", " qui "]
        .contains(where: rest.hasPrefix)
    else { return nil }
    let one = String(words[0].dropLast())
    guard language == .fr else { return (one, rest) }
    let isFeminine = FrenchNoun("l’" + one).isFeminine ?? false
    let article = FrenchJoining.beginsWithVowel(one) ? "l’" : isFeminine ? "la " : "le "
    return (article + one, rest)
  }

  /// The list behind a filter or an order.
  private func walkedList(_ list: CheckedNode) -> CheckedNode {
    if case .comprehension(let walk) = resolved(list).kind,
      walk.kind == .filter || walk.kind == .sortBy
    {
      return walkedList(walk.range)
    }
    return resolved(list)
  }

  /// The name of one thing from the name of several, where the schema has no name for one.
  private func singular(_ plural: BilingualText) -> BilingualText {
    let english = EnglishNoun(plural.en)
    var words = english.bare.split(separator: " ").map(String.init)
    if english.isPlural, let last = words.indices.last, words[last].hasSuffix("s") {
      words[last] = String(words[last].dropLast())
    }
    let noun = FrenchNoun(plural.fr)
    guard noun.isPlural else {
      return BilingualText(en: words.joined(separator: " "), fr: plural.fr)
    }
    let french = noun.bare.split(separator: " ").map { word in
      word.hasSuffix("s") && word.count > 3 ? String(word.dropLast()) : String(word)
    }
    .joined(separator: " ")
    let article =
      FrenchJoining.beginsWithVowel(french) ? "l’" : noun.isFeminine == true ? "la " : "le "
    return BilingualText(en: words.joined(separator: " "), fr: article + french)
  }

  /// A reader that knows a further element; others of its kind are then pointed at.
  func knowing(_ element: Element) -> ExpressionReader {
    var reader = self
    for (id, other) in elements where other.group != nil && other.group === element.group {
      reader.elements[id]?.isPointedAt = true
    }
    reader.elements[element.id] = element
    return reader
  }
}
