package import Findings

/// The JSON report as a JSON Schema, draft 2020-12.
///
/// Titles stand in English under `title` and in French under `x-title-fr`. Every object names all
/// of its members, so that a report with a member that the schema does not know is no report.
package enum ReportJSONSchema {
  /// The whole schema.
  package static var document: JSONValue {
    let head: [JSONValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", "consult-lint-report-1.schema.json"),
    ]
    return .object(head + report.members + [.init("$defs", .object(definitions))])
  }

  private static var report: JSONShape {
    .object(
      BilingualText(en: "Report of consult-lint", fr: "Rapport de consult-lint"),
      [
        .needed("format", .constant(1), "Form of the report", "Forme du rapport"),
        .needed("tool", tool, "Tool", "Outil"),
        .needed("as_of", .text(day), "The day taken as today", "Jour pris comme date du jour"),
        .needed("packs", .list(pack), "Rule packs", "Ensembles de règles"),
        .needed("files", .list(file), "Files", "Fichiers"),
        .needed("summary", summary, "Numbers", "Nombres"),
        .needed("findings", .list(.reference("finding")), "Findings", "Constats"),
        .optional("outcomes", .list(outcome), "Outcomes, on request", "Résultats, sur demande"),
      ]
    )
  }

  private static let day = #"^\d{4}-\d{2}-\d{2}$"#
  private static let digest = #"^sha256:[0-9a-f]*$"#

  private static var tool: JSONShape {
    .object([
      .needed("name", .text(), "Name", "Nom"), .needed("version", .text(), "Version", "Version"),
    ])
  }

  private static var pack: JSONShape {
    .object([
      .needed("id", .text(), "Id", "Identifiant"),
      .needed("edition", .text(), "Edition", "Édition"),
      .needed("digest", .text(digest), "Digest of its files", "Empreinte de ses fichiers"),
    ])
  }

  private static var file: JSONShape {
    .object([
      .needed("path", .text(), "Path", "Chemin"),
      .needed("syntax", .choice(["yaml", "json", "csv"]), "Syntax", "Syntaxe"),
      .needed("plans", .count, "Plans or records", "Plans ou enregistrements"),
      .needed("digest", .text(digest), "Digest", "Empreinte"),
    ])
  }

  private static var summary: JSONShape {
    .object([
      .needed("plans", .count, "Plans and records", "Plans et enregistrements"),
      .needed("rules", .count, "Rules", "Règles"),
      .needed("findings", counts(Severity.allCases.reversed()), "Findings", "Constats"),
      .needed("outcomes", counts(Outcome.allCases), "Outcomes", "Résultats"),
      .needed("waived", .count, "Covered by waivers", "Visés par une dérogation"),
      .needed("baseline", .count, "In the baseline", "Au relevé de référence"),
    ])
  }

  /// How often each of some words came.
  static func counts(_ names: [some RawRepresentable<String>]) -> JSONShape {
    .object(names.map { .needed($0.rawValue, .count, $0.rawValue, $0.rawValue) })
  }

  private static var outcome: JSONShape {
    .object([
      .needed("rule", .text(), "Rule", "Règle"),
      .needed("outcome", .choice(Outcome.allCases.map(\.rawValue)), "Outcome", "Résultat"),
      .needed("path", .text(), "File", "Fichier"),
      .optional("plan", .text(), "Id of the plan", "Identifiant du plan"),
      .needed("pointer", .text(), "JSON Pointer", "Pointeur JSON"),
      .optional("reason", .reference("words"), "Reason", "Raison"),
    ])
  }
}
