/// The bytes of a JSON text that grows at its end; each addition makes room once.
struct JSONText: Sendable {
  /// What is written.
  private(set) var bytes: [UInt8] = []

  /// The number of bytes that are written.
  var count: Int { bytes.count }

  /// What is written behind the first bytes.
  func bytes(from start: Int) -> [UInt8] { Array(bytes[start...]) }

  /// Makes room for so many bytes more.
  mutating func reserve(_ added: Int) { bytes.reserveCapacity(bytes.count + added) }

  /// Appends one byte.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends bytes as they are.
  mutating func append(_ added: [UInt8]) { bytes.append(contentsOf: added) }

  /// Appends bytes as they are.
  mutating func append(_ added: ArraySlice<UInt8>) { bytes.append(contentsOf: added) }

  /// Appends a text as it is.
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Begins a line whose content lies so many levels deep, behind a comma unless it is the first.
  mutating func append(lineAtDepth depth: Int, isFirst: Bool) {
    bytes.append(addingCapacity: 2 + 2 * depth) { bytes in
      if !isFirst { bytes.append(0x2C) }
      bytes.append(0x0A)
      bytes.append(repeating: 0x20, count: 2 * depth)
    }
  }

  /// Appends a name that needs no escape, and the colon behind it.
  mutating func append(name: StaticString, isSpaced: Bool) {
    name.withUTF8Buffer { name in
      bytes.append(addingCapacity: name.count + 4) { bytes in
        bytes.append(0x22)
        bytes.append(all: name)
        bytes.append(0x22)
        bytes.append(0x3A)
        if isSpaced { bytes.append(0x20) }
      }
    }
  }

  /// Appends a whole number.
  mutating func append(digitsOf value: Int) {
    var digits = InlineArray<20, UInt8>(repeating: 0x2D)
    var start = digits.count
    var rest = value.magnitude
    repeat {
      start &-= 1
      digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if value < 0 { start &-= 1 }
    digits.span.extracting(start...).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Appends a text between quotes; stretches without a special character are copied whole.
  mutating func append(quoted text: String) {
    text.utf8Span.span.withUnsafeBufferPointer { text in
      let end = JSONEscape.plainEnd(of: text, from: 0)
      bytes.append(addingCapacity: text.count + 2) { bytes in
        bytes.append(0x22)
        bytes.append(all: UnsafeBufferPointer(rebasing: text[..<end]))
        if end == text.count { bytes.append(0x22) }
      }
      if end < text.count { append(escaped: text, from: end) }
    }
  }

  /// Appends what stands in a text from a special character on, and the quote behind it.
  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>, from first: Int) {
    var place = first
    while place < text.count {
      append(JSONEscape.of(text[place]))
      let end = JSONEscape.plainEnd(of: text, from: place + 1)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[(place + 1)..<end]))
      place = end
    }
    append(0x22)
  }
}

extension OutputSpan<UInt8> {
  /// Appends all of some bytes; there is room for them.
  @inline(__always)
  fileprivate mutating func append(all source: UnsafeBufferPointer<UInt8>) {
    withUnsafeMutableBufferPointer { room, count in
      let (_, end) = UnsafeMutableBufferPointer(rebasing: room[count...]).initialize(from: source)
      count += end
    }
  }
}
