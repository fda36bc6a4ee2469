/// The bytes that stand for characters in a `CodedText`.
///
/// Letters and signs have the byte of the code page Windows-1252, which has every letter of
/// English and French and the signs of their typography. Bytes that control printers there stand
/// for white space and for sorts of characters that the code page lacks.
enum TextCode {
  /// A character that ends a line.
  static let newline: UInt8 = 0x0A
  /// White space inside a line, of any width.
  static let space: UInt8 = 0x20

  /// A capital letter of the Latin script outside the code page.
  static let latinCapital: UInt8 = 0x01
  /// Any other letter of the Latin script outside the code page.
  static let latinLetter: UInt8 = 0x02
  /// A capital letter of another script.
  static let foreignCapital: UInt8 = 0x03
  /// A small letter of another script.
  static let foreignSmall: UInt8 = 0x04
  /// A letter of a script without capitals.
  static let foreignLetter: UInt8 = 0x05
  /// A digit or another number outside the code page.
  static let number: UInt8 = 0x06
  /// The mark of a list item outside the code page: ▪, ◦ or ‣.
  static let listMark: UInt8 = 0x07
  /// Any other sign.
  static let sign: UInt8 = 0x08

  static let ellipsis: UInt8 = 0x85
  static let apostrophe: UInt8 = 0x92
  static let openQuote: UInt8 = 0x93
  static let closeQuote: UInt8 = 0x94
  static let bullet: UInt8 = 0x95
  static let enDash: UInt8 = 0x96
  static let emDash: UInt8 = 0x97
  static let openGuillemet: UInt8 = 0xAB
  static let closeGuillemet: UInt8 = 0xBB
  static let eAcute: UInt8 = 0xE9

  /// The code of the same letter in lower case, and of the straight apostrophe for the curved one.
  static func folded(_ code: UInt8) -> UInt8 {
    switch code {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: code | 0x20
    case 0x8A, 0x8C, 0x8E: code + 0x10
    case 0x9F: 0xFF
    case latinCapital: latinLetter
    case foreignCapital: foreignSmall
    case apostrophe: UInt8(ascii: "'")
    default: code
    }
  }

  /// The folded code of each code.
  static let foldings: [UInt8] = (UInt8.min...UInt8.max).map(folded)

  /// The sort of each code.
  static let sorts: [CodeSort] = (UInt8.min...UInt8.max).map { CodeSort($0) }

  /// Whether a letter of any script.
  static func isLetter(_ code: UInt8) -> Bool { CodeSort(code).isLetter }

  /// Whether a letter of another script than the Latin.
  static func isForeign(_ code: UInt8) -> Bool { (foreignCapital...foreignLetter).contains(code) }
}

/// What matters of a character when words and sentences are told apart.
struct CodeSort: OptionSet {
  let rawValue: UInt8

  /// A letter that is neither small nor a capital.
  static let caseless = CodeSort(rawValue: 1)
  static let small = CodeSort(rawValue: 2)
  static let capital = CodeSort(rawValue: 4)
  static let letter: CodeSort = [.caseless, .small, .capital]
  static let number = CodeSort(rawValue: 8)
  /// A sign that words hold: an apostrophe, `-` or `,`.
  static let inner = CodeSort(rawValue: 16)
  static let stop = CodeSort(rawValue: 32)
  /// `@` or `/`, without which hardly anything is an address.
  static let addressSign = CodeSort(rawValue: 64)
  /// Anything else.
  static let other = CodeSort(rawValue: 128)

  /// What stands inside words.
  static let word: CodeSort = [.letter, .number, .inner, .stop]

  var isLetter: Bool { !isDisjoint(with: .letter) }
  /// Whether a letter or a number.
  var isName: Bool { !isDisjoint(with: [.letter, .number]) }
}

extension CodeSort {
  /// The sort of a code.
  init(_ code: UInt8) {
    switch code {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x8A, 0x8C, 0x8E, 0x9F: self = .capital
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x9A, 0x9C, 0x9E, 0x83: self = .small
    case 0xAA, 0xB5, 0xBA: self = .small
    case TextCode.latinCapital, TextCode.foreignCapital: self = .capital
    case TextCode.latinLetter, TextCode.foreignSmall: self = .small
    case TextCode.foreignLetter: self = .caseless
    case 0x30...0x39, 0xB2, 0xB3, 0xB9, 0xBC...0xBE, TextCode.number: self = .number
    case 0x27, TextCode.apostrophe, 0x2C, 0x2D: self = .inner
    case 0x2E: self = .stop
    case 0x2F, 0x40: self = .addressSign
    default: self = .other
    }
  }
}
