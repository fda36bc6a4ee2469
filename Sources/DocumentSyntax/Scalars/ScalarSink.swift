package import SourceText

/// What receives the pieces of a decoded scalar.
package protocol ScalarSink {
  /// A stretch of the file that stands in the value letter for letter.
  mutating func verbatim(_ range: ByteRange, of bytes: [UInt8])

  /// An escape or a fold: the bytes that stand in the value for a stretch of the file.
  mutating func replace(_ range: ByteRange, with value: some Collection<UInt8>)
}

/// Collects the value.
package struct TextSink: ScalarSink {
  /// The value so far, UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Nothing as yet.
  package init() {}

  /// Adds the bytes themselves.
  package mutating func verbatim(_ range: ByteRange, of bytes: [UInt8]) {
    self.bytes.append(contentsOf: bytes[range.start..<range.end])
  }

  /// Adds what the escape or the fold stands for.
  package mutating func replace(_ range: ByteRange, with value: some Collection<UInt8>) {
    bytes.append(contentsOf: value)
  }
}

/// Collects where the value is written.
struct MapSink: ScalarSink {
  private(set) var runs: [OffsetMap.Run] = []
  private(set) var end = 0
  private var decoded = 0

  mutating func verbatim(_ range: ByteRange, of bytes: [UInt8]) {
    guard !range.isEmpty else { return }
    runs.append(OffsetMap.Run(decoded: decoded, source: range.start))
    decoded += range.count
    end = range.end
  }

  mutating func replace(_ range: ByteRange, with value: some Collection<UInt8>) {
    guard !value.isEmpty else { return }
    runs.append(OffsetMap.Run(decoded: decoded, source: range.start, isAtomic: true))
    decoded += value.count
    end = range.end
  }
}
