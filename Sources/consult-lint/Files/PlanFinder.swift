import Rules

/// Finds the files that a run is about.
struct PlanFinder {
  /// A file to lint.
  struct Input: Hashable, Sendable {
    /// Where its bytes come from; `nil` is standard input.
    var path: String?
    /// The name under which it is reported.
    var name: String
    /// Whether it was named, rather than found in a folder where other files stand too.
    var isNamed: Bool
  }

  /// A path that leads nowhere, with the reason.
  struct Failure: Hashable, Sendable {
    var path: String
    var error: SystemError
  }

  /// The files, in the order of the paths, each once.
  private(set) var inputs: [Input] = []
  /// The paths that lead nowhere.
  private(set) var failures: [Failure] = []
  private var seenPaths: Set<String> = []
  private var seenFolders: Set<FileStore.FolderIdentity> = []
  private static let maximumDepth = 64

  /// The files that `paths` name; `-` is standard input, under the name `standardInput`.
  init(_ paths: [String], standardInput: String) {
    for path in paths {
      guard path != "-" else {
        add(Input(path: nil, name: standardInput, isNamed: true), as: "-")
        continue
      }
      visit(PlanFinder.shown(path), isNamed: true, depth: 0)
    }
  }

  private mutating func visit(_ path: String, isNamed: Bool, depth: Int) {
    do throws(SystemError) {
      switch try FileStore.kind(of: path) {
      case .file:
        guard isNamed || PlanFinder.mayBePlan(path), isNamed || !PlanFinder.isConfiguration(path)
        else { return }
        add(Input(path: path, name: path, isNamed: isNamed), as: path)
      case .folder(let identity):
        guard depth < PlanFinder.maximumDepth, seenFolders.insert(identity).inserted else { return }
        let names = try FileStore.names(in: path)
        // The files of a rule pack name the schema too, and are no plans.
        let isPack = names.contains("pack.yaml")
        for name in names where !isPack || !PlanFinder.mayBePlan(name) {
          visit(PlanFinder.join(path, name), isNamed: false, depth: depth + 1)
        }
      }
    } catch {
      // A link in a folder that leads nowhere is not what anyone asked for.
      if isNamed || error.isRefusal { failures.append(Failure(path: path, error: error)) }
    }
  }

  private mutating func add(_ input: Input, as key: String) {
    if seenPaths.insert(key).inserted { inputs.append(input) }
  }

  private static func mayBePlan(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }

  private static func isConfiguration(_ path: String) -> Bool {
    path == ConfigurationFormat.fileName || path.hasSuffix("/\(ConfigurationFormat.fileName)")
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// A path as reports show it: without `./` in front and `/` behind.
  private static func shown(_ path: String) -> String {
    var path = path
    while path.hasPrefix("./"), path.utf8.count > 2 { path.removeFirst(2) }
    while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
    return path == "./" || path.isEmpty ? "." : path
  }
}
