import Findings
import Rules
import SourceText

/// What the baselines of a run know of its findings.
struct BaselineComparison: Sendable {
  /// A finding that is not there any longer, with the baseline that knows it.
  struct Fixed: Sendable {
    var baseline: String
    var entry: BaselineMatch.Fixed
  }

  /// The findings that are not there any longer.
  private(set) var fixed: [Fixed] = []
  /// The findings of files that were renamed, by baseline.
  private(set) var moved: [String: [BaselineMatch.Moved]] = [:]

  /// How many findings are not there any longer.
  var fixedCount: Int { fixed.reduce(0) { $0 + $1.entry.count } }

  /// Marks the findings of files that the baselines know.
  ///
  /// `inputs` holds, for each file, the path of its baseline and the linter that it went through.
  mutating func cover(
    _ files: inout [LintedFile],
    _ inputs: [(baseline: String?, linter: Linter)],
    _ shelf: BaselineShelf
  ) {
    for (path, baseline) in shelf.all.sorted(by: { $0.key < $1.key }) {
      let positions = files.indices.filter { inputs[$0].baseline == path }
      guard !positions.isEmpty else { continue }
      var own = positions.map { position in
        let linter = inputs[position].linter
        return (
          path: shelf.name(of: files[position].source.name, in: path),
          file: files[position],
          runs: { @Sendable (rule: RuleID) in linter.speaks(of: rule) }
        )
      }
      let isGone = { (name: String) in !FileStore.exists(shelf.path(of: name, in: path)) }
      var match = BaselineMatch(baseline)
      match.cover(&own, isGone: isGone)
      for (position, entry) in zip(positions, own) { files[position] = entry.file }
      fixed += match.fixed(isGone: isGone).map { Fixed(baseline: path, entry: $0) }
      moved[path] = match.moved
    }
  }
}
