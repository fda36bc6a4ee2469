package import Findings

/// What can be wrong in the writing of a YAML file.
package enum YAMLProblem: DocumentProblem {
  /// A tab stands where the depth of a line is counted in spaces.
  case tabIndentation
  /// A line begins at a column that no collection around it has.
  case indentation(deeper: Bool)
  /// A list item stands between the keys of a group.
  case itemAmongKeys
  /// Something else stands between the items of a list.
  case keyAmongItems
  /// A further line of a quoted text is not far enough in.
  case quotedIndentation
  /// A further line inside brackets is not far enough in.
  case flowIndentation
  /// A line of spaces at the start of a text block is wider than the block is deep.
  case blockLeadingSpaces
  /// A quote is opened and not closed.
  case unclosedQuote(UInt8)
  /// A text without quotes holds a colon and a space.
  case colonInText
  /// A value is followed by a second colon.
  case secondColon
  /// A line has no colon where a key is needed.
  case missingColon
  /// The colon behind a key is touched by the value.
  case colonTouches
  /// A key goes over several lines.
  case keyOverLines
  /// A key is longer than YAML allows.
  case longKey(limit: Int)
  /// A bracket is opened and not closed.
  case unclosedBracket(UInt8)
  /// A bracket is closed by one of the other kind.
  case wrongBracket(opened: UInt8, found: UInt8)
  /// Two entries inside brackets have no comma between them.
  case missingComma
  /// A second colon stands in an entry inside brackets.
  case colonInBraces
  /// A comma inside brackets has nothing before it.
  case emptyEntry
  /// A comma cuts a text in braces, whose rest becomes a key without a value.
  case keyWithoutValue
  /// A text without quotes begins with a sign that YAML keeps for itself.
  case reservedStart(UInt8)
  /// More text follows where the line must end.
  case textBehind(LineEnding)
  /// More content follows the whole of the document.
  case textBehindRoot
  /// No space stands before the sign of a comment.
  case commentTouches
  /// A collection begins on the line of its key.
  case collectionOnLine(UInt8)
  /// A mapping begins on the line of `---`.
  case keyOnMarkerLine
  /// A backslash is followed by something that means nothing.
  case unknownEscape
  /// An escape has too few hexadecimal digits.
  case escapeDigits(Int)
  /// Something else stands behind the sign of a text block.
  case blockHeader
  /// An anchor has no name.
  case emptyAnchor
  /// A value has two anchors.
  case twoAnchors
  /// A value has two tags.
  case twoTags
  /// An anchor or a tag is touched by what follows.
  case propertyTouches
  /// An anchor or a tag stands before an alias.
  case propertyBeforeAlias
  /// An anchor or a tag stands on a line between keys.
  case propertyAlone
  /// An anchor or a tag stands before the first item on its line.
  case propertyBesideItem
  /// A tag has a character that tags cannot have.
  case tagCharacter
  /// A tag ends behind its handle.
  case tagWithoutName
  /// A tag has a handle that no directive defines.
  case unknownHandle
  /// A line begins with `%` inside a document.
  case directiveInside
  /// Directives are not followed by a document.
  case directiveAlone
  /// A version line comes twice or has no version.
  case versionDirective
  /// A tag line comes twice or is not complete.
  case tagDirective
  /// A document has more directives than anybody writes.
  case manyDirectives
  /// A character that YAML text cannot hold.
  case character(UInt32)

  /// The check that finds it.
  package var rule: SyntaxRule {
    switch self {
    case .tabIndentation: .tabs
    case .indentation, .itemAmongKeys, .keyAmongItems, .quotedIndentation, .flowIndentation,
      .blockLeadingSpaces:
      .indentation
    case .unclosedQuote: .quotes
    case .colonInText, .secondColon: .colonInText
    case .missingColon, .colonTouches, .keyOverLines, .longKey: .keys
    case .unclosedBracket, .wrongBracket, .missingComma, .colonInBraces, .emptyEntry: .brackets
    case .keyWithoutValue: .commaInBraces
    case .reservedStart: .reservedStart
    case .textBehind, .textBehindRoot, .commentTouches, .collectionOnLine, .keyOnMarkerLine:
      .lineEnds
    case .unknownEscape, .escapeDigits: .escapes
    case .blockHeader: .blockHeaders
    case .emptyAnchor, .twoAnchors, .twoTags, .propertyTouches, .propertyBeforeAlias,
      .propertyAlone, .propertyBesideItem, .tagCharacter, .tagWithoutName, .unknownHandle:
      .nodeProperties
    case .directiveInside, .directiveAlone, .versionDirective, .tagDirective, .manyDirectives:
      .directives
    case .character: .characters
    }
  }

  /// What is said of the bracket that another kind closes.
  package static let openedHere = BilingualText(
    en: "Opened here",
    fr: "Ouvert ici"
  )
}
