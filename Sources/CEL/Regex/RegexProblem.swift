public import SourceText

/// Why a text is not a regular expression, and where in the text that shows.
public struct RegexProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A group is not closed.
    case groupNotClosed
    /// A closing parenthesis has no group to close.
    case groupNotOpened
    /// A character class is not closed.
    case classNotClosed
    /// The ends of a range stand in the wrong order, or one is not a character.
    case badRange
    /// A name of a character class is not known.
    case unknownClass(String)
    /// A repetition sign has nothing before it to repeat.
    case nothingToRepeat
    /// A repetition sign follows another.
    case repeatedRepetition
    /// The counts of a repetition are beyond `RegexLimits.repeats` or in the wrong order.
    case badCount
    /// A backslash is followed by something without a meaning.
    case unknownEscape(String)
    /// The text ends in a backslash.
    case trailingBackslash
    /// `(?…` is followed by something without a meaning.
    case unknownGroup
    /// A group's name is empty, or holds more than letters, digits and `_`.
    case badName
    /// Two groups have one name.
    case repeatedName(String)
    /// A back-reference, which no linear-time engine can offer.
    case backReference
    /// Look-ahead or look-behind, which no linear-time engine can offer.
    case lookAround
    /// Groups are nested deeper than `RegexLimits.depth`.
    case tooDeep
    /// The compiled program is larger than `RegexLimits.instructions`.
    case tooLarge
  }

  /// What is wrong.
  public var kind: Kind
  /// The bytes of the pattern that show it.
  public var range: ByteRange

  /// A problem at a place in a pattern.
  public init(_ kind: Kind, at range: ByteRange) {
    self.kind = kind
    self.range = range
  }
}

/// The bounds that keep every pattern's program small.
public enum RegexLimits {
  /// The largest count of `x{n,m}`, also where such repetitions are nested.
  public static let repeats = 1000
  /// The deepest nesting of groups.
  public static let depth = 200
  /// The largest number of instructions and byte ranges of a program.
  public static let instructions = 100_000
  /// The largest product of instructions and places that groups keep, the memory of a search.
  public static let places = 4_000_000
}
