internal import CEL
internal import Findings

extension TextLibrary {
  /// Measures and questions of plain language.
  static let plainLanguage: [FunctionDeclaration] = [
    measure(
      "sentences",
      BilingualText(
        en: "The number of sentences of a text; a short form such as ‘Dr.’ ends none.",
        fr: "Le nombre de phrases d’un texte; une abréviation comme «\u{A0}art.\u{A0}» n’en finit "
          + "aucune."
      ),
      phrase: BilingualText(
        en: "the number of sentences of {0}",
        fr: "le nombre de phrases de {0}"
      ),
      examples: ["text.sentences('Dr. Roy spoke. We listened.') == 2"],
      .int,
      .ofSentences { .int(Int64($0.count)) }
    ),
    measure(
      "longest_sentence",
      BilingualText(
        en: "The number of words of the longest sentence of a text.",
        fr: "Le nombre de mots de la plus longue phrase d’un texte."
      ),
      phrase: BilingualText(
        en: "the number of words in the longest sentence of {0}",
        fr: "le nombre de mots de la plus longue phrase de {0}"
      ),
      examples: ["text.longest_sentence('Come. Tell us what you think.') == 5"],
      .int,
      .ofSentences { .int(Int64($0.longest)) }
    ),
    measure(
      "mean_sentence",
      BilingualText(
        en: "The mean number of words in a sentence of a text; 0 for an empty one.",
        fr: "Le nombre moyen de mots par phrase d’un texte; 0 pour un texte vide."
      ),
      phrase: BilingualText(
        en: "the mean number of words in a sentence of {0}",
        fr: "le nombre moyen de mots par phrase de {0}"
      ),
      examples: ["text.mean_sentence('Come in. Tell us what you think.') == 3.5"],
      .double,
      .ofSentences { .double($0.meanLength) }
    ),
    measure(
      "unexplained_acronyms",
      BilingualText(
        en: "The acronyms that a text does not spell out where it first uses them. Roman numerals "
          + "and headings in capitals are left out; other names in capitals may be taken for one.",
        fr: "Les sigles qu’un texte n’explique pas à leur premier emploi. Les chiffres romains et "
          + "les titres en majuscules sont laissés de côté; un autre nom en majuscules peut passer "
          + "pour un sigle."
      ),
      phrase: BilingualText(
        en: "the acronyms that {0} does not spell out",
        fr: "les sigles que n’explique pas {0}"
      ),
      examples: [
        "text.unexplained_acronyms('The CRA asks.') == ['CRA']",
        "text.unexplained_acronyms('The Canada Revenue Agency (CRA) asks. The CRA waits.') == []",
      ],
      .list(.string),
      .partsOfText { Acronyms.unexplained(in: $0) }
    ),
    measure(
      "french_faults",
      BilingualText(
        en: "The sorts of French typography in a text that are wrong beyond doubt: "
          + "‘colon_without_space’, ‘space_before_mark’, ‘english_quotes’, "
          + "‘guillemet_without_space’, ‘comma_in_thousands’, ‘dollar_before_amount’, "
          + "‘percent_without_space’, ‘ordinal’. Correct no-break spaces and guillemets never are.",
        fr: "Les sortes de fautes certaines de typographie française d’un texte\u{A0}: "
          + "«\u{A0}colon_without_space\u{A0}», «\u{A0}space_before_mark\u{A0}», "
          + "«\u{A0}english_quotes\u{A0}», «\u{A0}guillemet_without_space\u{A0}», "
          + "«\u{A0}comma_in_thousands\u{A0}», «\u{A0}dollar_before_amount\u{A0}», "
          + "«\u{A0}percent_without_space\u{A0}», «\u{A0}ordinal\u{A0}». Les espaces insécables "
          + "et les guillemets corrects n’en sont jamais."
      ),
      phrase: BilingualText(
        en: "the faults of French typography in {0}",
        fr: "les fautes de typographie française dans {0}"
      ),
      examples: [
        "text.french_faults('La 2ème séance') == ['ordinal']",
        "text.french_faults('Avis\u{A0}: «\u{A0}15\u{A0}%\u{A0}».') == []",
      ],
      .list(.string),
      .partsOfText { FrenchTypography.faults(in: $0).map(\.rawValue) }
    ),
    measure(
      "is_french_typography",
      BilingualText(
        en: "Whether `text.french_faults` is empty.",
        fr: "Si `text.french_faults` est vide."
      ),
      phrase: BilingualText(
        en: "{0} follows French typography",
        fr: "{0} respecte la typographie française"
      ),
      examples: [
        "text.is_french_typography('La 2e séance')", "!text.is_french_typography('La 2ème séance')",
      ],
      .bool,
      .ofText { .bool(FrenchTypography.faults(in: $0).isEmpty) }
    ),
    measure(
      "is_office_mailbox",
      BilingualText(
        en:
          "Whether an e-mail address names an office, by a word such as ‘info’ or ‘consultation’.",
        fr:
          "Si une adresse de courriel désigne un service, d’après un mot comme «\u{A0}info\u{A0}» "
          + "ou «\u{A0}consultation\u{A0}»."
      ),
      phrase: BilingualText(
        en: "{0} belongs to an office",
        fr: "{0} appartient à un service"
      ),
      examples: [
        "text.is_office_mailbox('consultations@example.org')",
        "!text.is_office_mailbox('jane.doe@example.org')",
      ],
      .bool,
      .ofText { .bool(Mailbox(of: $0) == .office) }
    ),
    measure(
      "is_personal_mailbox",
      BilingualText(
        en: "Whether an e-mail address names a person: a common given name and a second part. "
          + "Addresses that do not tell are not taken for a person’s.",
        fr: "Si une adresse de courriel désigne une personne\u{A0}: un prénom courant et un second "
          + "élément. Une adresse qui ne le dit pas n’est pas prise pour celle d’une personne."
      ),
      phrase: BilingualText(
        en: "{0} belongs to a single person",
        fr: "{0} appartient à une seule personne"
      ),
      examples: [
        "text.is_personal_mailbox('jane.doe@example.org')",
        "!text.is_personal_mailbox('jane.consultations@example.org')",
        "!text.is_personal_mailbox('tbs.og@example.org')",
      ],
      .bool,
      .ofText { .bool(Mailbox(of: $0) == .person) }
    ),
  ]
}
