/// A noun of a sentence, with its article, and what has to agree with it.
struct Spoken: Hashable {
  /// The noun as it stands in a sentence: ‘the start of the activity’.
  var text: String
  /// Whether a verb after it is in the plural.
  var isPlural = false
  /// The name without that of the element it belongs to: ‘the start’.
  var short: String?
  /// The element of a list that it belongs to.
  var owner: ElementID?
  /// The element that it is, where it is one.
  var element: ElementID?

  /// The noun beside its element, which need not be named again.
  func beside(_ id: ElementID?) -> String {
    guard let id, owner == id, let short else { return text }
    return short
  }
}

/// The place of an element that sentences speak of.
enum ElementID: Hashable {
  /// The element that the rule runs for.
  case item
  /// The variable of a walk, by its slot.
  case local(Int)
}
