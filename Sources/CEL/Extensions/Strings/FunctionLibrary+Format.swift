import Findings

extension FunctionLibrary {
  /// `format`, which fills a template.
  static let formatFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "format",
      documentation: BilingualText(
        en: "The text with each ‘%’ clause replaced by the next value of the list: ‘%s’ any "
          + "value, ‘%d’ a number, ‘%.2f’ two decimals, ‘%e’ an exponent, ‘%b’, ‘%o’, ‘%x’ and "
          + "‘%X’ base 2, 8 and 16, ‘%%’ the sign itself. Halves are rounded to even, and no "
          + "language’s signs are used.",
        fr: "Le texte où chaque clause «\u{A0}%\u{A0}» est remplacée par la valeur suivante de "
          + "la liste\u{A0}: «\u{A0}%s\u{A0}» toute valeur, «\u{A0}%d\u{A0}» un nombre, "
          + "«\u{A0}%.2f\u{A0}» deux décimales, «\u{A0}%e\u{A0}» un exposant, "
          + "«\u{A0}%b\u{A0}», «\u{A0}%o\u{A0}», «\u{A0}%x\u{A0}» et «\u{A0}%X\u{A0}» les bases "
          + "2, 8 et 16, «\u{A0}%%\u{A0}» le signe lui-même. Les moitiés vont au chiffre pair; "
          + "aucun usage d’une langue n’est suivi."
      ),
      phrase: BilingualText(
        en: "the template {0} filled with {1}",
        fr: "le modèle {0} rempli avec {1}"
      ),
      examples: [
        "'%s has %d days'.format(['June', 30]) == 'June has 30 days'",
        "'%.1f %%'.format([12.25]) == '12.2 %'", "'%x'.format([255]) == 'ff'",
      ],
      overloads: [
        FunctionOverload(
          "string_format",
          .member,
          [.string, .list(.dyn)],
          .string,
          cost: .reading(0, 1, resultSize: .unknown),
          body: .binary { template, values throws(EvaluationError) in
            guard case .string(let template) = template, case .list(let values) = values else {
              throw .noMatchingOverload(
                function: "format",
                arguments: [template.type, values.type]
              )
            }
            return .string(try TextFormat.fill(template, with: values))
          }
        )
      ]
    )
  ]
}
