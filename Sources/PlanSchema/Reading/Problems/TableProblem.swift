import Findings

/// What may be wrong with a table of registry rows, or with a plan that is to become a row.
enum TableProblem: SchemaProblem {
  /// A column that the registry does not have.
  case unknownColumn(String, near: [String])
  /// Columns that the registry has and the table does not, at least one.
  case missingColumns([String])
  /// A cell that should hold `Y` or `N`.
  case notYesOrNo(column: String, String)
  /// What a row of the registry needs and the plan lacks.
  case rowLacks(column: String, path: String)
  /// A status that the registry has no code for.
  case unlistedStatus(String)

  var message: BilingualText {
    switch self {
    case .unknownColumn(let column, let near):
      NearWords.suggesting(
        near,
        after: BilingualText(
          en: "The column ‘\(shortened(column))’ is not one of the registry’s columns",
          fr: "La colonne \(quoted(shortened(column))) ne figure pas parmi celles du registre"
        )
      )
    case .missingColumns(let columns): TableProblem.missing(columns)
    case .notYesOrNo(let column, let text):
      BilingualText(
        en: "The column ‘\(column)’ holds ‘\(shortened(text))’; Y or N was needed",
        fr: "La colonne \(quoted(column)) contient \(quoted(shortened(text))); il faut Y ou N"
      )
    case .rowLacks(let column, let path):
      BilingualText(
        en: "The registry’s column ‘\(column)’ needs ‘\(path)’, which the plan does not have",
        fr: "La colonne \(quoted(column)) du registre demande \(quoted(path)), absent du plan"
      )
    case .unlistedStatus(let code):
      BilingualText(
        en: "The status is ‘\(code)’, which the registry does not list; a status from ‘planned’ on "
          + "was needed",
        fr: "L’état est \(quoted(code)), que le registre n’affiche pas; il faut un état à partir "
          + "de \(quoted("planned"))"
      )
    }
  }

  var rule: RuleDescription {
    switch self {
    case .missingColumns: Self.missingRule
    case .unknownColumn: Self.unknownRule
    case .notYesOrNo: Self.flagRule
    case .rowLacks, .unlistedStatus: Self.rowRule
    }
  }

  private static func missing(_ columns: [String]) -> BilingualText {
    guard let last = columns.last, columns.count > 1 else {
      let column = columns.first ?? ""
      return BilingualText(
        en: "The registry’s column ‘\(column)’ is missing and was needed",
        fr: "La colonne \(quoted(column)) du registre est absente alors qu’elle est nécessaire"
      )
    }
    let others = columns.dropLast()
    return BilingualText(
      en: "The registry’s columns \(others.map { "‘\($0)’" }.joined(separator: ", ")) and ‘\(last)’"
        + " are missing and were needed",
      fr:
        "Les colonnes \(others.map(quoted).joined(separator: ", ")) et \(quoted(last)) du registre"
        + " sont absentes alors qu’elles sont nécessaires"
    )
  }

  static let rules = [unknownRule, missingRule, flagRule, rowRule]

  private static let unknownRule = RuleDescription.schema(
    "SCH-REG-01",
    title: BilingualText(en: "Unknown column", fr: "Colonne inconnue"),
    severity: .warning,
    why: BilingualText(
      en: "What stands in a column that the registry does not have is not read",
      fr: "Ce qui figure dans une colonne étrangère au registre n’est pas lu"
    ),
    mend: BilingualText(
      en: "Correct the column’s name, or remove the column",
      fr: "Corrigez le nom de la colonne, ou retirez-la"
    )
  )
  private static let missingRule = RuleDescription.schema(
    "SCH-REG-02",
    title: BilingualText(en: "Missing column", fr: "Colonne absente"),
    why: BilingualText(
      en: "Without the column, nothing can be said of what each row should hold there",
      fr: "Sans la colonne, on ne peut rien dire de ce que chaque ligne devrait y indiquer"
    ),
    mend: BilingualText(
      en: "Use the column names of the published file",
      fr: "Employez les noms de colonnes du fichier publié"
    )
  )
  private static let flagRule = RuleDescription.schema(
    "SCH-REG-03",
    title: BilingualText(en: "Cell that holds neither Y nor N", fr: "Cellule sans Y ni N"),
    why: BilingualText(
      en: "The registry knows only Y for yes and N for no",
      fr: "Le registre ne connaît que Y pour oui et N pour non"
    ),
    mend: BilingualText(
      en: "Write Y or N, or leave the cell empty",
      fr: "Écrivez Y ou N, ou laissez la cellule vide"
    )
  )
  private static let rowRule = RuleDescription.schema(
    "SCH-REG-04",
    title: BilingualText(
      en: "Plan without what a row needs",
      fr: "Plan sans ce que demande une ligne"
    ),
    why: BilingualText(
      en: "The registry takes a row only when these cells are filled",
      fr: "Le registre n’accepte une ligne que si ces cellules sont remplies"
    ),
    mend: BilingualText(
      en: "Add the field to the plan",
      fr: "Ajoutez le champ au plan"
    )
  )
}
