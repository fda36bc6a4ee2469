/// Whether what other rooms use is documented.
enum Documentation {
  static let firstLine = 100

  /// Public and package declarations without a documentation comment, or with a long first line.
  static func offences(in code: SwiftCode) -> [Offence] {
    guard code.room != nil else { return [] }
    var offences: [Offence] = []
    for (index, line) in code.bareLines.enumerated() where declares(line) {
      let comment = comment(above: index, in: code)
      guard let first = comment.first else {
        offences.append(
          Offence(path: code.path, line: index + 1, reason: "no documentation comment")
        )
        continue
      }
      if first.count > firstLine {
        let reason = "the first line of the comment is longer than \(firstLine) characters"
        offences.append(Offence(path: code.path, line: index + 1, reason: reason))
      }
    }
    return offences
  }

  private static func declares(_ line: Substring) -> Bool {
    guard line.utf8.contains("public".utf8) || line.utf8.contains("package".utf8) else {
      return false
    }
    let pattern =
      #/^\s*(?:@\w+(?:\([^)]*\))? +)*(?:public|package)(?:\(set\))? +(?:\w+(?:\(set\))? +)*(?:func|init|var|let|struct|enum|class|protocol|actor|typealias|subscript|case)\b/#
    return line.contains(pattern)
  }

  private static func comment(above index: Int, in code: SwiftCode) -> [String] {
    var comment: [String] = []
    for line in code.lines[..<index].reversed() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("///") {
        comment.insert(String(text.dropFirst(3).drop { $0 == " " }), at: 0)
      } else if !(text.hasPrefix("@") && comment.isEmpty) {
        break
      }
    }
    return comment
  }
}
