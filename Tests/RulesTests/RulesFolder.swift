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
    names(in: path).compactMap { pack($0, at: "\(path)/\($0)", named: "rules/\($0)") }
  }

  /// The older editions of the packs of a folder, by name and edition.
  static func olderEditions(at path: String = path) -> [(edition: String, pack: PackSource)] {
    names(in: path).flatMap { id in
      names(in: "\(path)/\(id)/editions").compactMap { edition in
        let place = "\(id)/editions/\(edition)"
        return pack(id, at: "\(path)/\(place)", named: "rules/\(place)").map { (edition, $0) }
      }
    }
  }

  private static func pack(_ id: String, at path: String, named name: String) -> PackSource? {
    let files = names(in: path).filter { $0.hasSuffix(".yaml") }.compactMap { file in
      SharedFolder.bytes("\(path)/\(file)").map { bytes in
        SourceFile(name: "\(name)/\(file)", text: String(decoding: bytes, as: UTF8.self))
      }
    }
    return files.isEmpty ? nil : PackSource(id: id, files: files)
  }

  /// The names in a folder, sorted; none where there is no folder.
  static func names(in path: String) -> [String] {
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
