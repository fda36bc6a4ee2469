/// What the house does not write, and where.
enum NeverWords {
  /// The forbidden words of a source file.
  static func offences(in code: SwiftCode) -> [Offence] {
    var offences = unfinished(in: code)
    guard code.room != nil else { return offences }
    offences += code.offences("a forced unwrap", "!", matching: #/[\w\)\]">}?]!(?!=)/#)
    offences += code.offences("Any", "Any", matching: #/\bAny\b/#)
    offences += code.offences("an old Foundation type", "NS", matching: #/\bNS[A-Z]\w+/#)
    for word in ["try!", "as!", "fatalError", "@unchecked", "nonisolated(unsafe)", "String.Index"] {
      offences += code.offences(word, word, matching: #/./#)
    }
    offences += code.offences(
      "a global or static variable",
      "var ",
      matching: #/^(?:\w+ )*var \w+[^{]*=|\bstatic var \w+[^{]*=/#
    )
    if code.room != "consult-lint" {
      let pattern = #/\b(?:debugP|p)rint\(/#
      offences += code.offences("print outside the terminal", "rint(", matching: pattern)
    }
    return offences
  }

  /// Words for what is still to be done; in comments too.
  private static func unfinished(in code: SwiftCode) -> [Offence] {
    let words = ["TO" + "DO", "FIX" + "ME"]
    return code.lines.enumerated().flatMap { index, line in
      words.filter(line.contains).map {
        Offence(path: code.path, line: index + 1, reason: $0)
      }
    }
  }

  /// File names that say nothing.
  static func nameOffences(_ path: String) -> [Offence] {
    let bad = ["Utils", "Util", "Helpers", "Helper", "Common", "Constants", "Misc", "Manager"]
    let parts = path.split(separator: "/").map { $0.split(separator: ".").first ?? "" }
    return parts.contains { bad.contains(String($0)) }
      ? [Offence(path: path, line: 1, reason: "a name that says nothing")] : []
  }
}
