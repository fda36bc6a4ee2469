import Findings

/// What the functions of the strings library do; positions count Unicode scalars from 0.
enum StringFunctions {
  /// The scalar at a position as a string; empty right behind the last.
  static func charAt(_ text: String, _ position: Int64) throws(EvaluationError) -> String {
    let scalars = ScalarText(text)
    let position = try scalars.checked(position)
    return scalars.string(position, min(position + 1, scalars.count))
  }

  /// The position of the first occurrence, -1 for none.
  static func indexOf(_ text: String, _ part: String) throws(EvaluationError) -> Int64 {
    try indexOf(text, part, 0)
  }

  /// The position of the first occurrence that does not begin before `start`, -1 for none.
  static func indexOf(
    _ text: String,
    _ part: String,
    _ start: Int64
  ) throws(EvaluationError) -> Int64 {
    let scalars = ScalarText(text)
    let start = try scalars.checked(start)
    guard !part.isEmpty else { return Int64(start) }
    let search = TextSearch(Array(part.utf8))
    let place = search.first(in: scalars.bytes, from: scalars.offset(of: start))
    return place.map { Int64(scalars.position(of: $0)) } ?? -1
  }

  /// The position of the last occurrence, -1 for none.
  static func lastIndexOf(_ text: String, _ part: String) throws(EvaluationError) -> Int64 {
    try lastIndexOf(text, part, Int64(ScalarText(text).count))
  }

  /// The position of the last occurrence that does not begin behind `limit`, -1 for none.
  static func lastIndexOf(
    _ text: String,
    _ part: String,
    _ limit: Int64
  ) throws(EvaluationError) -> Int64 {
    let scalars = ScalarText(text)
    let limit = try scalars.checked(limit)
    guard !part.isEmpty else { return Int64(limit) }
    let search = TextSearch(Array(part.utf8))
    let place = search.last(in: scalars.bytes, notBehind: scalars.offset(of: limit))
    return place.map { Int64(scalars.position(of: $0)) } ?? -1
  }

  /// The part from a position to the end.
  static func substring(_ text: String, _ start: Int64) throws(EvaluationError) -> String {
    let scalars = ScalarText(text)
    return scalars.string(try scalars.checked(start), scalars.count)
  }

  /// The part from a position up to, not including, another.
  static func substring(
    _ text: String,
    _ start: Int64,
    _ end: Int64
  ) throws(EvaluationError) -> String {
    let scalars = ScalarText(text)
    guard start <= end else {
      throw .invalidArgument(
        BilingualText(
          en: "a part of a text cannot begin at \(start) and end at \(end)",
          fr: "une partie d’un texte ne peut pas commencer à \(start) et finir à \(end)"
        )
      )
    }
    return scalars.string(try scalars.checked(start), try scalars.checked(end))
  }

  /// The text with the letters A to Z in lower case.
  static func lowerASCII(_ text: String) -> String {
    String(
      decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self
    )
  }

  /// The text with the letters a to z in upper case.
  static func upperASCII(_ text: String) -> String {
    String(
      decoding: text.utf8.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 },
      as: UTF8.self
    )
  }

  /// The text without white space at either end.
  static func trim(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace ?? false { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The scalars in reverse order.
  static func reverse(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
  }

  /// The text in double quotes, with CEL's escapes.
  static func quote(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append("\"")
    for scalar in text.unicodeScalars {
      if let letter = escapes[scalar] {
        result.append("\\")
        result.append(letter)
      } else {
        result.append(scalar)
      }
    }
    result.append("\"")
    return String(result)
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{07}": "a", "\u{08}": "b", "\u{0C}": "f", "\n": "n", "\r": "r", "\t": "t", "\u{0B}": "v",
    "\\": "\\", "\"": "\"",
  ]
}
