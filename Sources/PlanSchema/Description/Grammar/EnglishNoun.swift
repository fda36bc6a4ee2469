/// An English noun, with or without its article, and what agrees with it.
package struct EnglishNoun: Hashable, Sendable {
  /// The noun as written: ‘the opening date’.
  package let text: String

  /// A noun, with or without ‘the’.
  package init(_ text: String) { self.text = text }

  /// The noun without its article.
  package var bare: String { text.hasPrefix("the ") ? String(text.dropFirst(4)) : text }

  /// Whether it names several things, by the ending of the word that carries it.
  package var isPlural: Bool {
    let head = EnglishNoun.head(of: bare)
    if EnglishNoun.plurals.contains(head) { return true }
    guard head.hasSuffix("s"), !head.hasSuffix("’s") else { return false }
    return !["ss", "us", "is"].contains { head.hasSuffix($0) }
      && !EnglishNoun.singulars.contains(head)
  }

  /// The last word before whatever tells which one it is.
  private static func head(of noun: String) -> String {
    var head = ""
    for word in noun.split(separator: " ") {
      if !head.isEmpty, links.contains(String(word)) { break }
      head = String(word)
    }
    return head
  }

  private static let links: Set<String> = [
    "of", "to", "on", "for", "from", "by", "that", "with", "in", "under", "toward", "whose",
    "which", "and", "or", "given", "after", "before", "between",
  ]

  private static let plurals: Set<String> = ["media", "data", "criteria", "people", "children"]

  private static let singulars: Set<String> = ["series", "news", "means"]
}
