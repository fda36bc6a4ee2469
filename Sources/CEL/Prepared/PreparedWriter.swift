/// Lays numbers and texts out as characters that may stand in a raw string literal.
///
/// A number is written in digits of five bits, the lowest first; each digit is one character
/// from `0` to `o`, and a digit with more behind it is from `P` on. A text is its number of
/// bytes and the bytes themselves.
package struct PreparedWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  /// What could not be written; empty where everything was.
  package private(set) var refusals: [String] = []

  /// Nothing written yet.
  package init() {}

  /// Writes a number that is not negative.
  package mutating func write(_ number: Int) { write(bits: UInt64(bitPattern: Int64(number))) }

  /// Writes a number of either sign.
  package mutating func write(signed number: Int) {
    write(bits: UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1)))))
  }

  /// Writes 64 bits.
  package mutating func write(bits: UInt64) {
    var rest = bits
    while rest >= 32 {
      bytes.append(PreparedDigit.zero + UInt8(rest & 31) + 32)
      rest >>= 5
    }
    bytes.append(PreparedDigit.zero + UInt8(rest))
  }

  /// Writes a truth value.
  package mutating func write(_ value: Bool) { write(value ? 1 : 0) }

  /// Writes a text.
  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes whether there is a value, and the value.
  package mutating func write<Value>(
    optional value: Value?,
    _ write: (inout PreparedWriter, Value) -> Void
  ) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  /// Writes how many values there are, and each of them.
  package mutating func write<Value>(
    list values: some Collection<Value>,
    _ write: (inout PreparedWriter, Value) -> Void
  ) {
    self.write(values.count)
    for value in values { write(&self, value) }
  }

  /// Writes a part with its number of bytes before it, so that a reader may pass over it.
  package mutating func write(part: (inout PreparedWriter) -> Void) {
    let before = bytes
    bytes = []
    part(&self)
    let written = bytes
    bytes = before
    write(written.count)
    bytes += written
  }

  /// Ends a line, for people who read changes of the text.
  package mutating func endLine() { bytes.append(PreparedDigit.lineEnd) }

  /// Writes what another writer wrote.
  package mutating func append(_ other: PreparedWriter) {
    bytes += other.bytes
    refusals += other.refusals
  }

  /// Says that something cannot be written.
  package mutating func refuse(_ reason: String) { refusals.append(reason) }
}

/// The characters that stand for numbers.
enum PreparedDigit {
  static let zero = UInt8(ascii: "0")
  static let lineEnd = UInt8(ascii: "\n")
}
