import Rules

/// The files and folders that a pattern on the command line stands for.
///
/// A shell works patterns out by itself unless they stand in quotes, and most know no `**`; the
/// tool does it the same way everywhere.
struct PatternSearch {
  /// A file or folder that fits.
  struct Match: Hashable, Sendable {
    /// The path, which begins as the pattern does.
    var path: String
    /// How many folders it stands below the first one that was looked into.
    var depth: Int
    /// Whether it is a file of a rule pack, which is never a plan.
    var isOfPack: Bool
  }

  /// What fits, by the bytes of the paths in each folder.
  private(set) var matches: [Match] = []
  /// The folders that could not be looked into.
  private(set) var failures: [PlanFinder.Failure] = []
  private let ending: String
  private let pattern: PathPattern?
  private var seenFolders: Set<FileStore.FolderIdentity> = []

  /// Whether a path has a sign that stands for other letters.
  static func isPattern(_ path: String) -> Bool { path.contains { "*?".contains($0) } }

  /// Looks for what a pattern stands for, from its first folder without such a sign.
  init(_ text: String) {
    let parts = text.split(separator: "/")
    let fixed = parts.prefix { !PatternSearch.isPattern(String($0)) }
    let last = parts.last ?? ""
    ending = last.lastIndex(of: ".").map { String(last[$0...]) } ?? ""
    pattern = PathPattern(parts.dropFirst(fixed.count).joined(separator: "/"))
    let root = text.hasPrefix("/") ? "/" : ""
    let base = root + fixed.joined(separator: "/")
    walk(base.isEmpty ? "." : base, below: "", depth: 0)
  }

  /// Whether the pattern ends in full as a path does, such as `.csv`.
  func namesEnding(of path: String) -> Bool {
    !ending.isEmpty && !PatternSearch.isPattern(ending) && path.hasSuffix(ending)
  }

  private mutating func walk(_ folder: String, below relative: String, depth: Int) {
    guard let pattern, depth < min(pattern.depth ?? .max, PlanFinder.maximumDepth),
      case .folder(let identity)? = try? FileStore.kind(of: folder),
      seenFolders.insert(identity).inserted
    else { return }
    let names: [String]
    do throws(SystemError) {
      names = try FileStore.names(in: folder)
    } catch {
      return failures.append(PlanFinder.Failure(path: folder, error: error))
    }
    let isPack = PlanFinder.isPack(names)
    for name in names {
      let path = PlanFinder.join(folder, name)
      let inside = relative.isEmpty ? name : "\(relative)/\(name)"
      if pattern.matches(inside) {
        let isOfPack = isPack && PlanFinder.mayBePlan(name)
        matches.append(Match(path: path, depth: depth + 1, isOfPack: isOfPack))
      } else {
        walk(path, below: inside, depth: depth + 1)
      }
    }
  }
}
