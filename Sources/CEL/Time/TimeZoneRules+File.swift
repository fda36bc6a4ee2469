extension TimeZoneRules {
  /// Reads a compiled zone file ("TZif", RFC 8536 § 3); `nil` where the bytes are none.
  public init?(tzif bytes: [UInt8]) {
    var reader = BigEndianReader(bytes)
    guard let first = Header(&reader) else { return nil }
    var header = first
    var timeSize = 4
    if first.version >= 2 {
      guard reader.skip(first.bodySize(timeSize: 4)), let second = Header(&reader) else {
        return nil
      }
      header = second
      timeSize = 8
    }
    guard let body = Body(&reader, header, timeSize: timeSize) else { return nil }
    let rest = first.version >= 2 ? PosixTimeZone(reader.footer()) : nil
    self.init(transitions: body.transitions, firstOffset: body.firstOffset, rest: rest)
  }

  private struct Header {
    var version: Int
    var counts: [Int]

    /// The counts are, in order: UT and standard flags, leap seconds, times, types, characters.
    init?(_ reader: inout BigEndianReader) {
      guard reader.integer(4) == 0x545A_6966, let version = reader.integer(1), reader.skip(15)
      else { return nil }
      self.version = version >= 0x32 ? 2 : 1
      counts = []
      for _ in 0..<6 {
        guard let count = reader.integer(4), (0...1_000_000).contains(count) else { return nil }
        counts.append(Int(count))
      }
      guard counts[4] > 0 else { return nil }
    }

    func bodySize(timeSize: Int) -> Int {
      let times = counts[3] * (timeSize + 1)
      return times + counts[4] * 6 + counts[5] + counts[2] * (timeSize + 4) + counts[1] + counts[0]
    }
  }

  private struct Body {
    var transitions: [Transition] = []
    var firstOffset: Int

    init?(_ reader: inout BigEndianReader, _ header: Header, timeSize: Int) {
      var instants: [Int64] = []
      for _ in 0..<header.counts[3] {
        guard let instant = reader.integer(timeSize) else { return nil }
        instants.append(instant)
      }
      var types: [Int] = []
      for _ in 0..<header.counts[3] {
        guard let type = reader.integer(1) else { return nil }
        types.append(Int(UInt8(truncatingIfNeeded: type)))
      }
      var offsets: [Int] = []
      for _ in 0..<header.counts[4] {
        guard let offset = reader.integer(4), abs(offset) < 100_000, reader.skip(2) else {
          return nil
        }
        offsets.append(Int(offset))
      }
      let tail = header.counts[5] + header.counts[2] * (timeSize + 4)
      guard reader.skip(tail + header.counts[1] + header.counts[0]) else { return nil }
      for (instant, type) in zip(instants, types) {
        guard type < offsets.count, transitions.last.map({ $0.instant < instant }) ?? true else {
          return nil
        }
        transitions.append(Transition(instant: instant, offset: offsets[type]))
      }
      firstOffset = offsets[0]
    }
  }
}

/// Reads big-endian integers one behind the other.
private struct BigEndianReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A signed integer of so many bytes; one byte is taken as unsigned.
  mutating func integer(_ size: Int) -> Int64? {
    guard position + size <= bytes.count else { return nil }
    var value: UInt64 = 0
    for byte in bytes[position..<(position + size)] { value = value << 8 | UInt64(byte) }
    position += size
    return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }

  mutating func skip(_ count: Int) -> Bool {
    guard count >= 0, position + count <= bytes.count else { return false }
    position += count
    return true
  }

  /// The text between two line feeds at the end.
  func footer() -> String {
    let lines = bytes[position...].split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.count >= 3 ? String(decoding: lines[1], as: UTF8.self) : ""
  }
}
