package import Findings

extension YAMLProblem {
  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .tabIndentation, .indentation, .itemAmongKeys, .keyAmongItems, .quotedIndentation,
      .flowIndentation, .blockLeadingSpaces, .unclosedQuote, .colonInText, .secondColon,
      .missingColon, .colonTouches, .keyOverLines, .longKey:
      layout
    case .unclosedBracket, .wrongBracket, .missingComma, .colonInBraces, .emptyEntry,
      .keyWithoutValue, .reservedStart, .textBehind, .textBehindRoot, .commentTouches,
      .collectionOnLine, .keyOnMarkerLine, .unknownEscape, .escapeDigits, .blockHeader:
      line
    case .emptyAnchor, .twoAnchors, .twoTags, .propertyTouches, .propertyBeforeAlias,
      .propertyAlone, .propertyBesideItem, .tagCharacter, .tagWithoutName, .unknownHandle,
      .directiveInside, .directiveAlone, .versionDirective, .tagDirective, .manyDirectives,
      .character:
      property
    }
  }
}
