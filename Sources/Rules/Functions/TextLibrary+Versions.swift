internal import CEL
internal import Findings

extension TextLibrary {
  /// Measures whose formula depends on the language of a text.
  static let byLanguage: [FunctionDeclaration] = [
    measure(
      "reading_grade",
      BilingualText(
        en: "The school grade for which a text can be read: in English by Flesch-Kincaid (1975), "
          + "in French by the reading ease of Kandel and Moles (1958) in the bands of Flesch "
          + "(1949). It knows the length of sentences and words only, and fails under 30 words.",
        fr: "L’année scolaire à laquelle un texte se lit\u{A0}: en anglais selon Flesch-Kincaid "
          + "(1975), en français selon l’indice de Kandel et Moles (1958) dans les tranches de "
          + "Flesch (1949). Elle ne connaît que la longueur des phrases et des mots, et échoue "
          + "sous 30 mots."
      ),
      phrase: BilingualText(en: "the reading grade of {0}", fr: "le niveau de lecture de {0}"),
      examples: [],
      .double,
      .ofVersion { text, language, notes throws(EvaluationError) in
        let sentences = notes.sentences(of: text)
        let grade =
          language == .fr
          ? Readability.frenchGrade(of: sentences) : Readability.englishGrade(of: sentences)
        guard let grade else {
          throw .invalidArgument(
            BilingualText(
              en: "A reading grade needs at least 30 words",
              fr: "Une année de lecture demande au moins 30 mots"
            )
          )
        }
        return .double(grade)
      }
    ),
    measure(
      "passive_share",
      BilingualText(
        en: "The share of sentences, 0 to 1, with a passive form: a form of ‘be’ or ‘être’ and a "
          + "participle. Some adjectives look like participles, so read it over a text only.",
        fr: "La part des phrases, de 0 à 1, qui ont une forme passive\u{A0}: «\u{A0}être\u{A0}» ou "
          + "«\u{A0}be\u{A0}» et un participe. Certains adjectifs ressemblent à des participes; "
          + "elle ne vaut que pour un texte entier."
      ),
      phrase: BilingualText(
        en: "the share of passive sentences of {0}",
        fr: "la part des phrases passives de {0}"
      ),
      examples: [
        "text.passive_share('Fees will be raised. We ask you.', 'en') == 0.5",
        "text.passive_share('Les frais seront relevés. Nous écoutons.', 'fr') == 0.5",
        "text.passive_share('Le comité est arrivé.', 'fr') == 0.0",
      ],
      .double,
      .ofVersion { text, language, notes throws(EvaluationError) in
        .double(PassiveVoice.share(of: notes.sentences(of: text), in: language) ?? 0)
      }
    ),
    measure(
      "jargon",
      BilingualText(
        en: "The words and phrases of a short list of office language that stand in a text; each "
          + "has a plain word that says the same. Terms of a field are not on the list, and what the "
          + "text quotes does not count.",
        fr: "Les mots et expressions d’une courte liste de langue administrative que contient un "
          + "texte; chacun a un équivalent simple. Les termes d’un domaine n’y figurent pas, et ce "
          + "que cite le texte ne compte pas."
      ),
      phrase: BilingualText(en: "the office words of {0}", fr: "les mots administratifs de {0}"),
      examples: [
        "text.jargon('Utilize it prior to May.', 'en') == ['prior to', 'utilize']",
        "text.jargon('Nonobstant ledit avis', 'fr') == ['ledit', 'nonobstant']",
      ],
      .list(.string),
      .ofVersion { text, language, notes throws(EvaluationError) in
        .list(Jargon.found(in: notes.coded(text), as: language).map { .string($0) })
      }
    ),
    measure(
      "is_everyday",
      BilingualText(
        en: "Whether `text.jargon` is empty.",
        fr: "Si `text.jargon` est vide."
      ),
      phrase: BilingualText(
        en: "{0} uses everyday words rather than office words",
        fr: "{0} utilise des mots courants plutôt que des mots administratifs"
      ),
      examples: ["text.is_everyday('Use it.', 'en')", "!text.is_everyday('Utilize it.', 'en')"],
      .bool,
      .ofVersion { text, language, notes throws(EvaluationError) in
        .bool(Jargon.found(in: notes.coded(text), as: language).isEmpty)
      }
    ),
  ]
}
