import Rules

/// The files of a Git repository that differ from one of its revisions.
///
/// The working files are held against the commit at which the present branch left the revision, so
/// that what others did there since counts for nothing. Files that Git does not know yet count.
struct ChangedFiles {
  /// The folder of the repository, from the root of the disk.
  private let root: String
  /// The files, from the folder of the repository.
  private let names: Set<String>

  /// The files of this folder’s repository that differ from `revision`.
  init(since revision: String) throws(UsageError) {
    // A word that looks like an option would be taken for one.
    guard !revision.hasPrefix("-"), !revision.isEmpty else { throw .noRevision(revision, nil) }
    let top = try ChangedFiles.lines(["rev-parse", "--show-toplevel"], "\n", revision).first ?? "/"
    let difference = ["diff", "--merge-base", "--name-only", "--no-renames", "-z", revision, "--"]
    let others = ["ls-files", "--others", "--exclude-standard", "-z"]
    var names: Set<String> = []
    for words in [difference, others] {
      names.formUnion(try ChangedFiles.lines(["-C", top] + words, "\0", revision))
    }
    root = top.hasSuffix("/") ? top : top + "/"
    self.names = names
  }

  /// The inputs that differ; all of them where a configuration, a rule pack or a baseline does.
  ///
  /// Any plan may depend on those. Standard input and files of other places are kept.
  func keep(_ inputs: [PlanFinder.Input]) -> [PlanFinder.Input] {
    guard !names.contains(where: isDependedOn) else { return inputs }
    return inputs.filter { input in
      guard let path = input.path, let real = try? FileStore.realPath(of: path) else { return true }
      guard real.hasPrefix(root) else { return true }
      return names.contains(String(real.dropFirst(root.count)))
    }
  }

  private func isDependedOn(_ name: String) -> Bool {
    let folder = PathName.folder(of: name)
    let isBaseline = name.hasSuffix("/baseline.json") && folder.hasSuffix(".consult-lint")
    return PlanFinder.isConfiguration(name) || isBaseline
      || FileStore.exists(PathName.join(PathName.join(root, folder), "pack.yaml"))
  }

  /// The lines that Git writes.
  private static func lines(
    _ words: [String],
    _ separator: Character,
    _ revision: String
  ) throws(UsageError) -> [String] {
    let git = ChildProcess("git", ["--no-optional-locks"] + words)
    guard git.status == 0 else {
      let reason = String(decoding: git.errors, as: UTF8.self).split(separator: "\n").first
      throw .noRevision(revision, reason.map(String.init))
    }
    return String(decoding: git.output, as: UTF8.self).split(separator: separator).map(String.init)
  }
}

extension PlanFinder {
  /// Leaves out the files that are as they were at a revision; gives their number.
  mutating func leaveOutUnchanged(since revision: String?) throws(UsageError) -> Int {
    guard let revision else { return 0 }
    let before = inputs.count
    inputs = try ChangedFiles(since: revision).keep(inputs)
    return before - inputs.count
  }
}
