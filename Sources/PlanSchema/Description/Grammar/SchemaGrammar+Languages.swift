package import Findings

extension SchemaGrammar {
  /// Whether a field holds the id of a period of a pack’s table.
  package static func isPeriodID(_ field: FieldDescription, in group: String) -> Bool {
    group == "LegalAuthority" && field.name == "period_id"
  }

  /// The names of the official languages, as nouns: ‘English’, « l’anglais ».
  package static let languageNames: [String: BilingualText] = [
    "en": BilingualText(en: "English", fr: "l’anglais"),
    "fr": BilingualText(en: "French", fr: "le français"),
  ]
}
