import Findings

/// The register as a table in Markdown, one for each language.
struct RegisterMarkdown {
  private let register: WaiverRegister
  private let languages: [Language]

  init(_ register: WaiverRegister, _ language: ReportLanguage) {
    self.register = register
    languages = language.languages
  }

  var text: String { languages.map(section).joined(separator: "\n") }

  private func section(_ language: Language) -> String {
    var text = "# \(WaiverRegister.title[language])\n\n\(register.summary[language])\n"
    guard !register.waivers.isEmpty else { return text }
    text += "\n" + row(WaiverRegister.columns.map { $0[language] })
    text += row(WaiverRegister.columns.map { _ in "---" })
    for waiver in register.waivers {
      text += row(waiver.cells(language).map(MarkdownText.escaped))
    }
    return text
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
