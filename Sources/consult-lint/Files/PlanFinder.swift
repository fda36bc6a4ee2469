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

  /// The files by the bytes of their names, each once, in whatever order they were asked for.
  var inputs: [Input] = []
  /// The paths that lead nowhere, in the same order.
  private(set) var failures: [Failure] = []
  private var positions: [String: Int] = [:]
  private var seenFolders: Set<FileStore.FolderIdentity> = []
  static let maximumDepth = 64

  /// The files that `paths` name; `-` is standard input, under the name `standardInput`.
  ///
  /// A path with `*` or `?` is a pattern where nothing has that very name.
  init(_ paths: [String], standardInput: String) {
    // Where links give a folder several names, the order of the paths must not choose among them.
    for path in paths.sorted(by: PlanFinder.precedes) {
      guard path != "-" else {
        add(Input(path: nil, name: standardInput, isNamed: true), as: "-")
        continue
      }
      let shown = PlanFinder.shown(path)
      if FileStore.exists(shown) || !PatternSearch.isPattern(shown) {
        visit(shown, isNamed: true, depth: 0)
      } else {
        visit(PatternSearch(shown), of: path)
      }
    }
    inputs.sort { PlanFinder.precedes($0.name, $1.name) }
  }

  private mutating func visit(_ search: PatternSearch, of path: String) {
    for match in search.matches {
      // A table is no plan that a search finds; a pattern that ends as tables do asks for it.
      let isNamed = !PlanFinder.mayBePlan(match.path) && search.namesEnding(of: match.path)
      if !match.isOfPack { visit(match.path, isNamed: isNamed, depth: match.depth) }
    }
    failures += search.failures
    if search.matches.isEmpty, search.failures.isEmpty {
      failures.append(Failure(path: path, error: .noMatch))
    }
  }

  private mutating func visit(_ path: String, isNamed: Bool, depth: Int) {
    do throws(SystemError) {
      switch try FileStore.kind(of: path) {
      case .file:
        guard isNamed || (PlanFinder.mayBePlan(path) && !PlanFinder.isConfiguration(path))
        else { return }
        add(Input(path: path, name: path, isNamed: isNamed), as: path)
      case .folder(let identity):
        guard depth < PlanFinder.maximumDepth, seenFolders.insert(identity).inserted else { return }
        let names = try FileStore.names(in: path)
        // The files of a rule pack name the schema too, and are no plans.
        let isPack = PlanFinder.isPack(names)
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
    guard let position = positions[key] else {
      positions[key] = inputs.count
      return inputs.append(input)
    }
    if input.isNamed { inputs[position].isNamed = true }
  }

  /// Whether names are those of the files of a rule pack.
  static func isPack(_ names: [String]) -> Bool { names.contains("pack.yaml") }

  /// Whether a search takes a file for a plan by its name.
  static func mayBePlan(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }

  /// The path of something in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// Whether a path is that of a configuration.
  static func isConfiguration(_ path: String) -> Bool {
    path == ConfigurationFormat.fileName || path.hasSuffix("/\(ConfigurationFormat.fileName)")
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// A path as reports show it: without `./` in front and `/` behind.
  private static func shown(_ path: String) -> String {
    var path = path
    while path.hasPrefix("./"), path.utf8.count > 2 { path.removeFirst(2) }
    while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
    return path == "./" || path.isEmpty ? "." : path
  }
}
