/// A French noun with its definite article, and what agrees with it.
package struct FrenchNoun: Hashable, Sendable {
  /// The noun as written: « la date d’ouverture ».
  package let text: String

  /// A noun with its definite article.
  package init(_ text: String) { self.text = text }

  /// The noun without its article.
  package var bare: String { withoutArticle(text) }

  /// Whether it names several things.
  package var isPlural: Bool { text.hasPrefix("les ") }

  /// Its gender by its article, else by its first word; `nil` for a word that is not known.
  package var isFeminine: Bool? {
    if text.hasPrefix("le ") { return false }
    if text.hasPrefix("la ") { return true }
    let head = bare.lowercased().prefix { $0 != " " }
    let singular = head.hasSuffix("s") ? String(head.dropLast()) : String(head)
    if FrenchNoun.feminine.contains(String(head)) || FrenchNoun.feminine.contains(singular) {
      return true
    }
    let isMasculine =
      FrenchNoun.masculine.contains(String(head)) || FrenchNoun.masculine.contains(singular)
    return isMasculine ? false : nil
  }

  private static let feminine: Set<String> = [
    "accessibilité", "activité", "adresse", "aide", "analyse", "application", "approbation",
    "atténuation", "attention", "autorisation", "autorité", "automatisation", "circonstance",
    "clause", "communauté", "communication", "conséquence", "donnée", "dérogation", "entrée",
    "exemption", "fin", "heure", "incidence", "indication", "influence", "inscription",
    "institution", "interprétation", "langue", "mesure", "obligation", "offre", "option",
    "organisation", "pause", "personne-ressource", "personnes-ressource", "question", "remarque",
    "ressource", "région",
    "réponse", "unité", "utilisation", "équipe", "étape", "évaluation", "version", "date", "durée",
    "partie", "période", "phrase", "lettre", "conclusion", "façon",
  ]

  private static let masculine: Set<String> = [
    "accommodement", "accusé", "accès", "acte", "animateur", "approbateur", "article", "auteur",
    "avis", "canaux", "compte", "critère", "document", "délai", "effet", "endroit", "enjeu",
    "ensemble", "entrepreneur", "envoi", "examen", "facteur", "fondement", "format", "frais",
    "identifiant", "indicateur", "instrument", "intervalle", "jalon", "jour", "membre", "message",
    "motif", "mots-clé", "mots-clés", "moyen", "médias", "objectif", "objet", "obstacle",
    "participant", "partenaire", "plan", "point", "poste", "principe", "public", "renseignement",
    "risque", "sous-titre", "sujet", "élément", "énoncé", "équivalent", "état", "acronyme",
    "sigle", "mot", "texte", "extrait", "degré", "résultat",
  ]
}
