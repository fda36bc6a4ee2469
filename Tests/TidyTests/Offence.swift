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
    bareLines = Bare(text).text.split(separator: "\n", omittingEmptySubsequences: false)
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

/// Swift text without comments and without what stands between quotes; line breaks are kept.
private struct Bare {
  private(set) var text = ""
  private var rest: Substring

  init(_ source: String) {
    rest = source[...]
    while !rest.isEmpty { step() }
  }

  private mutating func step() {
    if rest.hasPrefix("//") {
      rest = rest.drop { $0 != "\n" }
    } else if rest.hasPrefix("/*") {
      skipBlockComment()
    } else if let quote = openingQuote {
      skipLiteral(quote)
    } else {
      text.append(rest.removeFirst())
    }
  }

  private var openingQuote: (hashes: Int, quotes: Int)? {
    let hashes = rest.prefix { $0 == "#" }.count
    let behind = rest.dropFirst(hashes)
    guard behind.first == "\"" else { return nil }
    return (hashes, behind.hasPrefix("\"\"\"") ? 3 : 1)
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if rest.hasPrefix("/*") {
        depth += 1
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("*/") {
        depth -= 1
        rest = rest.dropFirst(2)
      } else {
        keepLineBreak(rest.removeFirst())
      }
    } while depth > 0 && !rest.isEmpty
  }

  private mutating func skipLiteral(_ quote: (hashes: Int, quotes: Int)) {
    let hashes = String(repeating: "#", count: quote.hashes)
    let end = String(repeating: "\"", count: quote.quotes) + hashes
    rest = rest.dropFirst(quote.hashes + quote.quotes)
    text += "\"\""
    while !rest.isEmpty, !rest.hasPrefix(end) {
      if rest.hasPrefix("\\\(hashes)(") {
        rest = rest.dropFirst(hashes.count + 2)
        skipInterpolation()
      } else if rest.hasPrefix("\\\(hashes)") {
        rest = rest.dropFirst(hashes.count + 1)
        if !rest.isEmpty { keepLineBreak(rest.removeFirst()) }
      } else {
        keepLineBreak(rest.removeFirst())
      }
    }
    rest = rest.dropFirst(end.count)
  }

  /// What is interpolated is code, so it is kept.
  private mutating func skipInterpolation() {
    var depth = 1
    text += " ("
    while depth > 0, !rest.isEmpty {
      if openingQuote == nil, rest.first == "(" { depth += 1 }
      if openingQuote == nil, rest.first == ")" { depth -= 1 }
      step()
    }
    text += " "
  }

  private mutating func keepLineBreak(_ character: Character) {
    if character == "\n" { text.append(character) }
  }
}
