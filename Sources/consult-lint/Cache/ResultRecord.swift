import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText

/// What a linter said of a file, as a record; the file itself is not in it.
enum ResultRecord {
  /// The record of a result.
  static func bytes(of result: Linter.Result) -> [UInt8] {
    var writer = RecordWriter()
    writer.number(result.file.plans)
    writer.list(result.file.findings) { $0.finding($1) }
    writer.list(result.file.outcomes) { $0.outcome($1) }
    for outcome in Outcome.allCases { writer.number(result.counts[outcome]) }
    writer.list(result.plansByPack.sorted { $0.key < $1.key }) { writer, entry in
      writer.text(entry.key)
      writer.number(entry.value)
    }
    writer.list(result.waivers) { $0.waiver($1) }
    return writer.bytes
  }

  /// The result that a record holds, about the file from which it came.
  static func result(
    in bytes: [UInt8],
    from position: Int,
    about document: Document
  ) throws(RecordReader.Damage) -> Linter.Result {
    typealias Damage = RecordReader.Damage
    var reader = RecordReader(bytes, from: position)
    let file = LintedFile(
      source: document.source,
      syntax: document.format.rawValue,
      plans: try reader.count(),
      digest: "\(document.digest)",
      findings: try reader.list { (reader) throws(Damage) in try reader.finding() },
      outcomes: try reader.list { (reader) throws(Damage) in try reader.outcome() }
    )
    var counts = OutcomeCounts()
    for outcome in Outcome.allCases { counts.count(outcome, times: try reader.count()) }
    var plansByPack: [String: Int] = [:]
    for _ in 0..<(try reader.count()) {
      let pack = try reader.text()
      plansByPack[pack] = try reader.count()
    }
    let waivers = try reader.list { (reader) throws(Damage) in try reader.waiver() }
    let length = document.source.bytes.count
    guard reader.isAtEnd, file.findings.allSatisfy({ $0.range.end <= length }) else {
      throw Damage()
    }
    return Linter.Result(file: file, counts: counts, plansByPack: plansByPack, waivers: waivers)
  }
}

extension RecordWriter {
  fileprivate mutating func outcome(_ value: RuleOutcome) {
    text(value.rule.rawValue)
    text(value.outcome.rawValue)
    optional(value.plan) { $0.text($1) }
    text(value.pointer)
    optional(value.reason) { $0.words($1) }
  }

  fileprivate mutating func waiver(_ value: WaiverRecord) {
    switch value.origin {
    case .plan(let range, let pointer):
      flag(true)
      self.range(range)
      text(pointer)
    case .settings(let position):
      flag(false)
      number(position)
    }
    text(value.rule)
    optional(value.pointer) { $0.text($1) }
    optional(value.reason) { $0.words($1) }
    optional(value.approvedBy) { $0.text($1) }
    optional(value.until) { $0.number(Int($1.dayNumber)) }
    text(value.state.rawValue)
    optional(value.plan) { $0.text($1) }
    optional(value.finding) { $0.finding($1) }
  }
}

extension RecordReader {
  fileprivate mutating func outcome() throws(Damage) -> RuleOutcome {
    var value = RuleOutcome(rule: RuleID(try text()), outcome: try word())
    value.plan = try optional { (reader) throws(Damage) in try reader.text() }
    value.pointer = try text()
    value.reason = try optional { (reader) throws(Damage) in try reader.words() }
    return value
  }

  fileprivate mutating func waiver() throws(Damage) -> WaiverRecord {
    let origin: WaiverRecord.Origin
    if try flag() {
      let range = try range()
      origin = .plan(range, pointer: try text())
    } else {
      origin = .settings(try count())
    }
    return WaiverRecord(
      origin: origin,
      rule: try text(),
      pointer: try optional { (reader) throws(Damage) in try reader.text() },
      reason: try optional { (reader) throws(Damage) in try reader.words() },
      approvedBy: try optional { (reader) throws(Damage) in try reader.text() },
      until: try optional { (reader) throws(Damage) in try reader.day() },
      state: try word(),
      plan: try optional { (reader) throws(Damage) in try reader.text() },
      finding: try optional { (reader) throws(Damage) in try reader.finding() }
    )
  }

  private mutating func day() throws(Damage) -> CivilDate {
    guard let day = CivilDate(dayNumber: Int(try number())) else { throw Damage() }
    return day
  }
}
