import Rules
import SourceText
import TestSupport

#if canImport(Glibc)
import Glibc
#endif

/// The rule packs of the repository, or of the folder that `CONSULT_LINT_RULES` names.
enum RulesFolder {
  static var path: String { SharedFolder.environment("CONSULT_LINT_RULES") ?? "rules" }

  /// The packs of a folder, by name; each folder with a file `pack.yaml` is one.
  static func packs(at path: String = path) -> [PackSource] {
    names(in: path).compactMap { id in
      let files = names(in: "\(path)/\(id)").filter { $0.hasSuffix(".yaml") }
        .compactMap { name in
          SharedFolder.bytes("\(path)/\(id)/\(name)").map { bytes in
            SourceFile(name: "rules/\(id)/\(name)", text: String(decoding: bytes, as: UTF8.self))
          }
        }
      return files.isEmpty ? nil : PackSource(id: id, files: files)
    }
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
