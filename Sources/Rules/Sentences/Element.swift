internal import CEL
internal import Findings
internal import PlanSchema

/// An element of a list, as sentences speak of it.
struct Element {
  let id: ElementID
  /// Its name without an article: ‘activity’.
  let english: String
  /// Its name with the definite article: « l’activité ».
  let french: FrenchNoun
  /// What the plan schema says of it, where it is a group of fields.
  let group: ObjectDescription?
  /// What stands in it, where it is a single value.
  let type: FieldType?
  /// Whether it must be told apart from others of its kind.
  var isPointedAt = false

  /// Whether « une » and « aucune » stand before it.
  var isFeminine: Bool { french.isFeminine ?? false }

  /// The element with its article: ‘the activity’, « cette activité ».
  func definite(_ wording: Wording) -> String {
    guard isPointedAt else { return wording.say("the " + english, french.text) }
    let startsWithVowel = FrenchJoining.beginsWithVowel(french.bare)
    let this = isFeminine ? "cette " : startsWithVowel ? "cet " : "ce "
    return wording.say("this " + english, this + french.bare)
  }

  /// ‘at least one activity’, « au moins une activité ».
  func atLeastOne(_ wording: Wording) -> String {
    wording.say("at least one " + english, "au moins \(one) " + french.bare)
  }

  /// ‘any activity’ after ‘not’, « aucune activité ».
  func none(_ wording: Wording) -> String {
    wording.say("any " + english, (isFeminine ? "aucune " : "aucun ") + french.bare)
  }

  /// ‘exactly one activity’.
  func exactlyOne(_ wording: Wording) -> String {
    wording.say("exactly one " + english, "exactement \(one) " + french.bare)
  }

  /// ‘each activity’.
  func each(_ wording: Wording) -> String {
    wording.say("each " + english, "chaque " + french.bare)
  }

  private var one: String { isFeminine ? "une" : "un" }

  /// The name of a field of the element without the name of the element: ‘the start’.
  func short(of field: Spoken, _ wording: Wording) -> String? {
    guard let group else { return nil }
    let name = wording.say(group.label.en, group.label.fr)
    let words = name.split(separator: " ").map(String.init)
    let heads = [name, (wording.language == .en ? words.last : words.first) ?? name]
    for head in heads {
      switch wording.language {
      case .en:
        if let short = shortened(field.text, prefixes: ["the \(head)’s ", "the \(head) "]) {
          return "the " + short
        }
        for link in [" of the ", " on the ", " of "] where field.text.hasSuffix(link + head) {
          return String(field.text.dropLast(link.count + head.count))
        }
      case .fr:
        let links = [
          " de l’", " du ", " de la ", " sur le ", " par l’", " par le ", " par la ", " d’", " de ",
        ]
        for link in links
        where field.text.hasSuffix(link + head) {
          return String(field.text.dropLast(link.count + head.count))
        }
      }
    }
    return nil
  }

  private func shortened(_ text: String, prefixes: [String]) -> String? {
    for prefix in prefixes where text.hasPrefix(prefix) && text.count > prefix.count {
      return String(text.dropFirst(prefix.count))
    }
    return nil
  }
}
