extension StringFunctions {
  /// The text with every occurrence of `old` replaced.
  static func replace(
    _ text: String,
    _ old: String,
    _ new: String
  ) throws(EvaluationError) -> String {
    try replace(text, old, new, -1)
  }

  /// The text with the first `limit` occurrences of `old` replaced, all where it is negative.
  ///
  /// An empty `old` occurs before each scalar and at the end.
  static func replace(
    _ text: String,
    _ old: String,
    _ new: String,
    _ limit: Int64
  ) throws(EvaluationError) -> String {
    let bytes = Array(text.utf8)
    let limit = limit < 0 ? Int.max : Int(clamping: limit)
    let replacement = Array(new.utf8)
    let places =
      old.isEmpty
      ? Array(boundaries(of: bytes).prefix(limit))
      : TextSearch(Array(old.utf8)).separatePlaces(in: bytes, limit: limit)
    let growth = max(0, replacement.count - old.utf8.count)
    try ResultLimits.check(bytes: bytes.count + places.count * growth)
    var result: [UInt8] = []
    var end = 0
    for place in places {
      result += bytes[end..<place]
      result += replacement
      end = place + old.utf8.count
    }
    result += bytes[end...]
    return String(decoding: result, as: UTF8.self)
  }

  /// The parts between occurrences of a separator.
  static func split(_ text: String, _ separator: String) -> StringList {
    split(text, separator, -1)
  }

  /// The parts between occurrences of a separator, at most `limit` of them unless it is negative.
  ///
  /// An empty separator parts every scalar from the next.
  static func split(_ text: String, _ separator: String, _ limit: Int64) -> StringList {
    guard limit != 0 else { return StringList([]) }
    let bytes = Array(text.utf8)
    let cuts = limit < 0 ? Int.max : Int(clamping: limit) - 1
    let places: [Int]
    if separator.isEmpty {
      guard !bytes.isEmpty else { return StringList([]) }
      places = Array(boundaries(of: bytes).dropFirst().dropLast().prefix(cuts))
    } else {
      places = TextSearch(Array(separator.utf8)).separatePlaces(in: bytes, limit: cuts)
    }
    var parts: [String] = []
    var end = 0
    for place in places {
      parts.append(String(decoding: bytes[end..<place], as: UTF8.self))
      end = place + separator.utf8.count
    }
    parts.append(String(decoding: bytes[end...], as: UTF8.self))
    return StringList(parts)
  }

  /// The strings one behind the other.
  static func join(_ parts: StringList) throws(EvaluationError) -> String {
    try join(parts, "")
  }

  /// The strings one behind the other with a separator between them.
  static func join(_ parts: StringList, _ separator: String) throws(EvaluationError) -> String {
    let size = parts.strings.reduce(parts.strings.count * separator.utf8.count) {
      $0 + $1.utf8.count
    }
    try ResultLimits.check(bytes: size)
    return parts.strings.joined(separator: separator)
  }

  /// The offsets before each scalar and at the end.
  private static func boundaries(of bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }
}
