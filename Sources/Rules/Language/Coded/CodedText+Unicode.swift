extension CodedText {
  /// The code of a character of any number of scalars.
  static func code(of character: Character) -> UInt8 {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return TextCode.sign }
    if scalars.count == 1 { return code(of: first) }
    if scalars.count == 2, let mark = scalars.last, let letter = accented(first, with: mark) {
      return letter
    }
    return if first.properties.isWhitespace {
      TextCode.space
    } else if first.properties.isAlphabetic {
      letter(character, first)
    } else {
      first.properties.numericType == nil ? TextCode.sign : TextCode.number
    }
  }

  /// The code of a character that is one scalar.
  static func code(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x20...0x7E: return UInt8(scalar.value)
    case 0x09, 0xA0: return TextCode.space
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return TextCode.newline
    case 0xA1...0xFF: return UInt8(scalar.value)
    default: break
    }
    if let sign = sign(scalar) { return sign }
    let properties = scalar.properties
    if properties.isWhitespace { return TextCode.space }
    if properties.isAlphabetic { return letter(Character(scalar), scalar) }
    return properties.numericType == nil ? TextCode.sign : TextCode.number
  }

  /// The code of a letter outside the code page.
  private static func letter(_ character: Character, _ first: Unicode.Scalar) -> UInt8 {
    if first.value < 0x250 {
      return character.isUppercase ? TextCode.latinCapital : TextCode.latinLetter
    }
    if character.isUppercase { return TextCode.foreignCapital }
    return character.isLowercase ? TextCode.foreignSmall : TextCode.foreignLetter
  }

  /// The code of a sign or letter that the code page has beside those of Latin-1, or of a mark of
  /// lists.
  private static func sign(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "€": 0x80
    case "‚": 0x82
    case "ƒ": 0x83
    case "„": 0x84
    case "…": TextCode.ellipsis
    case "†": 0x86
    case "‡": 0x87
    case "Š": 0x8A
    case "‹": 0x8B
    case "Œ": 0x8C
    case "Ž": 0x8E
    case "‘": 0x91
    case "’": TextCode.apostrophe
    case "“": TextCode.openQuote
    case "”": TextCode.closeQuote
    case "•": TextCode.bullet
    case "–": TextCode.enDash
    case "—": TextCode.emDash
    case "š": 0x9A
    case "›": 0x9B
    case "œ": 0x9C
    case "ž": 0x9E
    case "Ÿ": 0x9F
    case "▪", "◦", "‣": TextCode.listMark
    default: nil
    }
  }

  /// The letter of Latin-1 that a letter and an accent that stands apart make.
  private static func accented(_ letter: Unicode.Scalar, with mark: Unicode.Scalar) -> UInt8? {
    guard letter.isASCII, let (plain, made) = accents[mark] else { return nil }
    let isCapital = letter.properties.isUppercase
    let small = isCapital ? letter.value | 0x20 : letter.value
    for (base, accented) in zip(plain.unicodeScalars, made.unicodeScalars)
    where base.value == small {
      if isCapital, accented == "ÿ" { return 0x9F }
      return UInt8(accented.value) - (isCapital ? 0x20 : 0)
    }
    return nil
  }

  /// The letters on which each accent stands in Latin-1, and what they make.
  private static let accents: [Unicode.Scalar: (plain: String, made: String)] = [
    "\u{300}": ("aeiou", "àèìòù"), "\u{301}": ("aeiouy", "áéíóúý"), "\u{302}": ("aeiou", "âêîôû"),
    "\u{303}": ("ano", "ãñõ"), "\u{308}": ("aeiouy", "äëïöüÿ"), "\u{30A}": ("a", "å"),
    "\u{327}": ("c", "ç"),
  ]
}
