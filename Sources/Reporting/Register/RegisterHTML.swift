import Findings

/// The register as one page of HTML that needs nothing else: light and dark, and fit for paper.
struct RegisterHTML {
  private let register: WaiverRegister
  private let languages: [Language]

  init(_ register: WaiverRegister, _ language: ReportLanguage) {
    self.register = register
    languages = language.languages
  }

  var text: String {
    let first = languages.first ?? .en
    let title = languages.map { WaiverRegister.title[$0] }.joined(separator: " / ")
    return """
      <!DOCTYPE html>
      <html lang="\(first.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(XMLText.escaped(title))</title>
      <style>
      \(RegisterHTML.style)
      </style>
      </head>
      <body>
      <main>
      \(languages.map(section).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private func section(_ language: Language) -> String {
    let code = language.rawValue
    let head = """
      <section lang="\(code)" aria-labelledby="title-\(code)">
      <h1 id="title-\(code)">\(XMLText.escaped(WaiverRegister.title[language]))</h1>
      <p>\(XMLText.escaped(register.summary[language]))</p>
      """
    guard !register.waivers.isEmpty else { return head + "\n</section>" }
    let columns = WaiverRegister.columns.map {
      "<th scope=\"col\" role=\"columnheader\">\(XMLText.escaped($0[language]))</th>"
    }
    let rows = register.waivers.map { row($0, language) }
    // The roles hold on a narrow page too, where style turns each row into a block.
    return """
      \(head)
      <table role="table" aria-labelledby="title-\(code)">
      <thead role="rowgroup"><tr role="row">\(columns.joined())</tr></thead>
      <tbody role="rowgroup">
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </section>
      """
  }

  private func row(_ waiver: RegisteredWaiver, _ language: Language) -> String {
    var cells = waiver.cells(language).map(XMLText.escaped)
    if let message = waiver.message, !waiver.state.holds {
      cells[1] = "<strong>\(cells[1])</strong><br>\(XMLText.escaped(message[language]))"
    }
    let html = zip(WaiverRegister.columns, cells).enumerated().map { index, cell in
      let label =
        "data-label=\"\(XMLText.escaped(Wording.labelled(cell.0[language], "", language)))\""
      // The rule names the row.
      return index == RegisterHTML.ruleColumn
        ? "<th scope=\"row\" role=\"rowheader\" \(label)>\(cell.1)</th>"
        : "<td role=\"cell\" \(label)>\(cell.1)</td>"
    }
    return "<tr role=\"row\" class=\"\(waiver.state.rawValue)\">\(html.joined())</tr>"
  }

  private static let ruleColumn = 2

  private static let style = """
    :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
    body { margin: 0; color: #1b1b1b; background: #ffffff; }
    main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #767676; padding: 0.4rem 0.6rem; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    th { font-weight: 600; }
    @media (max-width: 60rem) {
      table, tbody, tr, th, td { display: block; }
      thead { display: none; }
      tr { border: 1px solid #767676; margin: 0 0 1rem; padding: 0.4rem 0.6rem; }
      th, td { border: 0; padding: 0.1rem 0; }
      [data-label]::before { content: attr(data-label) " "; font-weight: 600; }
    }
    @media (prefers-color-scheme: dark) {
      body { color: #f2f2f2; background: #16181b; }
    }
    @media print {
      body { color: #000000; background: #ffffff; }
      tr { break-inside: avoid; }
    }
    """
}
