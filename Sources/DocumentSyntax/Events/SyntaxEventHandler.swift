package import SourceText

/// What receives the events of a reader: the tree builder, or the printer of event lines.
///
/// Readers are generic over it, so that each pairing is compiled for itself. Events hold
/// offsets, never text.
package protocol SyntaxEventHandler {
  /// Where the reader and the handler report what is wrong.
  var problems: ProblemLog { get set }

  /// A line that begins with `%`, before the document that it is about.
  mutating func directive(_ range: ByteRange)

  /// A comment, from `#` to the end of the line.
  mutating func comment(_ range: ByteRange)

  /// A document begins; `isExplicit` when `---` is written.
  mutating func startDocument(at offset: Int, isExplicit: Bool)

  /// The document ends; `isExplicit` when `...` is written.
  mutating func endDocument(at offset: Int, isExplicit: Bool)

  /// A mapping begins; keys and values follow in turn.
  mutating func startMapping(at offset: Int, style: CollectionStyle, properties: NodeProperties)

  /// The innermost mapping ends before `offset`.
  mutating func endMapping(at offset: Int)

  /// A sequence begins.
  mutating func startSequence(at offset: Int, style: CollectionStyle, properties: NodeProperties)

  /// The innermost sequence ends before `offset`.
  mutating func endSequence(at offset: Int)

  /// A scalar.
  mutating func scalar(_ scalar: ScalarEvent, properties: NodeProperties)

  /// An alias; the range begins with `*`.
  mutating func alias(_ range: ByteRange)

  /// The number of nodes up to here, to come back to with `startMapping(before:…)`.
  var mark: Int { get }

  /// A mapping begins before the node that began at `mark`, which turns out to be its first key.
  ///
  /// Only the collection that is open and complete since `mark` can be such a key.
  mutating func startMapping(
    before mark: Int,
    at offset: Int,
    style: CollectionStyle,
    properties: NodeProperties
  )
}

/// A scalar as a reader reports it: how it is written and where, not what it says.
package struct ScalarEvent: Hashable, Sendable {
  /// The scalar with its quotes or its block header.
  package var range: ByteRange
  /// How it is written.
  package var style: ScalarStyle
  /// Whether its content is its value letter for letter.
  package var isVerbatim: Bool
  /// For block scalars, the number of spaces before each line.
  package var indentation: Int

  /// A scalar at `range`.
  package init(
    range: ByteRange,
    style: ScalarStyle = .plain,
    isVerbatim: Bool = true,
    indentation: Int = 0
  ) {
    self.range = range
    self.style = style
    self.isVerbatim = isVerbatim
    self.indentation = indentation
  }

  /// The empty plain scalar that stands where a node is left out.
  package static func empty(at offset: Int) -> ScalarEvent { ScalarEvent(range: .at(offset)) }
}
