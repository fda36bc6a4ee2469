import Findings

/// What is wrong between the values of a JSON text: commas, colons and keys.
enum JSONMemberProblem: DocumentProblem {
  /// A comma before a closing bracket.
  case trailingComma(before: String)
  /// A comma behind a comma or behind an opening bracket.
  case extraComma
  /// No comma between two values.
  case missingComma
  /// Another sign where a comma or a colon is needed.
  case otherSign(String, needed: String)
  /// No colon between key and value.
  case missingColon
  /// A key without a value.
  case missingValue
  /// A value without a key.
  case missingKey(before: String)

  /// The check that finds it.
  var rule: SyntaxRule {
    switch self {
    case .trailingComma, .extraComma, .missingComma: .jsonCommas
    case .otherSign(_, let needed): needed == "," ? .jsonCommas : .jsonMembers
    case .missingColon, .missingValue, .missingKey: .jsonMembers
    }
  }

  /// What was found and what was needed.
  var message: BilingualText {
    switch self {
    case .trailingComma(let bracket):
      BilingualText(
        en: "A comma stands before ‘\(bracket)’; JSON has no comma behind the last value",
        fr: "Une virgule précède «\u{A0}\(bracket)\u{A0}»; "
          + "JSON n’admet pas de virgule après la dernière valeur"
      )
    case .extraComma:
      BilingualText(
        en: "A comma stands where a value was needed",
        fr: "Une virgule occupe la place d’une valeur"
      )
    case .missingComma:
      BilingualText(
        en: "A comma is needed between two values",
        fr: "Il faut une virgule entre deux valeurs"
      )
    case .otherSign(let sign, let needed):
      BilingualText(
        en: "The sign ‘\(sign)’ stands where ‘\(needed)’ was needed",
        fr: "Le signe «\u{A0}\(sign)\u{A0}» occupe la place de «\u{A0}\(needed)\u{A0}»"
      )
    case .missingColon:
      BilingualText(
        en: "A colon is needed between the key and its value",
        fr: "Il faut un deux-points entre la clé et sa valeur"
      )
    case .missingValue:
      BilingualText(en: "The key has no value", fr: "La clé n’a pas de valeur")
    case .missingKey(let sign):
      BilingualText(
        en: "A key in double quotes is needed before ‘\(sign)’",
        fr: "Il faut une clé entre guillemets droits avant «\u{A0}\(sign)\u{A0}»"
      )
    }
  }
}
