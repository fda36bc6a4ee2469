/// A pattern of paths: `*` and `?` inside a name, `**` for any number of folders.
///
/// It stands for whole paths: `drafts/**` is everything below `drafts`, `**/old.yaml` every
/// `old.yaml`, `*.yaml` the files beside the configuration.
public struct PathPattern: Hashable, Sendable {
  /// The pattern as written.
  public let text: String
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case anyFolders
    case name([Unicode.Scalar])
  }

  /// A pattern; `nil` for one that stands for no path, such as an empty one or one with `..`.
  public init?(_ text: String) {
    self.text = text
    guard !text.hasPrefix("/") else { return nil }
    var parts: [Part] = []
    for part in text.split(separator: "/") where part != "." {
      guard part != ".." else { return nil }
      if part != "**" {
        parts.append(.name(Array(part.unicodeScalars)))
      } else if parts.last != .anyFolders {
        parts.append(.anyFolders)
      }
    }
    if text.hasSuffix("/"), parts.last != .anyFolders { parts.append(.anyFolders) }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// The number of names of every path that fits; `nil` where it may be any number.
  public var depth: Int? { parts.contains(.anyFolders) ? nil : parts.count }

  /// Whether the pattern stands for a path, which counts from the same folder.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
    return PathPattern.match(parts, names) { part in
      part == .anyFolders
    } one: { part, name in
      guard case .name(let pattern) = part else { return false }
      return PathPattern.match(pattern, name) {
        $0 == "*"
      } one: {
        $0 == "?" || $0 == $1
      }
    }
  }

  /// Whether a row of values fits a row of patterns, some of which stand for any number of values.
  ///
  /// Going back to the last such pattern is enough, so the cost is at most the product of both.
  private static func match<Pattern, Value>(
    _ patterns: [Pattern],
    _ values: [Value],
    any: (Pattern) -> Bool,
    one: (Pattern, Value) -> Bool
  ) -> Bool {
    var pattern = 0
    var value = 0
    var resume: (pattern: Int, value: Int)?
    while value < values.count {
      if pattern < patterns.count, any(patterns[pattern]) {
        pattern += 1
        resume = (pattern, value)
      } else if pattern < patterns.count, one(patterns[pattern], values[value]) {
        pattern += 1
        value += 1
      } else if let last = resume {
        pattern = last.pattern
        value = last.value + 1
        resume = (last.pattern, value)
      } else {
        return false
      }
    }
    return patterns[pattern...].allSatisfy(any)
  }
}
