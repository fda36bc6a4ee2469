import Findings

/// The controls of the page: language, severity and principle.
struct HTMLControls {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  /// The form, which is sent nowhere.
  func html(_ principles: HTMLPrinciples) -> String {
    var html = "<form class=\"controls\" autocomplete=\"off\">\n"
    html += "<fieldset>\n<legend>\(HTMLText.both(HTMLWords.language))</legend>\n"
    for language in ReportLanguage.allCases { html += radio(language) }
    html += "</fieldset>\n<fieldset>\n<legend>\(HTMLText.both(HTMLWords.severity))</legend>\n"
    for kind in HTMLKind.allCases {
      html += check(kind, isOn: kind != .covered || options.showsCovered)
    }
    html += "</fieldset>\n"
    if !principles.all.isEmpty { html += choice(of: principles.all) }
    return html + "</form>\n"
  }

  private func radio(_ language: ReportLanguage) -> String {
    let checked = language == options.language ? " checked" : ""
    let words =
      switch language {
      case .en: "<span class=\"as-is\" lang=\"en\">English</span>"
      case .fr: "<span class=\"as-is\" lang=\"fr\">Français</span>"
      case .both: HTMLText.both(HTMLWords.bothLanguages)
      }
    let input =
      "<input type=\"radio\" name=\"language\" id=\"show-\(language.rawValue)\"\(checked)>"
    return "<label>\(input) \(words)</label>\n"
  }

  private func check(_ kind: HTMLKind, isOn: Bool) -> String {
    let input = "<input type=\"checkbox\" id=\"show-\(kind.rawValue)\"\(isOn ? " checked" : "")>"
    return "<label>\(input) \(HTMLText.both(kind.words))</label>\n"
  }

  private func choice(of principles: [PrincipleName]) -> String {
    var html = "<div><label for=\"principle\">\(HTMLText.both(HTMLWords.principle))</label>\n"
    html += "<select id=\"principle\">\n"
    html += "<option value=\"all\">\(HTMLText.plain(HTMLWords.allPrinciples))</option>\n"
    for (index, principle) in principles.enumerated() {
      html += "<option value=\"p\(index)\">\(HTMLText.plain(principle.name))</option>\n"
    }
    return html + "</select></div>\n"
  }
}

/// What a finding is shown as, and chosen by.
enum HTMLKind: String, CaseIterable {
  case error, warning, note, review, covered

  /// The kind of a finding; what a waiver or the baseline covers is one kind.
  init(_ finding: Finding) {
    switch (finding.state, finding.outcome, finding.severity) {
    case (.waived, _, _), (.baseline, _, _): self = .covered
    case (.active, .cantTell, _): self = .review
    case (.active, _, .error): self = .error
    case (.active, _, .warning): self = .warning
    case (.active, _, .note): self = .note
    }
  }

  /// The kind in words.
  var words: BilingualText {
    switch self {
    case .error: Wording.severity(.error)
    case .warning: Wording.severity(.warning)
    case .note: Wording.severity(.note)
    case .review: Wording.outcome(.cantTell)
    case .covered: HTMLWords.covered
    }
  }
}
