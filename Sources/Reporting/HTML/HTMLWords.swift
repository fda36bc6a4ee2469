import Findings

/// The words of the page that come from no plan and no rule.
enum HTMLWords {
  static let title = BilingualText(
    en: "Report on consultation plans",
    fr: "Rapport sur les plans de consultation"
  )
  static let skip = BilingualText(en: "Skip to the findings", fr: "Passer aux constats")
  static let language = BilingualText(en: "Language", fr: "Langue")
  static let bothLanguages = BilingualText(en: "Both", fr: "Les deux")
  static let severity = BilingualText(en: "Severity", fr: "Gravité")
  static let principle = BilingualText(en: "Principle", fr: "Principe")
  static let allPrinciples = BilingualText(en: "All", fr: "Tous")
  static let shown = BilingualText(en: "Findings shown", fr: "Constats affichés")
  static let outOf = BilingualText(en: "of", fr: "sur")
  static let contents = BilingualText(en: "Plans", fr: "Plans")
  static let covered = BilingualText(
    en: "waived or in baseline",
    fr: "avec dérogation ou au relevé de référence"
  )
  static let asOf = BilingualText(en: "As of", fr: "Date de référence")
  static let packs = BilingualText(en: "Packs", fr: "Ensembles")
  static let scorecard = BilingualText(en: "Principles", fr: "Principes")
  static let timeline = BilingualText(en: "Timeline", fr: "Calendrier")
  static let days = BilingualText(en: "Days of the timeline", fr: "Jours du calendrier")
  static let what = BilingualText(en: "What", fr: "Quoi")
  static let from = BilingualText(en: "From", fr: "Du")
  static let to = BilingualText(en: "To", fr: "Au")
  static let findings = BilingualText(en: "Findings", fr: "Constats")
  static let nothing = BilingualText(en: "Nothing was found", fr: "Aucun constat")
  static let ofTheFile = BilingualText(en: "About the file", fr: "Sur le fichier")
  static let remedy = BilingualText(en: "Remedy", fr: "Correction")
  static let question = BilingualText(en: "Question", fr: "Question")
  static let source = BilingualText(en: "Source", fr: "Source")
  static let sees = BilingualText(en: "See", fr: "Voir")
  static let waiver = BilingualText(en: "Waiver", fr: "Dérogation")
  static let waived = BilingualText(en: "waived", fr: "avec dérogation")
  static let inBaseline = BilingualText(en: "in baseline", fr: "au relevé de référence")
  static let plan = BilingualText(en: "Plan", fr: "Plan")
  static let record = BilingualText(en: "Record", fr: "Enregistrement")
  static let noRecords = BilingualText(
    en: "Records without findings are not listed",
    fr: "Les enregistrements sans constat ne figurent pas ici"
  )
  static let noPrinciples = BilingualText(
    en: "No rule with a principle is about this plan",
    fr: "Aucune règle liée à un principe ne s’applique à ce plan"
  )

  /// An offer of so many principles.
  static func chooses(among count: Int) -> BilingualText {
    Wording.count(
      count,
      BilingualText(en: "principle to choose", fr: "principe au choix"),
      BilingualText(en: "principles to choose from", fr: "principes au choix")
    )
  }

  /// So many principles whose rules a plan all meets.
  static func met(_ count: Int) -> BilingualText {
    Wording.count(
      count,
      BilingualText(en: "principle with every rule met", fr: "principe aux règles respectées"),
      BilingualText(en: "principles with every rule met", fr: "principes aux règles respectées")
    )
  }

  /// What the days of an entry are.
  static func days(_ kind: TimelineEntry.Kind) -> BilingualText {
    switch kind {
    case .notice: BilingualText(en: "Notice", fr: "Avis")
    case .consultation: BilingualText(en: "Consultation open", fr: "Consultation ouverte")
    case .minimum: BilingualText(en: "Legal minimum", fr: "Minimum légal")
    case .clearance:
      BilingualText(
        en: "Legal minimum after publication",
        fr: "Minimum légal après la publication"
      )
    case .deadline: BilingualText(en: "Legal time limit", fr: "Délai légal")
    case .pause: BilingualText(en: "Pause", fr: "Pause")
    case .holiday: BilingualText(en: "Public holiday", fr: "Jour férié")
    case .analysis: BilingualText(en: "End of the analysis", fr: "Fin de l’analyse")
    case .report: BilingualText(en: "Report", fr: "Rapport")
    case .decision: BilingualText(en: "Decision", fr: "Décision")
    case .response: BilingualText(en: "Response", fr: "Réponse")
    case .effect: BilingualText(en: "Coming into force", fr: "Entrée en vigueur")
    case .milestone: BilingualText(en: "Milestone", fr: "Jalon")
    }
  }
}

extension TimelineEntry {
  /// What the days are, with the name that the plan or the law gives them.
  var title: BilingualText {
    let kind = HTMLWords.days(kind)
    guard let name else { return kind }
    return BilingualText(
      en: Wording.labelled(kind.en, name.en, .en),
      fr: Wording.labelled(kind.fr, name.fr, .fr)
    )
  }
}
