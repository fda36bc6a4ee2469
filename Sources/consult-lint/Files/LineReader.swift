import Glibc

/// The lines of an input that may never end, read as they come.
///
/// Of a line that is too long only the beginning is kept, so that memory does not grow with it.
struct LineReader: Sendable {
  /// A line without its end.
  struct Line: Hashable, Sendable {
    /// Its number, from 1; blank lines count.
    var number: Int
    /// Its bytes; one more than the limit where there are more.
    var bytes: [UInt8]
  }

  private static let blockSize = 1 << 16
  private let file: FileDescriptor
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the line begins that comes next.
  private var start = 0
  /// Where no line end was looked for.
  private var unseen = 0
  private var number = 0
  private var isAtEnd = false
  /// Why reading stopped before the end.
  private(set) var failure: SystemError?

  /// The lines of a file of which so many bytes each are wanted at most.
  init(_ file: FileDescriptor, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// The next line that is not blank; waits until there is one, `nil` at the end.
  mutating func next() -> Line? {
    while let bytes = nextBytes() {
      let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank { return Line(number: number, bytes: bytes) }
    }
    return nil
  }

  private mutating func nextBytes() -> [UInt8]? {
    // The beginning of a line that is too long, whose rest is left out.
    var kept: [UInt8]?
    while true {
      if let end = buffer[unseen...].firstIndex(of: 0x0A) {
        let line = kept ?? LineReader.withoutReturn(buffer[start..<end])
        start = end + 1
        unseen = start
        number += 1
        return line
      }
      unseen = buffer.count
      if kept == nil, buffer.count - start > limit + 1 {
        kept = Array(buffer[start...].prefix(limit + 1))
      }
      if kept != nil { start = buffer.count }
      guard fill() else { return last(kept) }
    }
  }

  /// What stands behind the last line end, where anything does.
  private mutating func last(_ kept: [UInt8]?) -> [UInt8]? {
    guard kept != nil || start < buffer.count else { return nil }
    let line = kept ?? LineReader.withoutReturn(buffer[start...])
    number += 1
    buffer = []
    start = 0
    unseen = 0
    return line
  }

  /// Reads what is there, or waits until something is; `false` at the end.
  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    buffer.removeSubrange(..<start)
    unseen -= start
    start = 0
    do throws(SystemError) {
      let block = try file.readSome(atMost: LineReader.blockSize)
      isAtEnd = block.isEmpty
      buffer += block
    } catch {
      failure = error
      isAtEnd = true
    }
    return !isAtEnd
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 0x0D ? line.dropLast() : line)
  }
}
