import Findings
import PlanSchema
import Reporting
import Rules
import SourceText

/// `waivers`: the register of waivers over files and folders, by their last days.
struct WaiversCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let options = try CheckOptions(arguments, terminal.language)
    let found = PlanFinder(options.paths, standardInput: options.standardInputName)
    let opened = try LintSession.open(arguments, options, found, on: &terminal)
    guard let session = opened else { return .failure }
    let results = ParallelMap.map(found.inputs, jobs: options.jobs) { session.lint($0) }
    let total = session.total(of: results)
    let failures = found.failures + total.failures
    for failure in failures { terminal.tell(.unreadable(failure.path, failure.error)) }
    let files = results.count { if case .linted = $0 { true } else { false } }
    let register = WaiverRegister(
      version: ToolVersion.current,
      asOf: "\(options.asOf)",
      files: files,
      waivers: total.waivers.map(RegisteredWaiver.init)
    )
    let format = arguments.value(.format).flatMap(WaiverRegister.Format.init) ?? .text
    terminal.write(register.bytes(format, terminal.language))
    guard failures.allSatisfy({ files == 0 && $0.error.isAbsence }) else { return .failure }
    guard files > 0 else {
      if failures.isEmpty { terminal.tell(CheckNote.noPlans(options.paths)) }
      return .nothing
    }
    return .clean
  }
}

extension RegisteredWaiver {
  /// A waiver of a run.
  init(_ placed: PlacedWaiver) {
    let record = placed.record
    let start = LineIndex(placed.source).position(of: placed.range.start, in: .unicodeScalars)
    self.init(
      rule: record.rule,
      path: placed.subject,
      plan: record.plan,
      pointer: record.pointer,
      reason: record.reason,
      approvedBy: record.approvedBy,
      until: record.until.map(MessageValue.init),
      state: State(record.state),
      message: record.finding?.message,
      written: (placed.source.name, start.line, start.column)
    )
  }
}

extension RegisteredWaiver.State {
  /// The state of a waiver as the register calls it.
  init(_ state: WaiverRecord.State) {
    switch state {
    case .valid: self = .valid
    case .lastDay: self = .lastDay
    case .expired: self = .expired
    case .unused: self = .unused
    case .malformed: self = .malformed
    case .overLimit: self = .overLimit
    case .notWaivable: self = .notWaivable
    case .unknownRule: self = .unknownRule
    }
  }
}

extension MessageValue {
  /// A day.
  init(_ date: CivilDate) {
    let (year, month, day) = date.components
    self = .date(year: year, month: month, day: day)
  }
}
