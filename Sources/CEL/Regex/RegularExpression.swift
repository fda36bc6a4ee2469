/// A pattern in RE2 syntax, matched in time linear in the text.
///
/// ```swift
/// let dates = try RegularExpression(compiling: #"(?P<year>\d{4})-\d\d"#)
/// dates.matches("le 2026-03-01")   // true
/// ```
/// There are no back-references and no look-around. A pattern is compiled once and may be used
/// from many threads at a time.
public struct RegularExpression: Sendable {
  /// The pattern as written.
  public let pattern: String
  /// The name of each group from 1, `nil` where it has none.
  public let groupNames: [String?]
  let engines: RegexEngines

  /// Compiles a pattern, or says what is wrong with it and where.
  public init(compiling pattern: String) throws(RegexProblem) {
    let tree = try RegexParser.parse(pattern)
    let program = try RegexCompiler.compile(tree, patternLength: pattern.utf8.count)
    self.pattern = pattern
    groupNames = tree.groupNames
    engines = RegexEngines(program)
  }

  /// The number of groups.
  public var groupCount: Int { groupNames.count }

  /// Whether the pattern matches somewhere in the text, as CEL's `matches` asks.
  public func matches(_ text: String) -> Bool { matches(text.utf8.span) }

  /// Whether the pattern matches somewhere in the UTF-8 bytes.
  public func matches(_ bytes: Span<UInt8>) -> Bool {
    engines.withAutomaton { $0.matches(bytes) }
  }

  /// The leftmost match in the text, of several there the one preferred by the pattern.
  public func firstMatch(in text: String) -> RegexMatch? {
    firstMatch(in: text.utf8.span)
  }

  /// The leftmost match in the UTF-8 bytes.
  public func firstMatch(in bytes: Span<UInt8>) -> RegexMatch? {
    guard matches(bytes) else { return nil }
    return engines.withMachine { $0.firstMatch(in: bytes, from: 0) }.map(RegexMatch.init)
  }
}

extension RegularExpression: Hashable {
  /// The same pattern.
  public static func == (left: RegularExpression, right: RegularExpression) -> Bool {
    left.pattern == right.pattern
  }

  /// By pattern.
  public func hash(into hasher: inout Hasher) { hasher.combine(pattern) }
}

/// Where a pattern matched, in UTF-8 offsets.
public struct RegexMatch: Hashable, Sendable {
  /// The whole match and then each group; `nil` for a group that took no part.
  public var groups: [Range<Int>?]

  /// The whole match.
  public var range: Range<Int> { groups.first.flatMap { $0 } ?? 0..<0 }

  /// A match from places, two for each group, -1 for none.
  init(places: [Int32]) {
    groups = stride(from: 0, to: places.count - 1, by: 2).map { index in
      let (start, end) = (Int(places[index]), Int(places[index + 1]))
      return start >= 0 && end >= start ? start..<end : nil
    }
  }
}
