import DocumentSyntax
import Findings

/// What stands where something else was needed.
enum FoundValue: Sendable {
  /// Nothing.
  case nothing
  /// A mapping.
  case group
  /// A sequence.
  case list
  /// A scalar in quotes or in a block.
  case text(String)
  /// A scalar without quotes.
  case plain(String)

  /// What stands at a node.
  init(_ node: NodeID, in tree: SyntaxTree) {
    switch tree.kind(node) {
    case .mapping: self = .group
    case .sequence: self = .list
    case .alias: self = .nothing
    case .scalar:
      if tree.isNull(node) {
        self = .nothing
      } else {
        let text = shortened(tree.text(node))
        self = tree.style(node) == .plain ? .plain(text) : .text(text)
      }
    }
  }

  /// The value as the object of a sentence.
  var words: BilingualText {
    switch self {
    case .nothing: BilingualText(en: "nothing", fr: "rien")
    case .group: BilingualText(en: "a group of keys", fr: "un groupe de clés")
    case .list: BilingualText(en: "a list", fr: "une liste")
    case .text(let text):
      BilingualText(en: "the text ‘\(text)’", fr: "le texte \(quoted(text))")
    case .plain(let text): BilingualText(en: "‘\(text)’", fr: quoted(text))
    }
  }
}

extension FieldType {
  /// What a plan writes in such a field, as the object of a sentence.
  var words: BilingualText {
    switch self {
    case .constant(let text): BilingualText(en: "‘\(text)’", fr: quoted(text))
    case .string, .uri, .email: BilingualText(en: "a text", fr: "un texte")
    case .text, .byLanguage(.uri):
      BilingualText(en: "a text in both languages", fr: "un texte dans les deux langues")
    case .int:
      BilingualText(en: "a whole number without quotes", fr: "un nombre entier sans guillemets")
    case .number: BilingualText(en: "a number without quotes", fr: "un nombre sans guillemets")
    case .bool:
      BilingualText(en: "true or false without quotes", fr: "true ou false sans guillemets")
    case .date: BilingualText(en: "a date such as 2026-03-01", fr: "une date comme 2026-03-01")
    case .dateOrDateTime:
      BilingualText(
        en: "a date such as 2026-03-01, or a date and time such as 2026-03-01T13:00-05:00",
        fr: "une date comme 2026-03-01, ou une date et une heure comme 2026-03-01T13:00-05:00"
      )
    case .time: BilingualText(en: "a time such as 09:30", fr: "une heure comme 09:30")
    case .duration: BilingualText(en: "a duration such as P60D", fr: "une durée comme P60D")
    case .money:
      BilingualText(
        en: "an amount such as {amount: 100, currency: CAD}",
        fr: "une somme comme {amount: 100, currency: CAD}"
      )
    case .languageTag:
      BilingualText(en: "a language tag such as en or fr", fr: "un code de langue comme en ou fr")
    case .code: BilingualText(en: "a code", fr: "un code")
    case .list: BilingualText(en: "a list", fr: "une liste")
    case .object: BilingualText(en: "a group of keys", fr: "un groupe de clés")
    case .byLanguage(let type):
      type.words.appending(en: " for each language", fr: " pour chaque langue")
    }
  }
}

extension BilingualText {
  fileprivate func appending(en english: String, fr french: String) -> BilingualText {
    BilingualText(en: en + english, fr: fr + french)
  }
}
