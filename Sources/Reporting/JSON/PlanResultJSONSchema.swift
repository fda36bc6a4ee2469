package import Findings

/// The result of one plan of a stream as a JSON Schema, draft 2020-12.
///
/// Findings have the same form as in the JSON report; their lines are those of the stream, their
/// offsets count from the start of the line.
package enum PlanResultJSONSchema {
  /// The whole schema.
  package static var document: JSONValue {
    let head: [JSONValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", "consult-lint-result-1.schema.json"),
    ]
    let definitions = JSONValue.Member("$defs", .object(ReportJSONSchema.definitions))
    return .object(head + result.members + [definitions])
  }

  private static var result: JSONShape {
    .object(
      BilingualText(
        en: "Result of consult-lint for one plan of a stream",
        fr: "Résultat de consult-lint pour un plan d’un flux"
      ),
      [
        .needed("format", .constant(1), "Form of the result", "Forme du résultat"),
        .needed("line", .position, "Line of the stream, from 1", "Ligne du flux, à partir de 1"),
        .optional("plan", .text(), "Id of the plan", "Identifiant du plan"),
        .needed(
          "state",
          .choice(PlanResult.State.allCases.map(\.rawValue)),
          "What the plan alone would make of a run, in the words of the exit status",
          "Ce que serait la vérification du seul plan, selon les mots du code de sortie"
        ),
        .needed("summary", summary, "Numbers", "Nombres"),
        .needed("findings", .list(.reference("finding")), "Findings", "Constats"),
      ]
    )
  }

  private static var summary: JSONShape {
    .object([
      .needed("plans", .count, "Plans that could be read", "Plans qui ont pu être lus"),
      .needed(
        "findings",
        ReportJSONSchema.counts(Severity.allCases.reversed()),
        "Findings that count, by severity",
        "Constats qui comptent, par gravité"
      ),
      .needed("to_review", .count, "Findings to review", "Constats à examiner"),
      .needed("outcomes", ReportJSONSchema.counts(Outcome.allCases), "Outcomes", "Résultats"),
      .needed("waived", .count, "Covered by waivers", "Visés par une dérogation"),
    ])
  }
}
