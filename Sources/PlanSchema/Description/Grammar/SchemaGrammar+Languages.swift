package import Findings

extension SchemaGrammar {
  /// The names of the official languages, as nouns: ‘English’, « l’anglais ».
  package static let languageNames: [String: BilingualText] = [
    "en": BilingualText(en: "English", fr: "l’anglais"),
    "fr": BilingualText(en: "French", fr: "le français"),
  ]
}
