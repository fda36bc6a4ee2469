import Findings

extension JSONNotationProblem {
  /// The problem of a run of letters and signs that is not JSON.
  static func of(word: String) -> JSONNotationProblem {
    let shown = ShownText.of(word)
    if let first = word.unicodeScalars.first, first.value < 0x20 || first.value == 0x7F {
      return .unexpected(shown)
    }
    switch word.lowercased() {
    case "true", "yes": return .literalCase(shown, needed: "true")
    case "false", "no": return .literalCase(shown, needed: "false")
    case "null", "none", "nil", "undefined": return .literalCase(shown, needed: "null")
    case "nan", "+nan", "-nan", "infinity", "-infinity", "+infinity", "inf", "-inf", "+inf":
      return .foreignLiteral(shown)
    default: break
    }
    if let fault = JSONNumberFault(of: word) { return .malformedNumber(shown, fault) }
    return .bareText(shown)
  }

  /// What should stand in place of `text`, where only one mending is likely.
  func replacement(of text: String) -> String? {
    switch self {
    case .literalCase(_, let needed): return needed
    case .bareKey, .bareText:
      let needsEscape = text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" || $0.value < 0x20 }
      return needsEscape ? nil : "\"\(text)\""
    default: return nil
    }
  }

  /// What the replacement does.
  var fixTitle: BilingualText {
    switch self {
    case .literalCase(_, let needed):
      BilingualText(en: "Write ‘\(needed)’", fr: "Écrire «\u{A0}\(needed)\u{A0}»")
    default:
      BilingualText(
        en: "Put it in straight double quotes",
        fr: "Mettre entre guillemets droits doubles"
      )
    }
  }
}
