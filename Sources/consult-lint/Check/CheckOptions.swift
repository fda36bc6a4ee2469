import Findings
import Glibc
import PlanSchema
import Reporting

/// The options of `check`, understood.
struct CheckOptions {
  /// A report that is written to a file.
  struct Output: Hashable, Sendable {
    var format: ReportFormat
    var path: String
  }

  /// The form of the report on standard output.
  var format: ReportFormat
  /// What reports show.
  var report: ReportOptions
  /// The reports that are written to files.
  var outputs: [Output]
  /// How many files are read at the same time.
  var jobs: Int
  /// The day that is taken as today.
  var asOf: CivilDate
  /// The revision from which plans must differ to be linted; `nil` for all plans.
  var since: String?
  /// The name of standard input.
  var standardInputName: String
  /// The paths to lint.
  var paths: [String]

  /// The options of a command line.
  init(_ arguments: Arguments, _ language: ReportLanguage) throws(UsageError) {
    format = arguments.value(.format).flatMap(ReportFormat.init) ?? .text
    report = ReportOptions()
    report.language = language
    report.isColoured = CheckOptions.isColoured(arguments.value(.color))
    report.width = Terminal.width
    report.showsCovered = arguments.has(.showWaived)
    report.showsOutcomes = arguments.value(.outcomes) == "all"
    report.showsStatistics = arguments.has(.statistics)
    report.maximumFindings = arguments.number(.maxFindings)
    outputs = []
    for text in arguments.values(.output) { outputs.append(try CheckOptions.output(text)) }
    jobs = arguments.number(.jobs).map { max(1, $0) } ?? CheckOptions.processors
    asOf = try Clock.day(arguments)
    since = arguments.value(.since)
    standardInputName = arguments.value(.stdinName) ?? Document.standardInputName
    paths = arguments.operands.isEmpty ? ["."] : arguments.operands
  }

  private static func isColoured(_ word: String?) -> Bool {
    switch word {
    case "always": true
    case "never": false
    default: Terminal.showsColour
    }
  }

  private static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private static func output(_ text: String) throws(UsageError) -> Output {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else { throw .badOutput(text) }
    guard let format = ReportFormat(rawValue: parts[0]) else {
      throw .badChoice(.format, parts[0], ReportFormat.allCases.map(\.rawValue))
    }
    return Output(format: format, path: parts[1])
  }
}

extension Arguments {
  /// Whether a report is asked for that shows plans, besides their findings.
  var asksForPlans: Bool { formats.contains(where: \.showsPlans) }

  /// The rules that the reports describe.
  var describedRules: DescribedRules {
    if value(.outcomes) == "all" || has(.statistics) { return .all }
    return formats.map(\.describedRules).max { $0.rawValue < $1.rawValue } ?? .none
  }

  /// The formats of all reports that are asked for.
  private var formats: [ReportFormat] {
    let outputs = values(.output).compactMap { $0.split(separator: "=").first.map(String.init) }
    return (values(.format) + outputs).compactMap(ReportFormat.init)
  }
}
