import Findings

/// The register for people: a paragraph for each waiver, which fits any width.
struct RegisterText {
  private let register: WaiverRegister
  private let languages: [Language]

  init(_ register: WaiverRegister, _ language: ReportLanguage) {
    self.register = register
    languages = language.languages
  }

  var text: String {
    var lines: [String] = []
    for waiver in register.waivers {
      for language in languages { lines += paragraph(waiver, language) }
      lines.append("")
    }
    lines += languages.map { register.summary[$0] }
    return lines.map { "\(VisibleText.line($0))\n" }.joined()
  }

  private func paragraph(_ waiver: RegisteredWaiver, _ language: Language) -> [String] {
    let cells = waiver.cells(language)
    let head = "\(cells[0])  \(cells[2])  \(cells[1])"
    let rest = zip(WaiverRegister.columns, cells).dropFirst(3).filter { $0.1 != "–" }
      .map { "  \(Wording.labelled($0.0[language].lowercasedFirst, $0.1, language))" }
    return [head] + rest + (waiver.message.map { ["  \($0[language])"] } ?? [])
  }
}

extension String {
  /// The text with a small first letter, as a label inside a line has.
  fileprivate var lowercasedFirst: String {
    guard let first else { return self }
    return first.lowercased() + dropFirst()
  }
}
