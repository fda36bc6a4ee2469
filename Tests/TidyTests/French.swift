/// Whether French is written with the signs that French uses.
enum French {
  /// Where a French text has a straight apostrophe, a common space or English quotation marks.
  static func offences(in text: String, path: String, line: Int) -> [Offence] {
    var reasons: [String] = []
    if text.contains(#/\p{L}'\p{L}/#) { reasons.append("a straight apostrophe") }
    if text.contains(#/[^\u00A0\u0020\d\/\\:.]:(?=\s|$)/#), !text.contains(#/^\s*[\w-]+:/#) {
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
      line.matches(of: #/\bfr: "((?:[^"\\]|\\.)*)"/#).flatMap { match in
        let text = match.1.replacing("\\u{A0}", with: "\u{A0}").replacing(
          #/\\\([^)]*\)/#,
          with: "x"
        )
        return offences(in: String(text), path: code.path, line: index + 1)
      }
    }
  }
}
