/// Whether French is written with the signs that French uses.
enum French {
  /// A key of a plan or of a pack, which stands before its colon as in the file.
  private static var showsKey: some RegexComponent { #/^\s*[\w-]+:|schema:|[{"]/# }

  /// Where a French text has a straight apostrophe, a common space or English quotation marks.
  static func offences(in text: String, path: String, line: Int) -> [Offence] {
    var reasons: [String] = []
    if text.contains(#/\p{L}'\p{L}/#) { reasons.append("a straight apostrophe") }
    if text.contains(#/[^\u00A0\u0020\d\/\\:.]:(?=\s|$)/#), !text.contains(showsKey) {
      reasons.append("no no-break space before a colon")
    }
    if text.contains(#/ :(?=\s|$)/#) { reasons.append("a common space before a colon") }
    if text.contains(#/[\u0020\u00A0][;!?](?=\s|$)/#) {
      reasons.append("a space before ; ! or ?")
    }
    if text.contains(#/«(?!\u00A0)|[^\u00A0]»/#) {
      reasons.append("no no-break space inside « »")
    }
    return reasons.map { Offence(path: path, line: line, reason: $0) }
  }

  /// The offences of a page in Markdown, code left out.
  static func offences(inPage text: String, path: String) -> [Offence] {
    var offences: [Offence] = []
    var isCode = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode, !line.hasPrefix("```") else { continue }
      let prose = line.replacing(#/`[^`]*`/#, with: "x").replacing(#/\]\([^)]*\)/#, with: "]")
        .replacing(#/<!--.*?-->/#, with: "").replacing(#/https?:\S+/#, with: "x")
      offences += French.offences(in: String(prose), path: path, line: index + 1)
    }
    return offences
  }

  /// The offences of the French literals of a Swift file: those behind `fr:`.
  static func offences(in code: SwiftCode) -> [Offence] {
    code.lines.enumerated().flatMap { index, line -> [Offence] in
      line.split(separator: "fr: \"").dropFirst().flatMap { rest in
        offences(in: literal(rest), path: code.path, line: index + 1)
      }
    }
  }

  /// The text of a literal from behind its opening quote, with `x` for what is interpolated.
  private static func literal(_ source: Substring) -> String {
    var text = ""
    var rest = source
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\", let next = rest.popFirst() else {
        text.append(character)
        continue
      }
      switch next {
      case "(":
        skipInterpolation(&rest)
        text += "x"
      case "u":
        text += rest.hasPrefix("{A0}") ? "\u{A0}" : "x"
        rest = rest.drop { $0 != "}" }.dropFirst()
      default: text.append(next)
      }
    }
    return text
  }

  private static func skipInterpolation(_ rest: inout Substring) {
    var depth = 1
    while depth > 0, let character = rest.popFirst() {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
    }
  }
}
