package import Findings

/// The list of packs that `packs --format json` writes, as a JSON Schema, draft 2020-12.
package enum PackListJSONSchema {
  /// The whole schema.
  package static var document: JSONValue {
    let head: [JSONValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", "consult-lint-packs-1.schema.json"),
    ]
    let words = JSONValue.Member("words", .object(words.members))
    return .object(head + list.members + [.init("$defs", .object([words]))])
  }

  private static let digest = #"^sha256:[0-9a-f]{64}$"#

  private static var words: JSONShape {
    .object([
      .needed("en", .text(), "English", "Anglais"), .needed("fr", .text(), "French", "Français"),
    ])
  }

  private static var list: JSONShape {
    .object(
      BilingualText(
        en: "Rule packs that consult-lint has at hand",
        fr: "Ensembles de règles dont dispose consult-lint"
      ),
      [
        .needed("format", .constant(1), "Form of the list", "Forme de la liste"),
        .needed("tool", tool, "Tool", "Outil"),
        .optional(
          "configuration",
          .text(),
          "Path of the configuration that applies",
          "Chemin de la configuration qui s’applique"
        ),
        .needed("packs", .list(pack), "Packs", "Ensembles"),
      ]
    )
  }

  private static var tool: JSONShape {
    .object([
      .needed("name", .text(), "Name", "Nom"), .needed("version", .text(), "Version", "Version"),
    ])
  }

  private static var pack: JSONShape { .object(identity + standing + meaning) }

  private static var identity: [JSONShape.Field] {
    [
      .needed("id", .text(), "Id", "Identifiant"),
      .needed("prefix", .text(), "Start of its rules’ ids", "Début des identifiants de ses règles"),
      .needed("edition", .text(), "Edition", "Édition"),
      .needed("digest", .text(digest), "Digest of its files", "Empreinte de ses fichiers"),
      .needed(
        "editions",
        .list(.text()),
        "Editions that can be had, the oldest first",
        "Éditions disponibles, de la plus ancienne à la plus récente"
      ),
      .optional(
        "folder",
        .text(),
        "Folder that it was read from, where it is not built in",
        "Dossier d’où il a été lu, s’il n’est pas intégré"
      ),
    ]
  }

  private static var standing: [JSONShape.Field] {
    [
      .needed("status", .text(), "How settled it is", "Degré de maturité"),
      .needed(
        "default",
        .choice(["on", "off"]),
        "Whether it is on without a configuration",
        "S’il est actif sans configuration"
      ),
      .needed("on", .boolean, "Whether it is on here", "S’il est actif ici"),
      .needed("rules", .count, "Number of its rules", "Nombre de ses règles"),
      .needed(
        "overlays",
        .count,
        "Number of rules of other packs that it cites",
        "Nombre de règles d’autres ensembles qu’il cite"
      ),
    ]
  }

  private static var meaning: [JSONShape.Field] {
    [
      .needed("title", .reference("words"), "Title", "Titre"),
      .needed("covers", .list(.reference("words")), "What it covers", "Ce qu’il couvre"),
      .needed(
        "never_claims",
        .list(.reference("words")),
        "What it must never claim",
        "Ce qu’il ne doit jamais affirmer"
      ),
      .optional(
        "applies_when",
        .reference("words"),
        "When it is about a plan",
        "Quand il vise un plan"
      ),
    ]
  }
}
