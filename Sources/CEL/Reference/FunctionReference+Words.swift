internal import Findings

extension FunctionReference {
  /// The heading of the page.
  static let title = BilingualText(
    en: "Functions of expressions",
    fr: "Fonctions des expressions"
  )

  /// That the page is written by a program.
  static let notice = BilingualText(
    en: "This page is written from the declarations of the functions, and a test compares it with "
      + "them. Every example is evaluated by a test and is true.",
    fr: "Cette page est tirée des déclarations des fonctions, et un test l’y compare. Chaque "
      + "exemple est évalué par un test et il est vrai."
  )

  /// How to read the page.
  static let introduction = BilingualText(
    en: "Conditions of rules are written in the Common Expression Language (CEL). A capital letter "
      + "such as `T` stands for any type, the same wherever it comes back in a line. The cost is "
      + "the number of steps that a call takes from the budget of an expression: `|1|` is the "
      + "size of the first argument, the receiver counting as the first, with one for each value "
      + "and one for each sixteen bytes of text.",
    fr: "Les conditions des règles sont écrites en Common Expression Language (CEL). Une lettre "
      + "majuscule comme `T` représente n’importe quel type, le même partout sur une ligne. Le "
      + "coût est le nombre d’étapes qu’un appel prend au budget d’une expression\u{A0}: `|1|` "
      + "est la taille du premier argument, le receveur comptant comme le premier, soit un par "
      + "valeur et un par seize octets de texte."
  )

  /// The heading of the forms.
  static let formsTitle = BilingualText(en: "Forms of the language", fr: "Formes du langage")

  /// What the forms have in common.
  static let formsIntroduction = BilingualText(
    en: "These are part of the language itself. What stands inside a macro such as `all` is worked "
      + "out for each element, under the name that is given first.",
    fr: "Ces formes font partie du langage même. Ce qui se trouve dans une macro comme `all` est "
      + "calculé pour chaque élément, sous le nom donné en premier."
  )

  /// The headings of a table of calls.
  static let columns = BilingualText(en: "Call|Result|Cost", fr: "Appel|Résultat|Coût")

  /// The sections of the libraries that come with the language.
  public static let languageSections: [Section] =
    [
      Section(
        title: BilingualText(en: "Language", fr: "Langage"),
        introduction: BilingualText(
          en: "Operators, conversions and questions that every expression may use.",
          fr: "Opérateurs, conversions et questions que toute expression peut employer."
        ),
        library: .standard
      ),
      Section(
        title: BilingualText(en: "Instants and lengths of time", fr: "Instants et durées"),
        introduction: BilingualText(
          en: "Parts are counted from 0 but for `getDate` and `getFullYear`. Without a time zone "
            + "they are those of UTC; a zone is `UTC` or an offset such as `-05:00`.",
          fr: "Les parties se comptent à partir de 0, sauf `getDate` et `getFullYear`. Sans fuseau "
            + "horaire, ce sont celles d’UTC; un fuseau est `UTC` ou un décalage comme `-05:00`."
        ),
        library: .timestamps()
      ),
      Section(
        title: BilingualText(en: "Optional values", fr: "Valeurs optionnelles"),
        introduction: BilingualText(
          en: "An optional holds a value or is empty, so that absence can be asked for.",
          fr: "Un optionnel contient une valeur ou est vide, ce qui permet de traiter une absence."
        ),
        library: .optionals
      ),
      Section(
        title: BilingualText(en: "Strings", fr: "Chaînes"),
        introduction: BilingualText(
          en: "Positions count Unicode characters from 0; one outside the text is an error.",
          fr: "Les positions comptent les caractères Unicode à partir de 0; une position hors du "
            + "texte est une erreur."
        ),
        library: .strings
      ),
      Section(
        title: BilingualText(en: "Numbers", fr: "Nombres"),
        introduction: BilingualText(
          en: "Functions on numbers stand under `math`.",
          fr: "Les fonctions sur les nombres sont sous `math`."
        ),
        library: .math
      ),
      Section(
        title: BilingualText(en: "Lists", fr: "Listes"),
        introduction: BilingualText(
          en: "Positions count from 0. See also `map`, `filter` and `sortBy` above.",
          fr: "Les positions se comptent à partir de 0. Voir aussi `map`, `filter` et `sortBy` "
            + "ci-dessus."
        ),
        library: .lists
      ),
      Section(
        title: BilingualText(en: "Sets", fr: "Ensembles"),
        introduction: BilingualText(
          en: "Lists taken as sets: order and repetition do not count, and `1`, `1u` and `1.0` are "
            + "one element.",
          fr:
            "Des listes prises comme ensembles\u{A0}: ni l’ordre ni la répétition ne comptent, et "
            + "`1`, `1u` et `1.0` sont un seul élément."
        ),
        library: .sets
      ),
    ] + textSections
}
