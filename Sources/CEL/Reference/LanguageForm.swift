public import Findings

/// A part of the language that is neither a function nor an operator with overloads.
public struct LanguageForm: Sendable {
  /// How it is written; the first is its name in the reference.
  public var forms: [String]
  /// What it means, in one or two sentences.
  public var documentation: BilingualText
  /// Expressions that are true.
  public var examples: [FunctionExample]

  /// Every form, in the order of the reference.
  public static let all: [LanguageForm] = conditions + access + macros

  private static let conditions: [LanguageForm] = [
    LanguageForm(
      forms: ["a && b"],
      documentation: BilingualText(
        en: "Whether both conditions hold. Where one does not, the result is false even if the "
          + "other is an error.",
        fr: "Si les deux conditions sont remplies. Si l’une ne l’est pas, le résultat est false "
          + "même si l’autre est une erreur."
      ),
      examples: ["!(false && 1 / 0 > 0)", "!(1 / 0 > 0 && false)"]
    ),
    LanguageForm(
      forms: ["a || b"],
      documentation: BilingualText(
        en: "Whether at least one condition holds. Where one does, the result is true even if the "
          + "other is an error.",
        fr: "Si au moins une condition est remplie. Si l’une l’est, le résultat est true même si "
          + "l’autre est une erreur."
      ),
      examples: ["true || 1 / 0 > 0", "1 / 0 > 0 || true"]
    ),
    LanguageForm(
      forms: ["a ? b : c"],
      documentation: BilingualText(
        en: "The second value where the condition holds, the third where it does not; the other "
          + "is not worked out.",
        fr: "La deuxième valeur si la condition est remplie, la troisième sinon; l’autre n’est "
          + "pas calculée."
      ),
      examples: ["(2 > 1 ? 'yes' : 'no') == 'yes'"]
    ),
  ]

  private static let access: [LanguageForm] = [
    LanguageForm(
      forms: ["a.b"],
      documentation: BilingualText(
        en: "The field of an object, or the value of a map under a name; its absence is an error.",
        fr: "Le champ d’un objet, ou la valeur d’une table sous un nom; son absence est une "
          + "erreur."
      ),
      examples: ["{'a': 1}.a == 1"]
    ),
    LanguageForm(
      forms: ["a[b]"],
      documentation: BilingualText(
        en: "The element of a list at a position from 0, or the value of a map under a key; its "
          + "absence is an error.",
        fr: "L’élément d’une liste à une position à partir de 0, ou la valeur d’une table sous une "
          + "clé; son absence est une erreur."
      ),
      examples: ["[5, 7][1] == 7", "{'a': 1}['a'] == 1"]
    ),
    LanguageForm(
      forms: ["a.?b", "a[?b]"],
      documentation: BilingualText(
        en: "The same as an optional value, empty where there is nothing.",
        fr: "La même chose comme valeur optionnelle, vide s’il n’y a rien."
      ),
      examples: ["{'a': 1}.?b.orValue(7) == 7", "[5][?3].orValue(0) == 0"]
    ),
    LanguageForm(
      forms: ["[a, ?b]", "{a: b, ?c: d}"],
      documentation: BilingualText(
        en: "A list or a map; behind a question mark stands an optional value, which is left out "
          + "where it is empty.",
        fr: "Une liste ou une table; après un point d’interrogation vient une valeur optionnelle, "
          + "omise si elle est vide."
      ),
      examples: ["[1, ?optional.none()] == [1]", "{?'a': optional.of(1)} == {'a': 1}"]
    ),
  ]
}
