import Findings

/// What may be wrong with a document as a whole.
enum WholeProblem: SchemaProblem {
  /// The document holds nothing.
  case empty
  /// The document is a list or a text where keys were needed.
  case notAGroup(FoundValue)
  /// The plan names a version of the schema that does not exist.
  case unknownVersion(String)
  /// There are more findings than are shown.
  case tooMany(Int)

  var message: BilingualText {
    switch self {
    case .empty:
      BilingualText(
        en: "The document is empty; a plan with its keys was needed",
        fr: "Le document est vide; il faut un plan et ses clés"
      )
    case .notAGroup(let found):
      BilingualText(
        en: "The document holds \(found.words.en); a plan with its keys was needed",
        fr: "Le document contient \(found.words.fr); il faut un plan et ses clés"
      )
    case .unknownVersion(let text):
      BilingualText(
        en: "The schema version ‘\(shortened(text))’ is not known; "
          + "‘\(SchemaDescription.version)’ was needed",
        fr: "La version de schéma \(quoted(shortened(text))) est inconnue; "
          + "il faut \(quoted(SchemaDescription.version))"
      )
    case .tooMany(let limit):
      BilingualText(
        en: "More than \(limit) findings about the shape of the file; the rest is not shown",
        fr: "Plus de \(limit) constats sur la forme du fichier; les autres ne sont pas affichés"
      )
    }
  }

  var rule: RuleDescription {
    switch self {
    case .empty: Self.emptyRule
    case .notAGroup: Self.groupRule
    case .unknownVersion: Self.versionRule
    case .tooMany: Self.countRule
    }
  }

  static let rules = [emptyRule, groupRule, versionRule, countRule]

  private static let emptyRule = RuleDescription.schema(
    "SCH-DOC-01",
    title: BilingualText(en: "Empty document", fr: "Document vide"),
    why: BilingualText(
      en: "A file without a plan would otherwise pass as one without faults",
      fr: "Un fichier sans plan passerait autrement pour un plan sans défaut"
    ),
    mend: BilingualText(
      en: "Write the plan, or remove the empty document",
      fr: "Rédigez le plan, ou retirez le document vide"
    )
  )
  private static let groupRule = RuleDescription.schema(
    "SCH-DOC-02",
    title: BilingualText(en: "Document without keys", fr: "Document sans clés"),
    why: BilingualText(
      en: "A plan is a group of keys such as title and timeline",
      fr: "Un plan est un groupe de clés, comme title et timeline"
    ),
    mend: BilingualText(
      en: "Write the plan as keys with values, one plan a document",
      fr: "Écrivez le plan sous forme de clés et de valeurs, un plan par document"
    )
  )
  private static let versionRule = RuleDescription.schema(
    "SCH-DOC-03",
    title: BilingualText(en: "Schema version", fr: "Version du schéma"),
    why: BilingualText(
      en: "The version says which keys the plan may have and what they mean",
      fr: "La version dit quelles clés le plan peut avoir et ce qu’elles signifient"
    ),
    mend: BilingualText(
      en: "Write schema: consultation-plan/1",
      fr: "Écrivez schema: consultation-plan/1"
    )
  )
  private static let countRule = RuleDescription.schema(
    "SCH-DOC-04",
    title: BilingualText(en: "Number of findings", fr: "Nombre de constats"),
    why: BilingualText(
      en: "A file with so many findings is usually something other than a plan",
      fr: "Un fichier qui donne autant de constats est généralement autre chose qu’un plan"
    ),
    mend: BilingualText(
      en: "Mend the first findings, then check the file again",
      fr: "Corrigez les premiers constats, puis vérifiez le fichier de nouveau"
    )
  )
}
