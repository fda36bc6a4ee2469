/// A cursor over a text that a `PreparedWriter` wrote.
///
/// The bytes are handed in with each call, since a span cannot be kept. The text is part of the
/// program, and a test holds it to what it stands for; one that is not whole would trap.
package struct PreparedReader: Sendable {
  /// The byte that is read next.
  package var position: Int

  /// A cursor at a byte.
  @inlinable
  package init(at position: Int) { self.position = position }

  /// A number that is not negative.
  @inlinable
  package mutating func number(_ bytes: Span<UInt8>) -> Int {
    Int(truncatingIfNeeded: bits(bytes))
  }

  /// A number of either sign.
  @inlinable
  package mutating func signed(_ bytes: Span<UInt8>) -> Int {
    let bits = bits(bytes)
    return Int(truncatingIfNeeded: bits >> 1) ^ -Int(truncatingIfNeeded: bits & 1)
  }

  /// 64 bits.
  @inlinable
  package mutating func bits(_ bytes: Span<UInt8>) -> UInt64 {
    var digit = UInt64(bytes[position] &- PreparedDigit.zero)
    position += 1
    guard digit >= 32 else { return digit }
    var value = digit & 31
    var shift: UInt64 = 5
    repeat {
      digit = UInt64(bytes[position] &- PreparedDigit.zero)
      position += 1
      value |= (digit & 31) &<< shift
      shift += 5
    } while digit >= 32
    return value
  }

  /// A truth value.
  @inlinable
  package mutating func bool(_ bytes: Span<UInt8>) -> Bool { number(bytes) != 0 }

  /// A text.
  @inlinable
  package mutating func text(_ bytes: Span<UInt8>) -> String {
    let count = number(bytes)
    let range = position..<(position + count)
    position = range.upperBound
    return bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Passes over a text or a part.
  @inlinable
  package mutating func skip(_ bytes: Span<UInt8>) {
    let count = number(bytes)
    position += count
  }

  /// A value, where there is one.
  @inlinable
  package mutating func optional<Value>(
    _ bytes: Span<UInt8>,
    _ read: (inout PreparedReader, Span<UInt8>) -> Value
  ) -> Value? {
    bool(bytes) ? read(&self, bytes) : nil
  }

  /// Several values.
  @inlinable
  package mutating func list<Value>(
    _ bytes: Span<UInt8>,
    _ read: (inout PreparedReader, Span<UInt8>) -> Value
  ) -> [Value] {
    let count = number(bytes)
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(read(&self, bytes)) }
    return values
  }

  /// Passes over the end of a line.
  @inlinable
  package mutating func endLine() { position += 1 }
}
