internal import CEL
internal import Findings

extension PreparedWriter {
  /// Writes a table of periods.
  mutating func write(_ table: PeriodTable) {
    write(list: table.all.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      guard case .object(let object) = entry.value else {
        return writer.refuse("the period \(entry.key)")
      }
      for slot in PeriodTable.type.fields.indices { writer.write(object.field(at: slot)) }
    }
  }

  private mutating func write(_ field: CELField) {
    switch field {
    case .absent: write(0)
    case .unreadable: write(1)
    case .value(.object(let text)):
      write(2)
      for slot in 0..<2 { write(text.field(at: slot)) }
    case .value(let value):
      write(3)
      write(value)
    case .failed(let error): refuse("the error \(error)")
    }
  }
}

extension PeriodTable {
  /// A table that is read from a text when the first period is asked for.
  init(preparedAt position: Int, in text: String, _ types: PreparedTypes) {
    self.init(
      Lazily {
        var reader = PreparedReader(at: position)
        let entries = reader.list(text.utf8.span) { reader, bytes in
          let id = reader.text(bytes)
          let fields = PeriodTable.type.fields.map { _ in reader.field(bytes, types) }
          return (id, CELValue.object(CELRecord(PeriodTable.type, fields)))
        }
        return Dictionary(entries, uniquingKeysWith: { first, _ in first })
      }
    )
  }
}

extension PreparedReader {
  fileprivate mutating func field(_ bytes: Span<UInt8>, _ types: PreparedTypes) -> CELField {
    switch number(bytes) {
    case 0: .absent
    case 1: .unreadable
    case 2:
      .value(
        .object(
          CELRecord(PlanTypes.standard.text, [field(bytes, types), field(bytes, types)])
        )
      )
    default: .value(value(bytes, types))
    }
  }
}
