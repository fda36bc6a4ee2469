public import DocumentSyntax
import Findings

extension PlanReader {
  /// Whether a document is meant as a plan, so that a search through folders should check it.
  ///
  /// It is where it names a version of the plan schema, even one that is misspelt, or where most
  /// of its keys are those of a plan and some are found in plans alone.
  public static func isPlan(_ document: NodeID, in tree: SyntaxTree) -> Bool {
    guard tree.kind(tree.target(document)) == .mapping else { return false }
    var keys = 0
    var known = 0
    var typical = 0
    for (key, value) in tree.entries(document) where tree.kind(tree.target(key)) == .scalar {
      let name = tree.text(key)
      keys += 1
      if name.lowercased() == "schema" || name.lowercased() == "$schema",
        namesPlanSchema(tree.text(value))
      {
        return true
      }
      if name.hasPrefix("x-") { keys -= 1 }
      guard let field = SchemaDescription.plan.field(name) else { continue }
      known += 1
      if isTypical(field) || isBilingual(value, in: tree, field) { typical += 1 }
    }
    return known >= 3 && typical >= 2 && known * 2 > keys
  }

  /// Whether any document of the tree is meant as a plan.
  public static func holdsPlan(_ tree: SyntaxTree) -> Bool {
    switch tree.format {
    case .yaml, .json: tree.documents.contains { isPlan($0, in: tree) }
    case .csv: holdsRecords(tree)
    }
  }

  /// Whether a table is meant as one of registry rows: most of the published columns are there.
  public static func holdsRecords(_ tree: SyntaxTree) -> Bool {
    guard tree.format == .csv, let table = tree.documents.first else { return false }
    for row in tree.items(table) {
      let known = tree.entries(row).count { RegistryColumn(rawValue: tree.text($0.key)) != nil }
      return known >= 4 && tree.value(of: "registration_number", in: row) != nil
    }
    return false
  }

  /// Whether a text is the name of the plan schema, give or take its version and a slip.
  private static func namesPlanSchema(_ text: String) -> Bool {
    let letters = text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    let name = String(String.UnicodeScalarView(letters.prefix(40)))
    return name.hasPrefix("consultationplan") || name == "consultation"
      || !NearWords.near(name, in: CollectionOfOne("consultationplan")).isEmpty
  }

  /// Whether few documents other than plans have such a key.
  private static func isTypical(_ field: FieldDescription) -> Bool {
    switch field.name {
    case "mandate", "purpose", "participants", "timeline", "activities", "response_channels",
      "official_languages", "accessibility", "communications", "privacy", "reporting",
      "evaluation", "waivers", "fee_proposal", "opinion_research", "ogp", "related_plans":
      true
    default: false
    }
  }

  /// Whether a text of the plan is given in both languages or one of them.
  private static func isBilingual(
    _ value: NodeID,
    in tree: SyntaxTree,
    _ field: FieldDescription
  ) -> Bool {
    guard case .text = field.type else { return false }
    return tree.value(of: "en", in: value) != nil || tree.value(of: "fr", in: value) != nil
  }
}
