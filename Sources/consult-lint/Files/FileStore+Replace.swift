import Glibc

extension FileStore {
  /// Puts bytes in place of a file at once: whoever reads sees all of the old or all of the new.
  ///
  /// A new file is written beside it, brought to the disk and then renamed. The mode of the file
  /// stays, and a link leads to the new file. A run that is killed leaves at most the new file
  /// beside the old one.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let path = try realPath(of: path)
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "./"
    var name = Array("\(folder).consult-lint-XXXXXX".utf8CString)
    let number = name.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard number >= 0 else { throw .last }
    let file = FileDescriptor(number: number)
    let new = name.withUnsafeBytes { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    do throws(SystemError) {
      defer { file.close() }
      try file.write(bytes)
      guard fchmod(number, mode ?? 0o666 & ~mask) == 0 else { throw .last }
      guard fsync(number) == 0 else { throw .last }
    } catch {
      _ = unlink(new)
      throw error
    }
    guard rename(new, path) == 0 else {
      let error = SystemError.last
      _ = unlink(new)
      throw error
    }
    synchronize(folder)
  }

  /// The file that a path leads to; the path itself where nothing is there.
  static func realPath(of path: String) throws(SystemError) -> String {
    guard exists(path) else { return path }
    guard let real = realpath(path, nil) else { throw .last }
    defer { free(real) }
    return String(cString: real)
  }

  /// The bits that new files of this program do not get.
  private static var mask: mode_t {
    let mask = umask(0)
    _ = umask(mask)
    return mask
  }

  /// Brings the names in a folder to the disk; some file systems cannot, which is no mistake.
  private static func synchronize(_ folder: String) {
    guard let directory = try? FileDescriptor.open(reading: folder) else { return }
    _ = fsync(directory.number)
    directory.close()
  }
}
