import Findings

/// Text made safe for HTML, and the same text in both languages.
enum HTMLText {
  /// The text as the content of an element or of an attribute in double quotes.
  static func escaped(_ text: String) -> String { XMLText.escaped(text) }

  /// Both versions, of which style shows what the reader chose; one where they are the same.
  static func both(_ text: BilingualText) -> String {
    guard text.en != text.fr else { return escaped(text.en) }
    return Language.allCases.map { language in
      "<span lang=\"\(language.rawValue)\">\(escaped(text[language]))</span>"
    }.joined()
  }

  /// A text that its author wrote in one language only, which no choice of language hides.
  static func single(_ text: String, _ language: Language) -> String {
    "<span class=\"as-is\" lang=\"\(language.rawValue)\">\(escaped(text))</span>"
  }

  /// A label, a colon as each language writes it, and a text.
  static func labelled(_ label: BilingualText, _ text: BilingualText) -> String {
    both(
      BilingualText(
        en: Wording.labelled(label.en, text.en, .en),
        fr: Wording.labelled(label.fr, text.fr, .fr)
      )
    )
  }

  /// Both versions with a stroke between them, where no element may stand.
  static func plain(_ text: BilingualText) -> String {
    escaped(text.en == text.fr ? text.en : "\(text.en) / \(text.fr)")
  }

  /// A link where the address is one of the web, else the text alone.
  static func link(_ text: BilingualText, to address: BilingualText?) -> String {
    guard let address else { return both(text) }
    return Language.allCases.map { language in
      let url = address[language]
      let shown = escaped(text[language])
      let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
      let tag = "lang=\"\(language.rawValue)\""
      guard isWeb else { return "<span \(tag)>\(shown)</span>" }
      return "<a \(tag) href=\"\(escaped(url))\">\(shown)</a>"
    }.joined()
  }
}
