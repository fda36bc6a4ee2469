/// The kinds of problems that an expression can have.
public enum ExpressionProblemKind: Hashable, Sendable {
  /// Something else stands where something was needed.
  case unexpected(found: String, needed: SyntaxNeed)
  /// A string that does not end.
  case unterminatedString
  /// An escape that does not exist, or not in this kind of literal.
  case invalidEscape(String)
  /// A number that cannot be read, or out of the range of its type.
  case invalidNumber(String)
  /// A word that is kept for later versions of the language.
  case reservedWord(String)
  /// A text that is too long.
  case tooLong(limit: Int)
  /// Parts that are nested too deeply.
  case tooDeep(limit: Int)
  /// `has()` of something that is not a selected field.
  case hasNeedsField
  /// A macro whose variable is not a simple name.
  case macroNeedsName(macro: String)
  /// A macro with arguments that do not fit in another way.
  case macroArguments(macro: String)
  /// A name that is not declared.
  case unknownName(String, near: [String])
  /// A field that the type does not have.
  case unknownField(String, type: String, near: [String])
  /// A function that is not declared.
  case unknownFunction(String, near: [String])
  /// Arguments for which a function has no overload.
  case noOverload(function: String, arguments: [CELType], accepted: [String])
  /// A type where another is needed.
  case wrongType(found: CELType, needed: CELType)
  /// A field of something that has none.
  case noFields(CELType)
  /// A macro over something that is neither list nor map.
  case notARange(CELType)
  /// A code that is not in its list.
  case unknownCode(String, list: String, near: [String])
  /// The name of a message to be built; there are none.
  case unknownMessage(String)
  /// A regular expression that cannot be compiled.
  case invalidPattern(RegexProblem.Kind)
}

/// What was needed at a place of an expression.
public enum SyntaxNeed: Hashable, Sendable {
  /// A value.
  case expression
  /// The name of a field or function.
  case name
  /// One of these signs.
  case sign(String)
  /// An operator or the end.
  case end
  /// A character that the language knows.
  case knownCharacter
}
