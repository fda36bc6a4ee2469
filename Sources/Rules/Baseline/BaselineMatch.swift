public import Findings

/// Holds the findings of a run against a baseline.
///
/// An entry covers one finding. A finding is covered by the entries of its own file first, then
/// by those of files that are not there any longer, since a file may have been renamed.
public struct BaselineMatch: Sendable {
  /// A finding of the baseline that is not there any longer.
  public struct Fixed: Hashable, Sendable {
    /// The path of its file.
    public var path: String
    /// What it was known by.
    public var key: FindingKey
    /// How often it was there.
    public var count: Int
  }

  /// A finding of a file that was renamed.
  public struct Moved: Hashable, Sendable {
    /// The path of the file before.
    public var from: String
    /// The path of the file that has the finding.
    public var to: String
    /// What it is known by.
    public var key: FindingKey
  }

  /// The findings of files that were renamed.
  public private(set) var moved: [Moved] = []
  /// The entries that have covered nothing so far.
  private(set) var left: [String: [FindingKey: Int]]
  private var runs: [String: @Sendable (RuleID) -> Bool] = [:]

  /// A match against a baseline.
  public init(_ baseline: Baseline) { left = baseline.files }

  /// Marks the findings of files that the baseline knows; `runs` says which rules each run has.
  ///
  /// `isGone` says of a path whether nothing is there any longer.
  public mutating func cover(
    _ files: inout [(path: String, file: LintedFile, runs: @Sendable (RuleID) -> Bool)],
    isGone: (String) -> Bool
  ) {
    var open: [(file: Int, finding: Int, key: FindingKey)] = []
    for index in files.indices {
      let path = files[index].path
      runs[path] = files[index].runs
      for (position, key) in FindingKeys.keys(of: files[index].file).enumerated() {
        let finding = files[index].file.findings[position]
        guard Baseline.mayHold(finding) else { continue }
        if take(key, of: path) {
          mark(&files[index].file.findings[position])
        } else if finding.state == .active {
          open.append((index, position, key))
        }
      }
    }
    let gone = left.keys.filter { runs[$0] == nil && isGone($0) }.sorted()
    for entry in open {
      for path in gone where take(entry.key, of: path) {
        mark(&files[entry.file].file.findings[entry.finding])
        moved.append(Moved(from: path, to: files[entry.file].path, key: entry.key))
        break
      }
    }
  }

  /// The findings of the baseline that are not there any longer, of files of the run and others.
  public func fixed(isGone: (String) -> Bool) -> [Fixed] {
    var fixed: [Fixed] = []
    for (path, keys) in left.sorted(by: { $0.key < $1.key }) where runs[path] != nil || isGone(path)
    {
      for (key, count) in keys.sorted(by: { $0.key < $1.key })
      where count > 0 && isAsked(key.rule, of: path) {
        fixed.append(Fixed(path: path, key: key, count: count))
      }
    }
    return fixed
  }

  /// Whether the run speaks of a rule; of a file that is gone, the rules of any of its runs do.
  private func isAsked(_ rule: RuleID, of path: String) -> Bool {
    runs[path]?(rule) ?? runs.values.contains { $0(rule) }
  }

  private mutating func take(_ key: FindingKey, of path: String) -> Bool {
    guard let count = left[path]?[key], count > 0 else { return false }
    left[path]?[key] = count - 1
    return true
  }

  /// A waiver says more than the baseline and stays.
  private func mark(_ finding: inout Finding) {
    if finding.state == .active { finding.state = .baseline }
  }
}
