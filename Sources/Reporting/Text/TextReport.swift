import Findings
import SourceText

/// The report for people: a headline, the place, the lines in question, and how to mend them.
struct TextReport: PieceReport {
  let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  var showsCovered: Bool { options.showsCovered }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var canvas = Canvas(isColoured: options.isColoured)
    if isFirst {
      canvas.line(VisibleText.line(file.source.name), as: .path)
      canvas.endLine()
    }
    for finding in findings {
      FindingText(finding, options).write(in: file.source, places, on: &canvas)
      canvas.endLine()
    }
    return canvas.bytes
  }

  func outcomes(of file: LintedFile) -> [UInt8] {
    var canvas = Canvas(isColoured: options.isColoured)
    OutcomeList(options).write(file, on: &canvas)
    return canvas.bytes
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    var canvas = Canvas(isColoured: options.isColoured)
    writeOmitted(head, shown: pieces.reduce(0) { $0 + $1.shown }, on: &canvas)
    let omitted = canvas.bytes
    canvas = Canvas(isColoured: options.isColoured)
    if options.showsStatistics { RuleStatistics(options).write(head, on: &canvas) }
    writePacks(head.run, on: &canvas)
    let summary = options.closing ?? SummaryLine(head).text
    for language in options.language.languages {
      canvas.paragraph(summary[language], as: .strong, width: options.width)
    }
    return pieces.map(\.findings) + [omitted] + pieces.map(\.outcomes) + [canvas.bytes]
  }

  /// The packs that were on, since nothing else says which rules a clean plan was held against.
  private func writePacks(_ run: LintRun, on canvas: inout Canvas) {
    guard !run.packs.isEmpty else { return }
    let packs = run.packs.map { "\($0.id)@\($0.edition)" }.joined(separator: ", ")
    let label = BilingualText(en: "Packs", fr: "Ensembles")
    for language in options.language.languages {
      let line = Wording.labelled(label[language], packs, language)
      canvas.paragraph(line, as: .faint, width: options.width)
    }
  }

  private func writeOmitted(_ head: RunHead, shown: Int, on canvas: inout Canvas) {
    let all = head.totals.active + (options.showsCovered ? head.totals.covered : 0)
    guard shown < all else { return }
    let words = Wording.count(
      all - shown,
      BilingualText(en: "more finding is not shown", fr: "autre constat n’est pas affiché"),
      BilingualText(en: "more findings are not shown", fr: "autres constats ne sont pas affichés")
    )
    for language in options.language.languages { canvas.line(words[language], as: .faint) }
    canvas.endLine()
  }
}

/// One finding as text.
private struct FindingText {
  private let finding: Finding
  private let options: ReportOptions
  private let role: Canvas.Role

  init(_ finding: Finding, _ options: ReportOptions) {
    self.finding = finding
    self.options = options
    role = FindingText.role(of: finding)
  }

  func write(in source: SourceFile, _ places: Places, on canvas: inout Canvas) {
    for language in options.language.languages { writeHeadline(language, on: &canvas) }
    let place = places.position(of: finding.range.start)
    let lines = source.bytes.isEmpty ? 1 : places.position(of: finding.range.end).line
    let room = options.width.map { $0 - String(lines).utf8.count - 5 } ?? Excerpt.pageWidth
    let excerpt = Excerpt(
      of: finding.range,
      in: source,
      places.index,
      pageWidth: min(max(room, 20), Excerpt.pageWidth)
    )
    let blank = String(repeating: " ", count: excerpt.numberWidth)
    canvas.write("\(blank)--> ", as: .faint)
    canvas.line("\(VisibleText.line(source.name)):\(place.line):\(place.column)")
    canvas.draw(excerpt, marks: role)
    for language in options.language.languages {
      for detail in FindingDetails(finding, language, places).all {
        canvas.write("\(blank) = ", as: .faint)
        let label = Wording.labelled(detail.label, "", language)
        canvas.write(label, as: .strong)
        let column = blank.utf8.count + 3 + label.count
        let text = VisibleText.line(detail.text)
        canvas.line(text, from: column, indent: blank.utf8.count + 5, width: options.width)
      }
    }
  }

  private func writeHeadline(_ language: Language, on canvas: inout Canvas) {
    canvas.write("\(headword[language]) ", as: role)
    let rule = VisibleText.line(finding.rule.rawValue)
    let label = Wording.labelled(rule, "", language)
    canvas.write(label, as: .strong)
    let column = headword[language].count + 1 + label.count
    let text = VisibleText.line(finding.message[language])
    canvas.line(text, from: column, indent: 2, width: options.width)
  }

  private var headword: BilingualText {
    let severity = Wording.severity(finding.severity)
    switch finding.state {
    case .active:
      return finding.outcome == .cantTell ? Wording.outcome(.cantTell) : severity
    case .waived:
      return BilingualText(en: "waived \(severity.en)", fr: "\(severity.fr) avec dérogation")
    case .baseline:
      return BilingualText(en: "known \(severity.en)", fr: "\(severity.fr) au relevé de référence")
    }
  }

  private static func role(of finding: Finding) -> Canvas.Role {
    guard finding.isActive else { return .faint }
    guard finding.outcome == .failed else { return .review }
    return switch finding.severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
