/// Writes a reference page as Markdown.
enum MarkdownWriter {
  /// The page as text that ends with a line feed.
  static func text(of page: ReferencePage) -> String {
    let other = ReferenceBlock.paragraph([.link(page.other.words, to: page.other.name + ".md")])
    let blocks = page.blocks.prefix(1) + [other] + page.blocks.dropFirst()
    return blocks.map(text).joined(separator: "\n\n") + "\n"
  }

  private static func text(of block: ReferenceBlock) -> String {
    switch block {
    case .heading(let level, let words, let anchor):
      let mark = anchor.map { "<a id=\"\($0)\"></a>\n\n" } ?? ""
      return mark + String(repeating: "#", count: level) + " " + escaped(words)
    case .paragraph(let texts): return line(texts)
    case .list(let points): return points.map { "- " + line($0) }.joined(separator: "\n")
    case .code(let code, let language): return fenced(code, language)
    case .table(let headings, let rows):
      let head = "| " + headings.map(escaped).joined(separator: " | ") + " |"
      let rule = "|" + String(repeating: " --- |", count: headings.count)
      let lines = rows.map { "| " + $0.map(cell).joined(separator: " | ") + " |" }
      return ([head, rule] + lines).joined(separator: "\n")
    }
  }

  /// A fence that is longer than any in the code.
  private static func fenced(_ code: String, _ language: String) -> String {
    let fence = code.contains("```") ? "````" : "```"
    let body = code.hasSuffix("\n") ? code : code + "\n"
    return "\(fence)\(language)\n\(body)\(fence)"
  }

  private static func line(_ texts: [ReferenceText]) -> String {
    texts.map { text in
      switch text {
      case .plain(let words): escaped(words.onOneLine)
      case .strong(let words): "**\(escaped(words.onOneLine))**"
      case .code(let words): code(words.onOneLine)
      case .link(let words, let address): link(words, address)
      }
    }
    .joined(separator: " ")
  }

  private static func link(_ words: String, _ address: String) -> String {
    guard ReferenceText.mayLead(to: address) else { return escaped(words) }
    return "[\(escaped(words))](<\(address.filter { !"<>\n".contains($0) })>)"
  }

  private static func code(_ words: String) -> String {
    words.contains("`") ? "`` \(words) ``" : "`\(words)`"
  }

  private static func cell(_ texts: [ReferenceText]) -> String {
    line(texts).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private static func escaped(_ words: String) -> String {
    var text = ""
    for character in words {
      if "\\`*_[]<>#".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }
}
