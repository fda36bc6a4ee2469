/// How long files and functions may be.
enum Sizes {
  static let file = 400
  static let function = 60

  /// The file, where it is too long, and each function of it that is.
  static func offences(in code: SwiftCode) -> [Offence] {
    var offences: [Offence] = []
    let count = code.lines.count - (code.lines.last == "" ? 1 : 0)
    if count > file {
      offences.append(
        Offence(path: code.path, line: count, reason: "\(count) lines, at most \(file)")
      )
    }
    for (index, line) in code.bareLines.enumerated()
    where line.contains(
      #/(?:^|[^.\w])(func\s+\S|init\s*[?(<]|subscript\s*[(<]|deinit\b|var\s+\w+\s*:.*\{)/#
    ) {
      let length = bodyLength(code.bareLines[index...])
      guard length > function else { continue }
      let reason = "a function of \(length) lines, at most \(function)"
      offences.append(Offence(path: code.path, line: index + 1, reason: reason))
    }
    return offences
  }

  private static func holdsDeclaration(_ line: Substring) -> Bool {
    ["func ", "init", "subscript", "var "].contains { line.utf8.contains($0.utf8) }
  }

  /// The lines from a declaration to the end of its body; 0 where it has none.
  private static func bodyLength(_ lines: ArraySlice<Substring>) -> Int {
    var parentheses = 0
    var braces = 0
    for (offset, line) in lines.enumerated() {
      for byte in line.utf8 {
        switch Unicode.Scalar(byte) {
        case "(", "[": parentheses += 1
        case ")", "]": parentheses -= 1
        case "{" where parentheses == 0 || braces > 0: braces += 1
        case "}" where parentheses == 0 || braces > 0:
          braces -= 1
          if braces <= 0 { return braces < 0 ? 0 : offset + 1 }
        default: break
        }
      }
      if braces == 0, parentheses == 0, offset > 0 || !line.contains("func") {
        let next = lines.dropFirst(offset + 1).first ?? ""
        if !line.hasSuffix(",") && !next.contains("{") && !next.contains("->") { return 0 }
      }
    }
    return 0
  }
}
