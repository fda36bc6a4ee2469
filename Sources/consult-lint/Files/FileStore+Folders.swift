import Glibc

extension FileStore {
  /// Makes a folder, and those above it, where they are not there.
  static func makeFolder(_ path: String) throws(SystemError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part + "/"
      guard mkdir(made, 0o755) != 0 else { continue }
      let error = SystemError.last
      // Some systems say that a folder cannot be written before they say that it is there.
      guard case .folder? = try? kind(of: made) else { throw error }
    }
  }

  /// What tells this program from another build of it; empty where the system does not say.
  static var ownIdentity: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  /// Whether anything is at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
