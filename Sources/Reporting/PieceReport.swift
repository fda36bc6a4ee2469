package import Findings

/// What one stretch of findings, or one file, adds to a report.
package struct ReportPiece: Sendable {
  /// The findings, in the form of the report.
  package var findings: [UInt8] = []
  /// The outcomes of the rules, where they are asked for.
  package var outcomes: [UInt8] = []
  /// The number of findings that are shown.
  package var shown = 0
  /// The number of these that a rule decided by itself.
  var failed = 0
  /// Whether nothing of the file came before; every file has such a piece.
  var startsFile = false

  /// A piece without anything in it.
  package init() {}
}

/// A report that is put together from pieces, so that files can be written on any thread and in
/// any order.
protocol PieceReport: Sendable {
  /// What the report shows.
  var options: ReportOptions { get }
  /// Whether findings are shown that a waiver or the baseline covers.
  var showsCovered: Bool { get }

  /// The text of a stretch of findings of a file; `isFirst` where none of the file came before.
  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8]

  /// The text of the outcomes of a file; nothing in forms that do not list them.
  func outcomes(of file: LintedFile) -> [UInt8]

  /// The report, in parts that follow each other; `pieces` in the order of the run.
  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]]
}

extension PieceReport {
  func outcomes(of file: LintedFile) -> [UInt8] { [] }

  /// The findings of a file that the report shows.
  func shown(_ file: LintedFile) -> ArraySlice<Finding> {
    showsCovered ? file.findings[...] : file.findings.filter(\.isActive)[...]
  }

  /// A report of a run that is at hand.
  func bytes(_ run: LintRun) -> [UInt8] {
    var left = options.maximumFindings ?? Int.max
    var pieces: [ReportPiece] = []
    for file in run.files {
      let maker = PieceMaker(self, file, atMost: left)
      for index in 0..<maker.count { pieces.append(maker.piece(index)) }
      left -= maker.shown
    }
    let parts = document(RunHead(run), pieces)
    return parts.count == 1 ? parts[0] : Array(parts.joined())
  }
}

/// Makes the pieces of one file.
package struct PieceMaker: Sendable {
  /// How many findings are written at a time.
  private static let stretch = 256

  private let report: any PieceReport
  private let file: LintedFile
  private let findings: ArraySlice<Finding>
  private let places: Places?

  /// A maker that shows so many findings of a file at most.
  init(_ report: any PieceReport, _ file: LintedFile, atMost limit: Int) {
    self.report = report
    self.file = file
    findings = report.shown(file).prefix(limit)
    places = findings.isEmpty ? nil : Places(file.source)
  }

  /// The number of findings that are shown.
  package var shown: Int { findings.count }

  /// The number of pieces; at least one.
  package var count: Int { max(1, (findings.count + Self.stretch - 1) / Self.stretch) }

  /// One piece; pieces may be made on any thread and in any order.
  package func piece(_ index: Int) -> ReportPiece {
    var piece = ReportPiece()
    piece.startsFile = index == 0
    if index == 0, report.options.showsOutcomes { piece.outcomes = report.outcomes(of: file) }
    guard let places else { return piece }
    let part = findings.dropFirst(index * Self.stretch).prefix(Self.stretch)
    piece.findings = report.findings(part, of: file, places, isFirst: index == 0)
    piece.shown = part.count
    // Findings are large, so that none is copied.
    piece.failed = part.indices.count { part[$0].outcome == .failed }
    return piece
  }
}

/// A report in the making, for a run whose files come one after the other.
package struct ReportMaker: Sendable {
  private let report: any PieceReport
  /// Whether findings can be written out before the last file was read.
  package let isStream: Bool

  /// The maker of a report; `nil` for a form that needs the whole run at once.
  package init?(_ format: ReportFormat, _ options: ReportOptions) {
    switch format {
    case .text: report = TextReport(options)
    case .json: report = JSONReport(options)
    case .jsonl: report = JSONLinesReport(options)
    case .sarif: report = SARIFReport(options)
    case .junit: report = JUnitReport(options)
    case .github: report = GitHubReport(options)
    case .gitlab: report = GitLabReport(options)
    case .checkstyle: report = CheckstyleReport(options)
    case .markdown: report = MarkdownReport(options)
    case .html: return nil
    }
    isStream = format == .text || format == .jsonl
  }

  /// The most findings that are shown.
  package var limit: Int { report.options.maximumFindings ?? Int.max }

  /// The pieces of a file of which so many findings are shown at most.
  package func pieces(of file: LintedFile, atMost limit: Int) -> PieceMaker {
    PieceMaker(report, file, atMost: limit)
  }

  /// The report, in parts that follow each other.
  ///
  /// Of a stream, the pieces come without the findings that were written out.
  package func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    report.document(head, pieces)
  }
}
