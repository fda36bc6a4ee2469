import Findings

/// The shapes that findings are made of.
extension ReportJSONSchema {
  /// The named shapes of the schema.
  static var definitions: [JSONValue.Member] {
    let shapes: [(String, JSONShape)] = [
      ("finding", finding), ("range", range), ("place", place), ("words", words),
    ]
    return shapes.map { .init($0, .object($1.members)) }
  }

  private static var finding: JSONShape {
    .object([
      .needed("rule", .text(), "Rule", "Règle"),
      .needed("severity", .choice(Severity.allCases.map(\.rawValue)), "Severity", "Gravité"),
      .needed("outcome", .choice(["failed", "cantTell"]), "Outcome", "Résultat"),
      .needed("path", .text(), "File", "Fichier"),
      .optional("plan", .text(), "Id of the plan", "Identifiant du plan"),
      .needed("pointer", .text(), "JSON Pointer", "Pointeur JSON"),
      .needed("range", .reference("range"), "Place", "Emplacement"),
      .needed("message", .reference("words"), "What was found", "Ce qui a été constaté"),
      .optional("remedy", .reference("words"), "How to mend it", "Comment y remédier"),
      .optional("question", .reference("words"), "Question", "Question"),
      .needed("values", .open, "Values that the rule read", "Valeurs lues par la règle"),
      .needed("authority", .list(citation), "Authority", "Source"),
      .needed("related", .list(label), "Other places", "Autres emplacements"),
      .needed("fixes", .list(fix), "Edits that would mend it", "Corrections possibles"),
      .needed("state", .choice(["active", "waived", "baseline"]), "State", "État"),
      .optional("waiver", waiver, "The waiver that covers it", "Dérogation qui le vise"),
    ])
  }

  private static var citation: JSONShape {
    .object([
      .needed("source", .text(), "Id of the source", "Identifiant de la source"),
      .needed("clause", .text(), "Part that is cited", "Partie citée"),
    ])
  }

  private static var label: JSONShape {
    .object([
      .needed("range", .reference("range"), "Place", "Emplacement"),
      .needed("message", .reference("words"), "What stands there", "Ce qui s’y trouve"),
    ])
  }

  private static var fix: JSONShape {
    let edit = JSONShape.object([
      .needed("range", .reference("range"), "What is replaced", "Ce qui est remplacé"),
      .needed("text", .text(), "What stands there afterwards", "Ce qui s’y trouve ensuite"),
    ])
    return .object([
      .needed("title", .reference("words"), "What it does", "Ce qu’elle fait"),
      .needed("safety", .choice(["safe", "needs_review"]), "Safety", "Sûreté"),
      .needed("edits", .list(edit), "Replacements", "Remplacements"),
    ])
  }

  private static var waiver: JSONShape {
    .object([
      .optional("reason", .reference("words"), "Reason", "Raison"),
      .optional("approved_by", .text(), "Who approved it", "Personne qui l’a approuvée"),
      .needed(
        "written_in",
        .choice(["plan", "configuration"]),
        "Where it is written",
        "Où elle est inscrite"
      ),
    ])
  }

  private static var range: JSONShape {
    .object([
      .needed("start", .reference("place"), "Start", "Début"),
      .needed("end", .reference("place"), "End, not part of it", "Fin, non comprise"),
    ])
  }

  private static var place: JSONShape {
    .object([
      .needed("line", .position, "Line, from 1", "Ligne, à partir de 1"),
      .needed(
        "column",
        .position,
        "Column in Unicode scalars, from 1",
        "Colonne en scalaires Unicode, à partir de 1"
      ),
      .needed("offset", .count, "Offset in UTF-8 bytes", "Décalage en octets UTF-8"),
    ])
  }

  private static var words: JSONShape {
    .object([
      .needed("en", .text(), "English", "Anglais"), .needed("fr", .text(), "French", "Français"),
    ])
  }
}
