import Findings
import Rules
import SourceText

/// A rule pack in a folder, and its older editions in the folder `editions` there.
enum PackFolder {
  /// Whether a word names a folder rather than a pack that is built in.
  static func isPath(_ word: String) -> Bool { word.contains("/") || word == "." || word == ".." }

  /// The name of the folder, which stands for the pack until its `pack.yaml` is read.
  static func id(_ word: String) -> String {
    let path = parts(of: word).folder
    return String(path.split(separator: "/").last { $0 != "." } ?? Substring(path))
  }

  /// What was perhaps meant by the name of a pack: a folder of that name, or another pack.
  static func near(_ id: String, _ ids: [String]) -> [String] {
    guard !FileStore.exists("\(id)/pack.yaml") else { return ["./\(id)"] }
    return NearWords.near(id, in: ids)
  }

  /// Reads the files of a pack, or of one of its editions as in `./our-rules@2026.1`.
  static func read(_ word: String) throws(UsageError) -> PackSource {
    let (folder, edition) = parts(of: word)
    let newest = try source(id(word), in: folder)
    guard let edition, newest.edition != edition else { return newest }
    let place = "\(folder)/\(editionsFolder)"
    let older = ((try? FileStore.names(in: place)) ?? []).filter {
      FileStore.exists("\(place)/\($0)/pack.yaml")
    }
    guard older.contains(edition) else {
      let known = (older + [newest.edition].compactMap { $0 }).sorted()
      throw .unknownEdition(pack: newest.id, wanted: edition, has: known)
    }
    return try source(newest.id, in: "\(place)/\(edition)")
  }

  private static let editionsFolder = "editions"

  /// The folder and the edition that a word names; a folder whose name holds `@` is one as a whole.
  private static func parts(of word: String) -> (folder: String, edition: String?) {
    var folder = word
    while folder.hasSuffix("/"), folder.utf8.count > 1 { folder.removeLast() }
    guard let mark = folder.lastIndex(of: "@"), !folder[mark...].contains("/"),
      !FileStore.exists(folder)
    else { return (folder, nil) }
    return (String(folder[..<mark]), String(folder[mark...].dropFirst()))
  }

  private static func source(_ id: String, in folder: String) throws(UsageError) -> PackSource {
    let source: PackSource
    do throws(SystemError) {
      source = PackSource(id: id, files: try files(in: folder))
    } catch {
      throw .unreadable(folder, error)
    }
    guard source.files.contains(where: { $0.name.hasSuffix("/pack.yaml") }) else {
      throw .notAPack(folder)
    }
    return source
  }

  private static func files(in folder: String) throws(SystemError) -> [SourceFile] {
    var files: [SourceFile] = []
    for name in try FileStore.names(in: folder)
    where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let path = "\(folder)/\(name)"
      files.append(try Document(path: path, name: path).source)
    }
    return files
  }
}
