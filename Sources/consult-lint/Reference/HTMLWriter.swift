/// Writes a reference page as one HTML file that needs nothing else.
enum HTMLWriter {
  /// The page as text that ends with a line feed.
  static func text(of page: ReferencePage) -> String {
    let otherLanguage = page.language == "en" ? "fr" : "en"
    let skip = page.language == "en" ? "Skip to the content" : "Passer au contenu"
    return """
      <!DOCTYPE html>
      <html lang="\(page.language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(page.title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <a class="skip" href="#content">\(skip)</a>
      <header><a lang="\(otherLanguage)" hreflang="\(otherLanguage)" href="\(escaped(page.other.name)).html">\(
        escaped(page.other.words))</a></header>
      <main id="content">
      \(page.blocks.map(text).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private static func text(of block: ReferenceBlock) -> String {
    switch block {
    case .heading(let level, let words, let anchor):
      let mark = anchor.map { " id=\"\(escaped($0))\"" } ?? ""
      return "<h\(level)\(mark)>\(escaped(words))</h\(level)>"
    case .paragraph(let texts): return "<p>\(line(texts))</p>"
    case .list(let points):
      return "<ul>\n\(points.map { "<li>\(line($0))</li>" }.joined(separator: "\n"))\n</ul>"
    case .code(let code, _): return "<pre tabindex=\"0\"><code>\(escaped(code))</code></pre>"
    case .table(let headings, let rows):
      let head = headings.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
      let lines = rows.map { row in
        "<tr>\(row.map { "<td>\(line($0))</td>" }.joined())</tr>"
      }
      let body = lines.joined(separator: "\n")
      let name = escaped(headings.joined(separator: ", "))
      // A table that is wider than a narrow window is scrolled on its own, by keys too.
      return """
        <div class="table" role="region" tabindex="0" aria-label="\(name)">
        <table>
        <thead><tr>\(head)</tr></thead>
        <tbody>
        \(body)
        </tbody>
        </table>
        </div>
        """
    }
  }

  private static func line(_ texts: [ReferenceText]) -> String {
    texts.map { text in
      switch text {
      case .plain(let words): escaped(words)
      case .strong(let words): "<strong>\(escaped(words))</strong>"
      case .code(let words): "<code>\(escaped(words))</code>"
      case .link(let words, let address): link(words, address)
      }
    }
    .joined(separator: " ")
  }

  /// A link; an address of another kind than pages of the web or of this folder stays text.
  private static func link(_ words: String, _ address: String) -> String {
    guard ReferenceText.mayLead(to: address) else { return escaped(words) }
    let isWeb = address.contains(":")
    let place = isWeb ? address : address.replacing(".md", with: ".html")
    return "<a href=\"\(escaped(place))\">\(escaped(words))</a>"
  }

  private static func escaped(_ words: String) -> String {
    var text = ""
    for character in words {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
    return text
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --link: #0b4f9e; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ededed; --paper: #17191c; --link: #9cc4ff; }
    }
    html { background: var(--paper); color: var(--ink); }
    body { font: 1rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
    body { background: var(--paper); overflow-wrap: anywhere; }
    a { color: var(--link); }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { position: static; }
    h2 { border-bottom: 1px solid; padding-bottom: .2rem; margin-top: 2.5rem; }
    h3 { margin-top: 2.5rem; }
    pre { overflow-x: auto; padding: .75rem; border: 1px solid; border-radius: .25rem; }
    code { font-family: ui-monospace, monospace; font-size: .9em; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
    th, td { border: 1px solid; padding: .3rem .6rem; text-align: left; vertical-align: top; }
    """
}
