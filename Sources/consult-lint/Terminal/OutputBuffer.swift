import Glibc

/// Standard output, gathered into large writes.
struct OutputBuffer: Sendable {
  private static let size = 1 << 16
  private var pending: [UInt8] = []
  private var isClosed = false
  /// Why nothing could be written; a reader who went away is no mistake.
  private(set) var failure: SystemError?

  /// Writes a part of the result.
  mutating func write(_ bytes: [UInt8]) {
    if bytes.count >= OutputBuffer.size {
      flush()
      return put(bytes)
    }
    pending += bytes
    if pending.count >= OutputBuffer.size { flush() }
  }

  /// Writes what is pending.
  mutating func flush() {
    put(pending)
    pending.removeAll(keepingCapacity: true)
  }

  /// Whether nobody reads any longer.
  var isDone: Bool { isClosed }

  private mutating func put(_ bytes: [UInt8]) {
    guard !isClosed, !bytes.isEmpty else { return }
    do throws(SystemError) {
      try FileDescriptor(number: STDOUT_FILENO).write(bytes)
    } catch {
      isClosed = true
      if error.code != EPIPE { failure = error }
    }
  }
}
