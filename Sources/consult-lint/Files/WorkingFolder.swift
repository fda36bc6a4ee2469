import Glibc
import Rules

/// The folder in which the tool was called.
enum WorkingFolder {
  /// Its path; `/` where the system tells none.
  static var path: String {
    guard let name = getcwd(nil, 0) else { return "/" }
    defer { free(name) }
    return String(cString: name)
  }
}
