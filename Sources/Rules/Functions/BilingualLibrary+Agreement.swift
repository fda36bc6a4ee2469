internal import CEL
internal import Findings

extension BilingualLibrary {
  /// Comparisons of what the two versions of a text state.
  static let agreement: [FunctionDeclaration] = [
    function(
      "facts_agree",
      BilingualText(
        en: "Whether `bilingual.fact_disagreements` is empty.",
        fr: "Si `bilingual.fact_disagreements` est vide."
      ),
      phrase: BilingualText(
        en: "{0} contains the same dates, times, amounts and telephone numbers in both languages",
        fr: "{0} contient les mêmes dates, heures, montants et numéros de téléphone dans les deux "
          + "langues"
      ),
      .bool
    ) { english, french in
      guard let agreement = agreement(of: english, french) else { return .bool(true) }
      let facts = agreement.onlyEnglish + agreement.onlyFrench
      return .bool(!facts.contains { isExact($0.kind) })
    },
    function(
      "disagreements",
      BilingualText(
        en: "What one version of a text states and the other does not: figures and dates in digits "
          + "or words, amounts, times, telephone numbers, e-mail and web addresses, list items and "
          + "questions, each as `en: 45`. Empty where a version is missing or a placeholder. Figures that one "
          + "version has in a name or a title only are told too, so a person must look.",
        fr: "Ce qu’une version d’un texte énonce et non l’autre\u{A0}: chiffres et dates en "
          + "chiffres ou en lettres, montants, heures, numéros de téléphone, adresses de courriel "
          + "et adresses Web, éléments de liste et questions, chacun comme `en: 45`. "
          + "Vide s’il manque une version ou si elle est provisoire. Les chiffres qu’une seule version a dans un nom ou un "
          + "titre sont aussi signalés; une personne doit donc vérifier."
      ),
      phrase: BilingualText(
        en: "the facts on which the versions of {0} disagree",
        fr: "les faits sur lesquels divergent les versions de {0}"
      ),
      .list(.string)
    ) { english, french in
      .list(agreement(of: english, french).map(told) ?? [])
    },
    function(
      "fact_disagreements",
      BilingualText(
        en: "The same as `bilingual.disagreements`, for dates, times, amounts and telephone "
          + "numbers only: what stands in a text on purpose and has one right value.",
        fr: "Comme `bilingual.disagreements`, pour les seuls dates, heures, montants et numéros de "
          + "téléphone\u{A0}: ce qui figure à dessein dans un texte et n’a qu’une valeur juste."
      ),
      phrase: BilingualText(
        en: "the dates, times, amounts and telephone numbers on which the versions of {0} disagree",
        fr: "les dates, heures, montants et numéros de téléphone sur lesquels divergent les "
          + "versions de {0}"
      ),
      .list(.string)
    ) { english, french in
      guard var agreement = agreement(of: english, french) else { return .list([]) }
      agreement.onlyEnglish.removeAll { !isExact($0.kind) }
      agreement.onlyFrench.removeAll { !isExact($0.kind) }
      return .list(told(agreement))
    },
  ]

  /// The comparison; `nil` where a version is missing or stands for something not known yet.
  private static func agreement(of english: String?, _ french: String?) -> VersionAgreement? {
    guard let english, let french else { return nil }
    for version in [english, french] {
      guard !TextQuestions.isBlank(version), !TextQuestions.isPlaceholder(version) else {
        return nil
      }
    }
    return VersionAgreement(english: english, french: french)
  }

  private static func isExact(_ kind: TextFact.Kind) -> Bool {
    switch kind {
    case .date, .time, .money, .telephone: true
    case .number, .email, .address, .question, .listItem: false
    }
  }

  private static func told(_ agreement: VersionAgreement) -> [CELValue] {
    let versions = [("en", agreement.onlyEnglish), ("fr", agreement.onlyFrench)]
    return versions.flatMap { language, facts in
      facts.map { .string("\(language): \(word(for: $0))") }
    }
  }

  /// The fact in words that are the same in both languages; kinds without a value by their sign.
  private static func word(for fact: TextFact) -> String {
    switch fact.kind {
    case .number, .date, .time, .telephone: fact.value
    case .money: "$ \(fact.value)"
    case .email: "@"
    case .address: "https://"
    case .question: "? × \(fact.value)"
    case .listItem: "• × \(fact.value)"
    }
  }
}
