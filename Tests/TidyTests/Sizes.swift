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
    let lines = code.bareLines.map(\.utf8)
    for (index, line) in lines.enumerated() where declares(line) {
      let length = bodyLength(lines[index...])
      guard length > function else { continue }
      let reason = "a function of \(length) lines, at most \(function)"
      offences.append(Offence(path: code.path, line: index + 1, reason: reason))
    }
    return offences
  }

  /// Whether a line begins something that has a body of statements.
  private static func declares(_ line: Substring.UTF8View) -> Bool {
    if line.contains("func ".utf8) || line.contains("subscript(".utf8) { return true }
    if ["init(", "init?(", "init<"].contains(where: { line.contains($0.utf8) }) {
      return !line.contains(".init".utf8)
    }
    return line.last == UInt8(ascii: "{") && line.contains("var ".utf8)
  }

  /// The lines from a declaration to the end of its body; 0 where it has none.
  private static func bodyLength(_ lines: ArraySlice<Substring.UTF8View>) -> Int {
    var parentheses = 0
    var braces = 0
    for (offset, line) in lines.enumerated() {
      for byte in line {
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
      guard braces == 0, parentheses == 0 else { continue }
      // The brace may stand on the next line, after a long result or a `where`.
      let next = lines.dropFirst(offset + 1).first
      let goesOn = next.map { $0.contains("{".utf8) || $0.contains("->".utf8) } ?? false
      if !goesOn { return 0 }
    }
    return 0
  }
}
