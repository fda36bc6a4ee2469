/// Whether a text names places that exist on one machine only.
enum Paths {
  private static let roots = ["work", "farm", "root", "home", "Users", "private/var"]

  /// The lines of a text that hold an absolute path of a machine.
  static func offences(in text: String, path: String) -> [Offence] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      index,
      line in
      roots.filter { holds(line, "/\($0)/") }.map {
        Offence(path: path, line: index + 1, reason: "a path of one machine: /\($0)")
      }
    }
  }

  private static func holds(_ line: Substring, _ root: String) -> Bool {
    line.ranges(of: root).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && !"._-".contains(before)
    }
  }
}
