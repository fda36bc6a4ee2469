/// A piece of a reference page, before it is written as Markdown or HTML.
enum ReferenceBlock: Hashable, Sendable {
  /// A heading of a level from 1, with the name under which it can be linked to.
  case heading(Int, String, anchor: String?)
  /// A paragraph.
  case paragraph([ReferenceText])
  /// A list of points.
  case list([[ReferenceText]])
  /// Lines of code in a language.
  case code(String, language: String)
  /// A table with headings.
  case table([String], [[[ReferenceText]]])
}

/// Words of a reference page.
enum ReferenceText: Hashable, Sendable {
  /// Words as they are.
  case plain(String)
  /// Words that stand out.
  case strong(String)
  /// Words of a pack or of an expression.
  case code(String)
  /// Words that lead to an address.
  case link(String, to: String)
}

extension ReferenceText {
  /// Whether an address is a page of the web, or of the folder of the pages.
  static func mayLead(to address: String) -> Bool {
    address.hasPrefix("https://") || address.hasPrefix("http://") || !address.contains(":")
  }
}

/// A reference page in one language.
struct ReferencePage: Sendable {
  /// The title.
  var title: String
  /// The language, `en` or `fr`.
  var language: String
  /// The same page in the other language: its words and its name without an ending.
  var other: (words: String, name: String)
  /// The pieces, the heading of the page first.
  var blocks: [ReferenceBlock]
}
