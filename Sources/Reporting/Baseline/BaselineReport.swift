package import Findings

/// What is new and what is fixed in files, compared with what was known of them.
package struct BaselineReport: Sendable {
  /// A form of the report.
  package enum Format: String, CaseIterable, Sendable {
    /// For people.
    case text
    /// For programs.
    case json
    /// For a page of a project, or a comment on a change.
    case markdown
  }

  /// A finding that the baseline does not know.
  package struct New: Sendable {
    /// The path of the file.
    package var path: String
    /// The line, from 1.
    package var line: Int
    /// The column in Unicode scalars, from 1.
    package var column: Int
    /// The finding.
    package var finding: Finding

    /// A finding at a place.
    package init(path: String, line: Int, column: Int, finding: Finding) {
      self.path = path
      self.line = line
      self.column = column
      self.finding = finding
    }

    var place: String { "\(path):\(line):\(column)" }
  }

  /// Findings of the baseline that are not there any longer.
  package struct Fixed: Sendable {
    /// The path of the file.
    package var path: String
    /// The stable path inside the plan, as the baseline writes it.
    package var place: String
    /// The rule.
    package var rule: RuleID
    /// The id of the plan.
    package var plan: String?
    /// How many there were.
    package var count: Int

    /// So many findings of a rule at a place.
    package init(path: String, place: String, rule: RuleID, plan: String?, count: Int) {
      self.path = path
      self.place = place
      self.rule = rule
      self.plan = plan
      self.count = count
    }

    var words: String { place.isEmpty ? path : "\(path)#\(place)" }
  }

  private let version: String
  private let asOf: String
  private let new: [New]
  private let known: Int
  private let fixed: [Fixed]

  /// What a run over files came to, in the order of files and places.
  package init(version: String, asOf: String, new: [New], known: Int, fixed: [Fixed]) {
    self.version = version
    self.asOf = asOf
    self.new = new
    self.known = known
    self.fixed = fixed
  }

  private var fixedCount: Int { fixed.reduce(0) { $0 + $1.count } }

  /// The report in a form.
  package func bytes(_ format: Format, _ language: ReportLanguage) -> [UInt8] {
    switch format {
    case .text: Array(language.languages.map(text).joined().utf8)
    case .json: json.bytes() + [0x0A]
    case .markdown: Array(language.languages.map(markdown).joined(separator: "\n").utf8)
    }
  }

  /// How many findings are new, known and fixed.
  private var summary: BilingualText {
    func shown(_ count: Int, _ language: Language) -> String { Wording.number(count, language) }
    return BilingualText(
      en: "Findings: \(shown(new.count, .en)) new, \(shown(known, .en)) known, "
        + "\(shown(fixedCount, .en)) fixed",
      fr: "Constats\u{A0}: nouveaux, \(shown(new.count, .fr)); connus, \(shown(known, .fr)); "
        + "corrigés, \(shown(fixedCount, .fr))"
    )
  }

  private func text(_ language: Language) -> String {
    let heads = [BaselineReport.newHead[language], BaselineReport.fixedHead[language]]
    let width = heads.map(\.count).max() ?? 0
    func head(_ text: String) -> String {
      text + String(repeating: " ", count: width - text.count)
    }
    var lines = new.map { entry in
      "\(head(heads[0]))  \(entry.place)  \(entry.finding.rule)  "
        + entry.finding.message[language]
    }
    lines += fixed.map { entry in
      let count = entry.count == 1 ? "" : "  × \(Wording.number(entry.count, language))"
      return "\(head(heads[1]))  \(entry.words)  \(entry.rule)\(count)"
    }
    lines.append(summary[language])
    return lines.map { "\(VisibleText.line($0))\n" }.joined()
  }

  private func markdown(_ language: Language) -> String {
    var text = "# \(BaselineReport.title[language])\n\n\(summary[language])\n"
    if !new.isEmpty {
      let columns = BaselineReport.newColumns.map { $0[language] }
      text += "\n## \(BaselineReport.newTitle[language])\n\n" + head(columns)
      for entry in new {
        text += row([
          entry.place, entry.finding.rule.rawValue,
          Wording.severity(entry.finding.severity)[language], entry.finding.message[language],
        ])
      }
    }
    if !fixed.isEmpty {
      let columns = BaselineReport.fixedColumns.map { $0[language] }
      text += "\n## \(BaselineReport.fixedTitle[language])\n\n" + head(columns)
      for entry in fixed {
        text += row([
          entry.words, entry.rule.rawValue, Wording.number(entry.count, language),
        ])
      }
    }
    return text
  }

  private func head(_ columns: [String]) -> String {
    "| \(columns.joined(separator: " | ")) |\n"
      + "| \(columns.map { _ in "---" }.joined(separator: " | ")) |\n"
  }

  private func row(_ cells: [String]) -> String {
    "| \(cells.map(MarkdownText.escaped).joined(separator: " | ")) |\n"
  }

  private var json: JSONValue {
    [
      "format": 1,
      "tool": ["name": "consult-lint", "version": .string(version)],
      "as_of": .string(asOf),
      "summary": [
        "new": .number(new.count), "known": .number(known), "fixed": .number(fixedCount),
      ],
      "new": .array(
        new.map { entry in
          [
            "rule": .string(entry.finding.rule.rawValue),
            "severity": .string(entry.finding.severity.rawValue),
            "path": .string(entry.path),
            "plan": entry.finding.plan.map { .string($0) },
            "pointer": .string(entry.finding.pointer),
            "line": .number(entry.line),
            "column": .number(entry.column),
            "message": entry.finding.message.json,
          ]
        }
      ),
      "fixed": .array(
        fixed.map { entry in
          [
            "rule": .string(entry.rule.rawValue),
            "path": .string(entry.path),
            "plan": entry.plan.map { .string($0) },
            "place": .string(entry.place),
            "count": .number(entry.count),
          ]
        }
      ),
    ]
  }

  private static let title = BilingualText(
    en: "Compared with the baseline",
    fr: "Comparaison avec le relevé de référence"
  )
  private static let newHead = BilingualText(en: "new", fr: "nouveau")
  private static let fixedHead = BilingualText(en: "fixed", fr: "corrigé")
  private static let newTitle = BilingualText(en: "New findings", fr: "Nouveaux constats")
  private static let fixedTitle = BilingualText(en: "Fixed findings", fr: "Constats corrigés")
  private static let place = BilingualText(en: "Place", fr: "Endroit")
  private static let rule = BilingualText(en: "Rule", fr: "Règle")
  private static let newColumns = [
    place, rule, BilingualText(en: "Severity", fr: "Gravité"),
    BilingualText(en: "Message", fr: "Message"),
  ]
  private static let fixedColumns = [
    place, rule, BilingualText(en: "Count", fr: "Nombre"),
  ]
}
