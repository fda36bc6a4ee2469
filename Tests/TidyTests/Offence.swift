/// A place of the project that breaks a house rule.
struct Offence: Hashable, CustomStringConvertible {
  var path: String
  var line: Int
  var reason: String

  var description: String { "\(path):\(line): \(reason)" }
}

/// The text of a Swift file, and the same text without comments and without what literals hold.
struct SwiftCode {
  let path: String
  let lines: [Substring]
  /// The lines with comments and the content of literals taken out.
  let bareLines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    bareLines = BareSwift.text(of: text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The room that the file belongs to, where it is a source.
  var room: String? {
    let parts = path.split(separator: "/")
    return parts.first == "Sources" && parts.count > 2 ? String(parts[1]) : nil
  }

  /// An offence at each bare line that holds `word` and that `pattern` matches.
  func offences(
    _ reason: String,
    _ word: String,
    matching pattern: some RegexComponent
  ) -> [Offence] {
    bareLines.enumerated().filter { $1.utf8.contains(word.utf8) && $1.contains(pattern) }
      .map { Offence(path: path, line: $0.offset + 1, reason: reason) }
  }
}

extension Substring.UTF8View {
  /// Whether the bytes of a word stand somewhere, which is far quicker to ask than a pattern.
  func contains(_ word: String.UTF8View) -> Bool {
    guard let first = word.first else { return true }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: word) { return true }
      start = index(after: found)
    }
    return false
  }
}
