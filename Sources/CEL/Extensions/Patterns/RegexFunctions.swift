/// What the functions on regular expressions do.
enum RegexFunctions {
  /// The compiled pattern, or its problem as an error of evaluation.
  static func expression(
    _ pattern: String,
    _ cache: RegexCache
  ) throws(EvaluationError) -> RegularExpression {
    do {
      return try cache.expression(pattern)
    } catch {
      throw .invalidArgument(error.message)
    }
  }

  /// The matches, or what the only group holds where that is not empty.
  static func extract(
    _ text: CELValue,
    _ pattern: CELValue,
    limit: Int,
    _ cache: RegexCache
  ) throws(EvaluationError) -> [String] {
    guard case .string(let text) = text, case .string(let pattern) = pattern else {
      throw .noMatchingOverload(function: "regex.extract", arguments: [text.type, pattern.type])
    }
    let expression = try expression(pattern, cache)
    guard expression.groupCount <= 1 else {
      throw .invalidArgument(.groups(count: expression.groupCount))
    }
    guard let matches = expression.allMatches(in: text, limit: limit) else { throw .tooLarge }
    let bytes = Array(text.utf8)
    var result: [String] = []
    for match in matches {
      guard let range = match.groups[expression.groupCount] else { continue }
      if expression.groupCount == 1, range.isEmpty { continue }
      result.append(String(decoding: bytes[range], as: UTF8.self))
    }
    return result
  }

  /// The text with its first `limit` matches replaced, all where it is negative.
  static func replace(
    _ text: String,
    _ pattern: String,
    _ replacement: String,
    limit: Int64,
    _ cache: RegexCache
  ) throws(EvaluationError) -> String {
    guard limit != 0 else { return text }
    let expression = try expression(pattern, cache)
    let template: RegexTemplate
    do {
      template = try RegexTemplate(replacement, groupCount: expression.groupCount)
    } catch {
      throw .invalidArgument(error.message)
    }
    let limit = limit < 0 ? Int.max : Int(clamping: limit)
    guard let result = expression.replacing(in: text, with: template, limit: limit) else {
      throw .tooLarge
    }
    return result
  }
}
