/// A fact that both versions of a text must state alike: a figure, a date, an address.
package struct TextFact: Hashable, Sendable {
  /// What sort of fact it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A plain figure, in digits or in words.
    case number
    /// An amount of dollars.
    case money
    /// A day or a month, with or without its year.
    case date
    /// A time of day.
    case time
    /// A telephone number.
    case telephone
    /// An e-mail address; its spelling may differ between the versions, its presence may not.
    case email
    /// A web address; its spelling may differ between the versions, its presence may not.
    case address
    /// A question mark that ends a sentence.
    case question
    /// A line that begins with a bullet or a number.
    case listItem
  }

  /// The sort.
  package var kind: Kind
  /// The fact in one spelling for both languages, such as `2026-03-01`, `14:30` or `1500`.
  package var value: String

  /// A fact of a sort, in the common spelling.
  package init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }
}

extension TextFact: Comparable {
  /// By sort, then by value.
  package static func < (left: TextFact, right: TextFact) -> Bool {
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    return left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
  }
}
