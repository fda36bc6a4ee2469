import Glibc

/// An open file, by the number that the system gave it.
struct FileDescriptor {
  /// The number.
  var number: Int32

  /// Opens a file for reading.
  static func open(reading path: String) throws(SystemError) -> FileDescriptor {
    let number = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw .last }
    return FileDescriptor(number: number)
  }

  /// Makes a file, or empties the one that is there, and opens it for writing.
  static func open(writing path: String) throws(SystemError) -> FileDescriptor {
    let number = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw .last }
    return FileDescriptor(number: number)
  }

  /// Closes the file.
  func close() { _ = Glibc.close(number) }

  /// Everything up to the end, but no more than `limit` bytes.
  func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var size = min(max(expectedSize + 1, 1 << 14), limit)
    while bytes.count < limit {
      let part = try readSome(atMost: min(size, limit - bytes.count))
      guard !part.isEmpty else { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      size = 1 << 16
    }
    return bytes
  }

  /// What is there to be read, but no more than `limit` bytes; waits for the first of them.
  ///
  /// Nothing is there at the end only.
  func readSome(atMost limit: Int) throws(SystemError) -> [UInt8] {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
      repeat {
        count = Glibc.read(number, buffer.baseAddress, limit)
      } while count < 0 && (errno == EINTR || errno == EAGAIN && isReadable())
      initialized = max(count, 0)
    }
    guard count >= 0 else { throw .last }
    return bytes
  }

  /// Waits until an input that does not wait by itself has something; `false` where it cannot.
  private func isReadable() -> Bool {
    var wanted = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, -1) >= 0 || errno == EINTR
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      offset += count
    }
  }

  /// The size that the system names, 0 where it knows none.
  private var expectedSize: Int {
    var status = stat()
    return fstat(number, &status) == 0 ? Int(status.st_size) : 0
  }
}
