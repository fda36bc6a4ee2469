import Findings
import Reporting

/// The reports of one run: that on standard output, then those that are written to files.
struct ReportSet: Sendable {
  /// A report.
  struct Entry: Sendable {
    /// Its form.
    var format: ReportFormat
    /// What it shows.
    var options: ReportOptions
    /// The file that it is written to; `nil` is standard output.
    var path: String?
    /// What makes it from pieces; `nil` where its form needs the whole run at once.
    var maker: ReportMaker?
  }

  /// The reports.
  let entries: [Entry]

  /// The reports that are asked for.
  init(_ options: CheckOptions) {
    var ofFiles = options.report
    ofFiles.isColoured = false
    ofFiles.width = nil
    let all =
      [(options.format, options.report, String?.none)]
      + options.outputs.map { ($0.format, ofFiles, $0.path) }
    entries = all.map { format, options, path in
      Entry(format: format, options: options, path: path, maker: ReportMaker(format, options))
    }
  }

  /// Whether a report needs the whole run at once.
  var needWholeRun: Bool { entries.contains { $0.maker == nil } }

  /// What a file adds to each report, made by so many workers.
  func pieces(of file: LintedFile, jobs: Int) -> [[ReportPiece]] {
    entries.map { entry in
      guard let maker = entry.maker else { return [] }
      return ReportSet.pieces(of: file, maker, atMost: maker.limit, jobs: jobs)
    }
  }

  /// What a file adds to one report, where it may show so many findings.
  static func pieces(
    of file: LintedFile,
    _ maker: ReportMaker,
    atMost limit: Int,
    jobs: Int
  ) -> [ReportPiece] {
    let pieces = maker.pieces(of: file, atMost: limit)
    return ParallelMap.map(Array(0..<pieces.count), jobs: jobs) { pieces.piece($0) }
  }
}

extension ReportSet {
  /// Files that come one after the other, on their way into the reports.
  struct Gathering: Sendable {
    private let reports: ReportSet
    private var pieces: [[ReportPiece]]
    /// How many findings each report may still show.
    private var left: [Int]
    /// Standard output.
    private(set) var output: OutputBuffer

    init(_ reports: ReportSet, _ output: OutputBuffer) {
      self.reports = reports
      self.output = output
      pieces = reports.entries.map { _ in [] }
      left = reports.entries.map { $0.maker?.limit ?? Int.max }
    }

    /// Adds what a file adds to each report; a stream is written on.
    mutating func add(_ made: [[ReportPiece]], of file: LintedFile) {
      for (index, entry) in reports.entries.enumerated() {
        guard let maker = entry.maker else { continue }
        var new = made[index]
        if new.reduce(0, { $0 + $1.shown }) > left[index] {
          new = ReportSet.pieces(of: file, maker, atMost: left[index], jobs: 1)
        }
        for piece in new { left[index] -= piece.shown }
        if entry.path == nil, maker.isStream { stream(&new) }
        pieces[index] += new
      }
    }

    private mutating func stream(_ pieces: inout [ReportPiece]) {
      for index in pieces.indices where !pieces[index].findings.isEmpty {
        output.write(pieces[index].findings)
        pieces[index].findings = []
      }
      output.flush()
    }

    /// The parts of a report, in order.
    func parts(of index: Int, _ total: LintSession.Total) -> [[UInt8]] {
      let entry = reports.entries[index]
      guard let maker = entry.maker else { return [entry.format.report(total.run, entry.options)] }
      return maker.document(total.head, pieces[index])
    }
  }
}
