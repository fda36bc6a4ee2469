/// Reads what `RecordWriter` wrote; bytes that nobody wrote so are damage, never a crash.
struct RecordReader {
  /// The bytes are not what was written.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var position: Int

  /// The values that stand from `position` on.
  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.count }

  /// A whole number.
  mutating func number() throws(Damage) -> Int64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try self.byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return Int64(bitPattern: value >> 1) ^ -Int64(value & 1) }
    }
    throw Damage()
  }

  /// A whole number that is no less than 0.
  mutating func count() throws(Damage) -> Int {
    guard let value = Int(exactly: try number()), value >= 0 else { throw Damage() }
    return value
  }

  /// A truth value.
  mutating func flag() throws(Damage) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Damage()
    }
  }

  /// A text.
  mutating func text() throws(Damage) -> String {
    let count = try count()
    guard count <= bytes.count - position else { throw Damage() }
    defer { position += count }
    return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
  }

  /// A value that may be absent.
  mutating func optional<Value>(
    _ read: (inout RecordReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try flag() ? try read(&self) : nil
  }

  /// Values of one kind.
  mutating func list<Value>(
    _ read: (inout RecordReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try count()
    // Every value takes a byte at least, so that a wrong count asks for no memory.
    guard count <= bytes.count - position else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  private mutating func byte() throws(Damage) -> UInt8 {
    guard position < bytes.count else { throw Damage() }
    defer { position += 1 }
    return bytes[position]
  }
}
