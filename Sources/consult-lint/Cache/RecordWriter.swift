/// Writes values one behind the other, without names; `RecordReader` reads them in the same order.
struct RecordWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Writes a whole number, small ones in one byte (as LEB128, the sign in the lowest bit).
  mutating func number(_ value: Int64) {
    var rest = UInt64(bitPattern: value << 1 ^ value >> 63)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) { number(Int64(value)) }

  /// Writes a truth value.
  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// Writes a text.
  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  /// Writes a value that may be absent.
  mutating func optional<Value>(_ value: Value?, _ write: (inout RecordWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  /// Writes values of one kind.
  mutating func list<Value>(_ values: [Value], _ write: (inout RecordWriter, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}
