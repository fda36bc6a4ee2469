import Findings
import Rules
import SourceText

/// The configurations of a run, each with what is wrong in it.
struct ConfigurationStore: Sendable {
  /// What was read, in the order in which the inputs need it.
  var all: [ReadConfiguration] = []
  /// The folder from which paths count.
  let workingFolder: String
  private var positions: [String: Int] = [:]

  /// The configurations that inputs fall under, or the one that the command line names.
  init(_ arguments: Arguments, for names: [String]) throws(UsageError) {
    workingFolder = WorkingFolder.path
    if arguments.has(.config), arguments.has(.noConfig) {
      throw .contradiction(.config, .noConfig)
    }
    guard !arguments.has(.noConfig) else { return }
    if let path = arguments.value(.config) {
      all.append(try ConfigurationStore.read(PathName.normal(path)))
      for name in names { positions[name] = 0 }
      return
    }
    var finder = ConfigurationFinder(workingFolder: workingFolder)
    var known: [String: Int] = [:]
    for name in names {
      let folder = PathName.folder(of: PathName.normal(name))
      guard let path = finder.configuration(for: folder) else { continue }
      if known[path] == nil {
        known[path] = all.count
        all.append(try ConfigurationStore.read(path))
      }
      positions[name] = known[path]
    }
  }

  /// The position of the configuration that an input falls under.
  func position(for name: String) -> Int? { positions[name] }

  /// The position of the configuration that has a file.
  func position(ofFile name: String) -> Int? {
    all.firstIndex { $0.configuration.files.contains { $0.name == name } }
  }

  /// The files with a mistake.
  var mistakes: [LintedFile] { all.flatMap(\.files).filter { !$0.findings.isEmpty } }

  /// A path from the root of the disk.
  func absolute(_ path: String) -> String { PathName.join(workingFolder, path) }

  /// A file as a configuration’s patterns see it.
  func path(_ name: String, from configuration: Configuration) -> String {
    PathName.relative(absolute(name), to: absolute(configuration.folder))
  }

  private static func read(_ path: String) throws(UsageError) -> ReadConfiguration {
    let file: ConfigurationFile
    do throws(SystemError) {
      file = try self.file(path)
    } catch {
      throw .unreadable(path, error)
    }
    return ConfigurationReader.read(file) { path in
      do throws(SystemError) {
        return .success(try self.file(path))
      } catch {
        return .failure(UnreadableFile(error.words))
      }
    }
  }

  private static func file(_ path: String) throws(SystemError) -> ConfigurationFile {
    let document = try Document(path: path, name: path)
    return ConfigurationFile(source: document.source, findings: document.findings)
  }
}
