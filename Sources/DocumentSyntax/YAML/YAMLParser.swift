import Findings
import SourceText

/// Reads YAML 1.2.2 by its grammar, from the first byte to the last, into events.
///
/// The cursor only moves forward but for one line at a time. Block collections are functions
/// that call each other, bounded by `limits.depth`. Every function gets the text as a span, so
/// that the bytes stay in registers; `parser` keeps offsets only.
struct YAMLParser<Handler: SyntaxEventHandler> {
  /// What receives the events.
  var handler: Handler
  let limits: ReadingLimits
  /// The offset of the next byte to read.
  var at = 0
  /// The offset at which the line of `at` begins.
  var lineStart = 0
  /// After `skipToToken`: the spaces before the token, or -1 at the end of the document.
  var column = 0
  /// After `skipToToken`: whether the token is the first on its line.
  var isFresh = true
  /// After `skipToToken`: whether a tab stands between the line start and a fresh token.
  var hasTab = false
  /// Whether the last line with content had a tab in its indentation that was reported.
  var isInTabs = false
  /// The offset behind the last node that was sent.
  var lastEnd = 0
  /// The number of collections that are open.
  var depth = 0
  /// The offset behind the last comment, so that each is sent once.
  var lastComment = 0
  /// The handles that `%TAG` lines gave to the document.
  var handles: [TagHandle] = []
  /// The start of the line with the last finding.
  var reportedLine = -1
  /// The offset of the last finding.
  var lastReport = -1
  /// After a mistake of layout, the column at which an entry must stand to end its consequences.
  var quietColumn: Int?
  /// The start of the line behind one that has no colon where a key is needed.
  var lineBehindBare = -1
  /// Parts of texts in braces that a comma cut off, told when the braces turn out sound.
  var cutTexts: [ByteRange] = []
  /// Whether the rest of the text is left out, after a limit was met.
  var isStopped = false
  /// Whether a bracket was left open and the lines that follow are block content again.
  var isFlowBroken = false
  /// The brackets that are open, outermost first.
  var flowOpeners: [UInt8] = []
  /// The offset of the last comma inside brackets.
  var lastComma = -1
  /// Whether a line inside brackets that begins too far left was reported.
  var isFlowLineReported = false
  /// Bytes that may stand in quoted scalars only, by rising offset.
  var rare: [Int] = []

  init(handler: Handler, limits: ReadingLimits) {
    self.handler = handler
    self.limits = limits
  }

  /// Leaves out the rest of the text.
  mutating func stop(_ text: Span<UInt8>) {
    isStopped = true
    at = text.count
    column = -1
  }

  /// Goes one level deeper; `false`, and the end of reading, when that is too deep.
  mutating func enter(_ text: Span<UInt8>) -> Bool {
    guard depth < limits.depth else {
      handler.problems.report(SharedProblem.tooDeep(limit: limits.depth), at: ByteRange(at, at + 1))
      stop(text)
      return false
    }
    depth += 1
    return true
  }
}

/// Where a block node stands, which decides what it may be (YAML 1.2.2 § 8.2).
enum NodePlace {
  /// At the root of a document.
  case root
  /// Behind `-`.
  case item
  /// Behind the `:` of a key on the same line.
  case value
  /// Behind `?`, or behind the `:` that follows such a key.
  case explicit

  /// Whether a collection can begin on the line of the indicator.
  var allowsCompact: Bool { self == .item || self == .explicit }
  /// Whether a sequence can stand at the column of the mapping.
  var allowsOutdentedSequence: Bool { self == .value || self == .explicit }
}

/// A handle that a `%TAG` line defines.
struct TagHandle {
  /// The handle with its exclamation marks.
  var name: ByteRange
}
