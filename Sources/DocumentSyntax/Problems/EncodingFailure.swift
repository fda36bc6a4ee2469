public import Findings
public import SourceText

/// Bytes of a file that are not text, told once a file.
package struct EncodingFailure: DocumentProblem {
  /// The first of the places.
  package var first: EncodingProblem
  /// The number of places; at most 1,000 are counted.
  package var count: Int

  /// The check that finds it.
  package var rule: SyntaxRule { .encoding }

  /// What was found and what was needed.
  package var message: BilingualText {
    let what = kindMessage
    guard count > 1 else { return what }
    let others = count > 999 ? "999" : String(count - 1)
    return BilingualText(
      en: "\(what.en) (and at \(others) more \(count == 2 ? "place" : "places"))",
      fr: "\(what.fr) (et à \(others) \(count == 2 ? "autre endroit" : "autres endroits"))"
    )
  }

  private var kindMessage: BilingualText {
    switch first.kind {
    case .unexpectedByte(let byte):
      let number = ShownText.hexadecimal(UInt32(byte)).suffix(2)
      guard let letter = EncodingFailure.windows1252(byte) else {
        return BilingualText(
          en: "The byte \(number) is not UTF-8 text",
          fr: "L’octet \(number) n’est pas du texte UTF-8"
        )
      }
      return BilingualText(
        en:
          "The byte \(number) is not UTF-8 text; in a file saved as Windows-1252 it is ‘\(letter)’",
        fr: "L’octet \(number) n’est pas du texte UTF-8; dans un fichier enregistré en "
          + "Windows-1252, c’est «\u{A0}\(letter)\u{A0}»"
      )
    case .truncated:
      return BilingualText(
        en: "A character is cut off before its last byte",
        fr: "Un caractère est coupé avant son dernier octet"
      )
    case .overlong:
      return BilingualText(
        en: "A character is written with more bytes than UTF-8 allows",
        fr: "Un caractère est écrit avec plus d’octets que l’UTF-8 ne le permet"
      )
    case .surrogate:
      return BilingualText(
        en: "Half of a surrogate pair stands for no character",
        fr: "Une moitié de paire de substitution ne représente aucun caractère"
      )
    case .beyondUnicode:
      return BilingualText(
        en: "A number above U+10FFFF stands for no character",
        fr: "Un nombre supérieur à U+10FFFF ne représente aucun caractère"
      )
    }
  }

  /// The letter for which a byte stands in Windows-1252; `nil` for the five that are free.
  private static func windows1252(_ byte: UInt8) -> Character? {
    guard byte < 0xA0 else { return Character(Unicode.Scalar(byte)) }
    let letters: [Character] = [
      "€", " ", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", " ", "Ž", " ", " ", "‘", "’",
      "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", " ", "ž", "Ÿ",
    ]
    guard byte >= 0x80, letters[Int(byte - 0x80)] != " " else { return nil }
    return letters[Int(byte - 0x80)]
  }
}

extension DocumentReader {
  /// The finding about bytes that are not text, as `SourceFile.decode` lists them.
  ///
  /// One finding a file, at the first place; the next nine places are its labels.
  public static func findings(of problems: [EncodingProblem]) -> [Finding] {
    guard let first = problems.first else { return [] }
    var log = ProblemLog(limit: 1)
    let places = problems.dropFirst().prefix(9).map { problem in
      Label(range: problem.range, message: EncodingFailure(first: problem, count: 1).message)
    }
    let failure = EncodingFailure(first: first, count: problems.count)
    log.report(failure, at: first.range, related: Array(places))
    return log.findings
  }
}

extension SyntaxRule {
  /// Bytes that are not text.
  package static let encoding = SyntaxRule(
    "SYN-DOC-05",
    title: BilingualText(en: "Text in UTF-8", fr: "Texte en UTF-8"),
    why: BilingualText(
      en: "Letters with accents are lost when a file is read in another encoding than its own",
      fr:
        "Les lettres accentuées se perdent quand un fichier est lu dans un autre codage que le sien"
    ),
    mend: BilingualText(
      en: "Save the file again and choose the encoding UTF-8",
      fr: "Enregistrez le fichier de nouveau en choisissant le codage UTF-8"
    )
  )
}
