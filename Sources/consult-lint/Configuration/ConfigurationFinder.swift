import Rules

/// Finds the configuration that a plan falls under: the nearest one upward from the plan’s folder.
struct ConfigurationFinder {
  private let depth: Int
  private var known: [String: String?] = [:]

  /// A finder for paths that count from a folder.
  init(workingFolder: String) { depth = workingFolder.split(separator: "/").count }

  /// The path of the configuration for files in a folder; empty is the working folder.
  mutating func configuration(for folder: String) -> String? {
    var visited: [String] = []
    var found: String?
    var next: String? = folder
    while let folder = next {
      if let answer = known[folder] {
        found = answer
        break
      }
      visited.append(folder)
      let path = PathName.join(folder, ConfigurationFormat.fileName)
      if case .file? = try? FileStore.kind(of: path) {
        found = path
        break
      }
      next = parent(of: folder)
    }
    for folder in visited { known[folder] = found }
    return found
  }

  /// The folder above; `nil` above the root.
  private func parent(of folder: String) -> String? {
    if folder.hasPrefix("/") { return folder == "/" ? nil : PathName.folder(of: folder) }
    let parts = folder.split(separator: "/")
    guard parts.allSatisfy({ $0 == ".." }) else { return PathName.folder(of: folder) }
    guard parts.count < depth else { return nil }
    return folder.isEmpty ? ".." : "\(folder)/.."
  }
}
