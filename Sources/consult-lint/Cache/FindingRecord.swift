import Findings
import SourceText

/// Findings as records.
extension RecordWriter {
  mutating func words(_ value: BilingualText) {
    text(value.en)
    text(value.fr)
  }

  mutating func range(_ value: ByteRange) {
    number(value.start)
    number(value.end)
  }

  mutating func finding(_ value: Finding) {
    text(value.rule.rawValue)
    text(value.severity.rawValue)
    text(value.outcome.rawValue)
    range(value.range)
    text(value.pointer)
    optional(value.plan) { $0.text($1) }
    words(value.message)
    optional(value.remedy) { $0.words($1) }
    optional(value.question) { $0.words($1) }
    list(value.values) { writer, value in
      writer.text(value.name)
      writer.value(value.value)
    }
    list(value.authority) { $0.citation($1) }
    list(value.related) { writer, label in
      writer.range(label.range)
      writer.words(label.message)
    }
    list(value.fixes) { $0.fix($1) }
    state(value.state)
  }

  private mutating func citation(_ value: Citation) {
    text(value.source)
    words(value.clause)
    words(value.title)
    optional(value.url) { $0.words($1) }
  }

  private mutating func fix(_ value: Fix) {
    words(value.title)
    text(value.safety.rawValue)
    list(value.edits) { writer, edit in
      writer.range(edit.range)
      writer.text(edit.text)
    }
  }

  private mutating func state(_ value: FindingState) {
    switch value {
    case .active: number(0)
    case .baseline: number(1)
    case .waived(let reason, let approvedBy, let origin):
      number(2)
      optional(reason) { $0.words($1) }
      optional(approvedBy) { $0.text($1) }
      switch origin {
      case .configuration: flag(false)
      case .plan(let range):
        flag(true)
        self.range(range)
      }
    }
  }

  private mutating func value(_ value: MessageValue) {
    switch value {
    case .bool(let value):
      number(0)
      flag(value)
    case .int(let value):
      number(1)
      number(value)
    case .double(let value):
      number(2)
      number(Int64(bitPattern: value.bitPattern))
    case .text(let value):
      number(3)
      text(value)
    case .bilingual(let value):
      number(4)
      words(value)
    case .date(let year, let month, let day):
      number(5)
      for part in [year, month, day] { number(part) }
    case .list(let values):
      number(6)
      list(values) { $0.value($1) }
    }
  }
}

extension RecordReader {
  mutating func words() throws(Damage) -> BilingualText {
    let english = try text()
    return BilingualText(en: english, fr: try text())
  }

  mutating func range() throws(Damage) -> ByteRange {
    let start = try count()
    let end = try count()
    guard start <= end else { throw Damage() }
    return ByteRange(start, end)
  }

  /// A word of a closed list.
  mutating func word<Word: RawRepresentable<String>>() throws(Damage) -> Word {
    guard let word = Word(rawValue: try text()) else { throw Damage() }
    return word
  }

  mutating func finding() throws(Damage) -> Finding {
    Finding(
      rule: RuleID(try text()),
      severity: try word(),
      outcome: try word(),
      range: try range(),
      pointer: try text(),
      plan: try optional { (reader) throws(Damage) in try reader.text() },
      message: try words(),
      remedy: try optional { (reader) throws(Damage) in try reader.words() },
      question: try optional { (reader) throws(Damage) in try reader.words() },
      values: try list { (reader) throws(Damage) in
        let name = try reader.text()
        return NamedValue(name, try reader.value())
      },
      authority: try list { (reader) throws(Damage) in try reader.citation() },
      related: try list { (reader) throws(Damage) in
        let range = try reader.range()
        return Label(range: range, message: try reader.words())
      },
      fixes: try list { (reader) throws(Damage) in try reader.fix() },
      state: try state()
    )
  }

  private mutating func citation() throws(Damage) -> Citation {
    let source = try text()
    let clause = try words()
    let title = try words()
    let url = try optional { (reader) throws(Damage) in try reader.words() }
    return Citation(source: source, clause: clause, title: title, url: url)
  }

  private mutating func fix() throws(Damage) -> Fix {
    let title = try words()
    let safety: Fix.Safety = try word()
    let edits = try list { (reader) throws(Damage) in
      let range = try reader.range()
      return Fix.Edit(range: range, text: try reader.text())
    }
    return Fix(title: title, safety: safety, edits: edits)
  }

  private mutating func state() throws(Damage) -> FindingState {
    switch try number() {
    case 0: return .active
    case 1: return .baseline
    case 2:
      let reason = try optional { (reader) throws(Damage) in try reader.words() }
      let approver = try optional { (reader) throws(Damage) in try reader.text() }
      let origin: WaiverPlace = try flag() ? .plan(try range()) : .configuration
      return .waived(reason: reason, approvedBy: approver, origin: origin)
    default: throw Damage()
    }
  }

  private mutating func value() throws(Damage) -> MessageValue {
    switch try number() {
    case 0: return .bool(try flag())
    case 1: return .int(try number())
    case 2: return .double(Double(bitPattern: UInt64(bitPattern: try number())))
    case 3: return .text(try text())
    case 4: return .bilingual(try words())
    case 5:
      let year = try Int(number())
      let month = try count()
      return .date(year: year, month: month, day: try count())
    case 6: return .list(try list { (reader) throws(Damage) in try reader.value() })
    default: throw Damage()
    }
  }
}
