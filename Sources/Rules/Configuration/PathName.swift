/// Paths as texts; nothing here looks at a disk.
public enum PathName {
  /// The folder of a path: empty for a name alone.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    let folder = String(path[..<slash])
    return folder.isEmpty ? "/" : folder
  }

  /// A path that counts from a folder, without `.` and `..` in the middle.
  public static func join(_ folder: String, _ path: String) -> String {
    normal(path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)")
  }

  /// A path without empty parts and `.`, and without `..` behind a name.
  public static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A path as it leads from a folder; both count from the same place.
  public static func relative(_ path: String, to folder: String) -> String {
    let path = normal(path).split(separator: "/")
    let folder = normal(folder).split(separator: "/")
    let shared = zip(path, folder).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: folder.count - shared)
    return (up + path[shared...]).joined(separator: "/")
  }
}
