import Findings
import PlanSchema
import Rules

/// The words of reference pages, in both languages.
enum ReferenceWords {
  static let rules = BilingualText(en: "Rules", fr: "Règles")
  static let packs = BilingualText(en: "Rule packs", fr: "Ensembles de règles")
  static let principles = BilingualText(en: "Principles", fr: "Principes")
  static let principle = BilingualText(en: "Principle", fr: "Principe")
  static let sources = BilingualText(en: "Sources", fr: "Sources")
  static let source = BilingualText(en: "Source", fr: "Source")
  static let covers = BilingualText(en: "What it covers", fr: "Ce qu’il couvre")
  static let neverClaims = BilingualText(
    en: "What it never claims",
    fr: "Ce qu’il n’affirme jamais"
  )
  static let cited = BilingualText(
    en: "Rules of other packs that it cites",
    fr: "Règles d’autres ensembles qu’il cite"
  )
  static let sentence = BilingualText(en: "In words", fr: "En toutes lettres")
  static let message = BilingualText(en: "Message", fr: "Message")
  static let question = BilingualText(en: "Question", fr: "Question")
  static let why = BilingualText(en: "Why", fr: "Pourquoi")
  static let remedy = BilingualText(en: "Remedy", fr: "Correction")
  static let citedBy = BilingualText(en: "Also cited by", fr: "Aussi citée par")
  static let givesWay = BilingualText(en: "gives way to", fr: "cède la place à")
  static let parameters = BilingualText(en: "Parameters", fr: "Paramètres")
  static let expressions = BilingualText(en: "Expressions", fr: "Expressions")
  static let terms = BilingualText(en: "Terms", fr: "Termes")
  static let examples = BilingualText(en: "Examples", fr: "Exemples")
  static let standing = BilingualText(en: "Standing", fr: "Situation")
  static let otherLanguage = BilingualText(en: "Français", fr: "English")
  static let onByDefault = BilingualText(en: "on by default", fr: "activé par défaut")
  static let offByDefault = BilingualText(en: "off unless named", fr: "désactivé sauf demande")
  static let onHere = BilingualText(en: "on here", fr: "activé ici")
  static let offHere = BilingualText(en: "off here", fr: "désactivé ici")
  static let off = BilingualText(en: "off here", fr: "désactivée ici")
  static let appliesWhen = BilingualText(
    en: "It is about plans where",
    fr: "Il vise les plans où"
  )
  static let noWaiver = BilingualText(en: "no waiver", fr: "sans dérogation")
  static let replacedBy = BilingualText(en: "replaced by", fr: "remplacée par")
  static let from = BilingualText(en: "for plans that open from", fr: "plans ouverts à partir du")
  static let to = BilingualText(en: "for plans that open until", fr: "plans ouverts jusqu’au")
  static let parameterHead = BilingualTextList(
    en: ["Name", "What it is", "Type", "Unit", "Default", "Limits"],
    fr: ["Nom", "Signification", "Type", "Unité", "Valeur", "Limites"]
  )
  static let packHead = BilingualTextList(
    en: ["Pack", "Title", "Edition", "Rules", "Standing"],
    fr: ["Ensemble", "Titre", "Édition", "Règles", "Situation"]
  )
  static let sourceHead = BilingualTextList(
    en: ["Id", "Title", "Publisher", "Year", "Kind", "Confirmed", "As of"],
    fr: ["Identifiant", "Titre", "Éditeur", "Année", "Genre", "Confirmation", "À jour au"]
  )
  static let ruleHead = BilingualTextList(
    en: ["Rule", "Title", "Severity", "Stage"],
    fr: ["Règle", "Titre", "Gravité", "Étape"]
  )
  static let principleHead = BilingualTextList(
    en: ["Id", "Name", "What it asks"],
    fr: ["Identifiant", "Nom", "Ce qu’il demande"]
  )
}

/// The headings of a table, in both languages.
struct BilingualTextList: Sendable {
  var en: [String]
  var fr: [String]

  /// The headings in one language.
  subscript(language: Language) -> [String] { language == .en ? en : fr }
}

extension Stage {
  /// The stage in words.
  var words: BilingualText {
    switch self {
    case .draft: BilingualText(en: "from the draft on", fr: "dès l’ébauche")
    case .launch: BilingualText(en: "from the launch on", fr: "à partir du lancement")
    case .after: BilingualText(en: "after the close", fr: "après la clôture")
    }
  }
}

extension RuleStatus {
  /// The status in words.
  var words: BilingualText {
    switch self {
    case .preview: BilingualText(en: "preview", fr: "à l’essai")
    case .stable: BilingualText(en: "stable", fr: "stable")
    case .deprecated: BilingualText(en: "deprecated", fr: "désuète")
    }
  }
}

extension AuthorityKind {
  /// The kind in words.
  var words: BilingualText {
    switch self {
    case .statute: BilingualText(en: "statute", fr: "loi")
    case .regulation: BilingualText(en: "regulation", fr: "règlement")
    case .treaty: BilingualText(en: "international commitment", fr: "engagement international")
    case .policy: BilingualText(en: "policy", fr: "politique")
    case .guideline: BilingualText(en: "guideline", fr: "lignes directrices")
    case .principle: BilingualText(en: "stated values", fr: "valeurs énoncées")
    case .practice: BilingualText(en: "practice", fr: "pratique")
    case .project: BilingualText(en: "decision of the project", fr: "décision du projet")
    }
  }
}

extension Verification {
  /// The verification in words.
  var words: BilingualText {
    switch self {
    case .primary: BilingualText(en: "in the official text", fr: "dans le texte officiel")
    case .secondary: BilingualText(en: "through a reproduction", fr: "par une reproduction")
    case .partlyRead: BilingualText(en: "read in part", fr: "lecture partielle")
    case .unverified: BilingualText(en: "not confirmed", fr: "non confirmée")
    }
  }
}
