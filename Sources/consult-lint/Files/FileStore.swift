import Glibc

/// The files of the machine.
enum FileStore {
  /// What a path leads to.
  enum Kind: Hashable, Sendable {
    /// A folder, with what tells it from every other.
    case folder(FolderIdentity)
    /// Anything that can be read from.
    case file
  }

  /// What tells one folder from another, whatever its name.
  struct FolderIdentity: Hashable, Sendable {
    var device: UInt64
    var node: UInt64
  }

  /// The bytes of a file, but no more than `limit`.
  static func bytes(of path: String, atMost limit: Int) throws(SystemError) -> [UInt8] {
    let file = try FileDescriptor.open(reading: path)
    defer { file.close() }
    return try file.read(atMost: limit)
  }

  /// Writes a file, whatever was there.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    try write([bytes], to: path)
  }

  /// Writes a file from parts that follow each other, whatever was there.
  static func write(_ parts: [[UInt8]], to path: String) throws(SystemError) {
    let file = try FileDescriptor.open(writing: path)
    defer { file.close() }
    for part in parts { try file.write(part) }
  }

  /// What a path leads to, links followed.
  static func kind(of path: String) throws(SystemError) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFDIR else { return .file }
    let identity = FolderIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
    return .folder(identity)
  }

  /// The names in a folder by their bytes, those that begin with a full stop left out.
  static func names(in path: String) throws(SystemError) -> [String] {
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
