import Foundation

/// The project's own files, as tests see them.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let root: String = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let manifest = folder.appendingPathComponent("Package.swift").path
      if FileManager.default.fileExists(atPath: manifest) { return folder.path }
    }
    return FileManager.default.currentDirectoryPath
  }()

  /// The built `consult-lint`, which stands beside the program that runs the tests.
  public static var tool: String {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("consult-lint").path
  }

  /// The text of a file of the project, or `nil` where it cannot be read.
  public static func text(_ path: String) -> String? {
    SharedFolder.bytes("\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// The files below a folder of the project, by name, relative to the project.
  ///
  /// Folders whose name begins with a full stop are left out, as builds are.
  public static func files(below folder: String, ending: String = "") -> [String] {
    let base = URL(fileURLWithPath: root).appendingPathComponent(folder)
    let all = FileManager.default.enumerator(
      at: base,
      includingPropertiesForKeys: [.isRegularFileKey],
      options: [.skipsHiddenFiles]
    )
    var paths: [String] = []
    while let file = all?.nextObject() as? URL {
      let isFile = (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile
      guard isFile == true, file.path.hasSuffix(ending) else { continue }
      paths.append(String(file.path.dropFirst(root.count + 1)))
    }
    return paths.sorted()
  }
}
