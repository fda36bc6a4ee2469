import Findings

/// Why a number is not one of JSON (RFC 8259 § 6).
enum JSONNumberFault: Hashable, Sendable {
  /// A zero before other digits.
  case leadingZero
  /// A plus sign before the number.
  case plusSign
  /// No digit before the point.
  case noInteger
  /// No digit behind the point.
  case noFraction
  /// No digit in the exponent.
  case noExponent
  /// Hexadecimal, octal or binary digits.
  case otherBase
  /// Another form that begins like a number.
  case other

  /// The fault of a word that begins like a number; `nil` for other words.
  init?(of word: String) {
    var text = Substring(word).utf8
    let isPositive = text.first == UInt8(ascii: "+")
    if isPositive || text.first == UInt8(ascii: "-") { text = text.dropFirst() }
    guard let first = text.first else {
      self = .other
      return
    }
    let isDigit: (UInt8) -> Bool = { $0 >= 0x30 && $0 <= 0x39 }
    let second = text.dropFirst().first ?? 0
    let isFraction = first == UInt8(ascii: ".") && isDigit(second)
    guard isDigit(first) || isFraction || word.utf8.first != first else { return nil }
    if isPositive, isDigit(first) || isFraction {
      self = .plusSign
    } else if isFraction {
      self = .noInteger
    } else if first == UInt8(ascii: "0"), isDigit(second) {
      self = .leadingZero
    } else if first == UInt8(ascii: "0"), [0x78, 0x6F, 0x62].contains(second | 0x20) {
      self = .otherBase
    } else {
      let tail = text.drop(while: isDigit)
      let behindPoint = tail.first == UInt8(ascii: ".") ? tail.dropFirst() : tail
      if behindPoint.count < tail.count, !isDigit(behindPoint.first ?? 0) {
        self = .noFraction
      } else if let last = word.utf8.last, [0x65, 0x45, 0x2B, 0x2D].contains(last) {
        self = .noExponent
      } else {
        self = .other
      }
    }
  }
}

extension JSONNumberFault {
  /// What is wrong with `number`.
  func message(of number: String) -> BilingualText {
    let reason =
      switch self {
      case .leadingZero:
        BilingualText(en: "has a zero before its digits", fr: "commence par un zéro superflu")
      case .plusSign: BilingualText(en: "has a plus sign", fr: "porte un signe plus")
      case .noInteger:
        BilingualText(
          en: "has no digit before its decimal point",
          fr: "n’a pas de chiffre avant le point décimal"
        )
      case .noFraction:
        BilingualText(
          en: "has no digit behind its decimal point",
          fr: "n’a pas de chiffre après le point décimal"
        )
      case .noExponent:
        BilingualText(en: "has no digit in its exponent", fr: "n’a pas de chiffre en exposant")
      case .otherBase: BilingualText(en: "is not decimal", fr: "n’est pas décimal")
      case .other:
        BilingualText(
          en: "is not a number of JSON; a text needs double quotes",
          fr: "n’est pas un nombre JSON; un texte doit être entre guillemets droits"
        )
      }
    return BilingualText(
      en: "The value ‘\(number)’ \(reason.en)",
      fr: "La valeur «\u{A0}\(number)\u{A0}» \(reason.fr)"
    )
  }
}
