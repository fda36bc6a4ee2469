import Findings

/// The controls of the page: language, severity and principle.
///
/// They are native controls in named groups, so that keys and screen readers work as everywhere;
/// style reads what they say.
struct HTMLControls {
  private let options: ReportOptions
  private let principles: [PrincipleName]
  private let counts: [HTMLKind: Int]

  /// The controls for findings of these kinds and principles.
  init(_ options: ReportOptions, _ principles: HTMLPrinciples, _ kinds: [HTMLKind]) {
    self.options = options
    self.principles = principles.all
    counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The form, which is sent nowhere.
  var html: String {
    var html = "<form class=\"controls\" autocomplete=\"off\">\n"
    html += fieldset(HTMLWords.language, ReportLanguage.allCases.map(radio))
    if !counts.isEmpty {
      html += fieldset(
        HTMLWords.severity,
        HTMLKind.allCases.filter { counts[$0] != nil }.map(check)
      )
    }
    if !principles.isEmpty { html += choiceOfPrinciple }
    return html + "</form>\n"
  }

  /// How many findings are shown, as style counts them, and of which principle.
  var shown: String {
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return "" }
    var html = "<p class=\"shown\">"
    for language in Language.allCases {
      let start = Wording.labelled(HTMLWords.shown[language], "", language)
      let rest = HTMLWords.outOf[language]
      html += "<span lang=\"\(language.rawValue)\">\(start)<b class=\"count\"></b> \(rest) "
      html += "\(Wording.number(all, language))</span>"
    }
    for (index, principle) in principles.enumerated() {
      let text = HTMLText.labelled(HTMLWords.principle, principle.name)
      html += "<span class=\"chosen p\(index)\"> · \(text)</span>"
    }
    return html + "</p>\n"
  }

  private func fieldset(_ legend: BilingualText, _ labels: [String]) -> String {
    "<fieldset>\n<legend>\(HTMLText.both(legend))</legend>\n\(labels.joined())</fieldset>\n"
  }

  private func radio(_ language: ReportLanguage) -> String {
    let words =
      switch language {
      case .en: "<span class=\"as-is\" lang=\"en\">English</span>"
      case .fr: "<span class=\"as-is\" lang=\"fr\">Français</span>"
      case .both: HTMLText.both(HTMLWords.bothLanguages)
      }
    return control(
      "type=\"radio\" name=\"language\"",
      language.rawValue,
      isOn: language == options.language,
      words
    )
  }

  private func check(_ kind: HTMLKind) -> String {
    let count = counts[kind] ?? 0
    let words = BilingualText(
      en: "\(kind.words.en) (\(Wording.number(count, .en)))",
      fr: "\(kind.words.fr) (\(Wording.number(count, .fr)))"
    )
    return control(
      "type=\"checkbox\"",
      kind.rawValue,
      isOn: kind != .covered || options.showsCovered,
      HTMLText.both(words)
    )
  }

  private var choiceOfPrinciple: String {
    let group = "type=\"radio\" name=\"principle\""
    var labels = control(
      group,
      "all",
      isOn: true,
      HTMLText.both(HTMLWords.allPrinciples)
    )
    for (index, principle) in principles.enumerated() {
      let name = HTMLText.both(principle.name)
      labels += control(group, "p\(index)", isOn: false, name)
    }
    let summary = HTMLText.both(HTMLWords.chooses(among: principles.count))
    return fieldset(
      HTMLWords.principle,
      [
        "<details>\n<summary>\(summary)</summary>\n<div class=\"choice\">\(labels)</div></details>\n"
      ]
    )
  }

  /// A control with its label.
  private func control(_ attributes: String, _ name: String, isOn: Bool, _ words: String) -> String
  {
    let input = "<input \(attributes) id=\"show-\(name)\"\(isOn ? " checked" : "")>"
    return "<label>\(input) <span>\(words)</span></label>\n"
  }
}
