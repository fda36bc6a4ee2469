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
      "<th scope=\"col\">\(XMLText.escaped($0[language]))</th>"
    }
    let rows = register.waivers.map { row($0, language) }
    return """
      \(head)
      <div class="table" role="region" tabindex="0" aria-labelledby="title-\(code)">
      <table>
      <thead><tr>\(columns.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      </section>
      """
  }

  private func row(_ waiver: RegisteredWaiver, _ language: Language) -> String {
    var cells = waiver.cells(language).map { "<td>\(XMLText.escaped($0))</td>" }
    // The rule names the row.
    cells[2] = "<th scope=\"row\">\(XMLText.escaped(waiver.cells(language)[2]))</th>"
    if let message = waiver.message, !waiver.state.holds {
      let state = XMLText.escaped(waiver.state.label[language])
      cells[1] =
        "<td><strong>\(state)</strong><br>\(XMLText.escaped(message[language]))</td>"
    }
    return "<tr class=\"\(waiver.state.rawValue)\">\(cells.joined())</tr>"
  }

  private static let style = """
    :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
    body { margin: 0; color: #1b1b1b; background: #ffffff; }
    main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #767676; padding: 0.4rem 0.6rem; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; min-width: 6rem; }
    th { font-weight: 600; }
    @media (prefers-color-scheme: dark) {
      body { color: #f2f2f2; background: #16181b; }
    }
    @media print {
      body { color: #000000; background: #ffffff; }
      .table { overflow: visible; }
      tr { break-inside: avoid; }
    }
    """
}
