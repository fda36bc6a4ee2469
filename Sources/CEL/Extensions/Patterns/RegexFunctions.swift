import Findings

/// What the functions on regular expressions do.
enum RegexFunctions {
  /// The compiled pattern, or its problem as an error of evaluation.
  static func expression(_ pattern: CELValue) throws(EvaluationError) -> RegularExpression {
    guard case .string(let pattern) = pattern else { throw .mismatch("regex", pattern) }
    do {
      return try RegularExpression(compiling: pattern)
    } catch {
      throw .invalidArgument(error.message)
    }
  }

  /// The matches, or what the only group holds where that is not empty.
  static func extract(
    _ text: CELValue,
    _ expression: RegularExpression,
    limit: Int
  ) throws(EvaluationError) -> [String] {
    guard case .string(let text) = text else { throw .mismatch("regex.extract", text) }
    guard expression.groupCount <= 1 else {
      throw .invalidArgument(tooManyGroups(expression.groupCount))
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
    _ text: CELValue,
    _ expression: RegularExpression,
    _ replacement: CELValue,
    limit: Int64
  ) throws(EvaluationError) -> String {
    guard case .string(let text) = text, case .string(let replacement) = replacement else {
      throw .mismatch("regex.replace", text, replacement)
    }
    guard limit != 0 else { return text }
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

  private static func tooManyGroups(_ count: Int) -> BilingualText {
    BilingualText(
      en: "the regular expression has \(count) groups where at most 1 is needed; ‘(?:…)’ groups "
        + "without keeping",
      fr: "l’expression régulière a \(count) groupes; il en faut au plus 1, et "
        + "«\u{A0}(?:…)\u{A0}» regroupe sans garder"
    )
  }
}
