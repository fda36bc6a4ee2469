import Findings

extension LanguageForm {
  /// The macros: what is written in them is not worked out before the call.
  static let macros: [LanguageForm] = [
    LanguageForm(
      forms: ["has(a.b)"],
      documentation: BilingualText(
        en: "Whether a field or the key of a map is there. Where ‘a’ itself is not, it is an "
          + "error.",
        fr: "Si un champ ou la clé d’une table est présent. Si «\u{A0}a\u{A0}» lui-même ne l’est "
          + "pas, c’est une erreur."
      ),
      examples: ["has({'a': 1}.a)", "!has({'a': 1}.b)"]
    ),
    LanguageForm(
      forms: ["list.all(x, condition)", "map.all(key, value, condition)"],
      documentation: BilingualText(
        en: "Whether every element meets the condition; so does an empty list.",
        fr: "Si chaque élément remplit la condition; une liste vide la remplit."
      ),
      examples: ["[1, 2].all(x, x > 0)", "{'a': 1}.all(k, v, v == 1)"]
    ),
    LanguageForm(
      forms: ["list.exists(x, condition)", "map.exists(key, value, condition)"],
      documentation: BilingualText(
        en: "Whether some element meets the condition.",
        fr: "Si un élément au moins remplit la condition."
      ),
      examples: ["[1, 2].exists(x, x > 1)", "[3, 4].exists(i, x, i == 1 && x == 4)"]
    ),
    LanguageForm(
      forms: ["list.exists_one(x, condition)", "map.existsOne(key, value, condition)"],
      documentation: BilingualText(
        en: "Whether exactly one element meets the condition; an error on the way is an error.",
        fr: "Si exactement un élément remplit la condition; une erreur en chemin est une erreur."
      ),
      examples: ["[1, 2].exists_one(x, x > 1)"]
    ),
    LanguageForm(
      forms: ["list.filter(x, condition)"],
      documentation: BilingualText(
        en: "The elements that meet the condition.",
        fr: "Les éléments qui remplissent la condition."
      ),
      examples: ["[1, 2, 3].filter(x, x > 1) == [2, 3]"]
    ),
    LanguageForm(
      forms: ["list.map(x, value)", "list.map(x, condition, value)"],
      documentation: BilingualText(
        en: "A value for each element, or for each that meets the condition.",
        fr: "Une valeur pour chaque élément, ou pour chacun qui remplit la condition."
      ),
      examples: ["[1, 2].map(x, x * 2) == [2, 4]", "[1, 2].map(x, x > 1, x * 2) == [4]"]
    ),
    LanguageForm(
      forms: ["list.transformList(i, x, value)", "list.transformList(i, x, condition, value)"],
      documentation: BilingualText(
        en: "A list with a value for each position and element, or for each that meets the "
          + "condition.",
        fr: "Une liste avec une valeur pour chaque position et élément, ou pour ceux qui "
          + "remplissent la condition."
      ),
      examples: ["[5, 7].transformList(i, x, x + i) == [5, 8]"]
    ),
    LanguageForm(
      forms: [
        "map.transformMap(key, value, new)", "map.transformMap(key, value, condition, new)",
      ],
      documentation: BilingualText(
        en: "A map with the same keys and a new value for each entry, or for each that meets the "
          + "condition.",
        fr: "Une table avec les mêmes clés et une nouvelle valeur pour chaque entrée, ou pour "
          + "celles qui remplissent la condition."
      ),
      examples: ["{'a': 1}.transformMap(k, v, v + 1) == {'a': 2}"]
    ),
    LanguageForm(
      forms: [
        "map.transformMapEntry(key, value, entry)",
        "map.transformMapEntry(key, value, condition, entry)",
      ],
      documentation: BilingualText(
        en: "A map put together from a map for each entry; a key that comes twice is an error.",
        fr: "Une table composée d’une table pour chaque entrée; une clé double est une erreur."
      ),
      examples: ["{'a': 'b'}.transformMapEntry(k, v, {v: k}) == {'b': 'a'}"]
    ),
    LanguageForm(
      forms: ["list.sortBy(x, key)"],
      documentation: BilingualText(
        en: "The elements in the rising order of a key worked out for each; equal keys keep their "
          + "order.",
        fr: "Les éléments dans l’ordre croissant d’une clé calculée pour chacun; les clés égales "
          + "gardent leur ordre."
      ),
      examples: ["['bbb', 'a', 'cc'].sortBy(x, size(x)) == ['a', 'cc', 'bbb']"]
    ),
    LanguageForm(
      forms: ["optional.optMap(x, value)", "optional.optFlatMap(x, optional)"],
      documentation: BilingualText(
        en: "A value made from that of an optional, as an optional; empty where it is empty.",
        fr: "Une valeur tirée de celle d’un optionnel, comme optionnel; vide s’il est vide."
      ),
      examples: [
        "optional.of(2).optMap(x, x + 1).value() == 3",
        "!optional.of([]).optFlatMap(x, x.first()).hasValue()",
      ]
    ),
    LanguageForm(
      forms: ["cel.bind(x, value, expression)"],
      documentation: BilingualText(
        en: "An expression in which a name stands for a value that is worked out once.",
        fr: "Une expression où un nom représente une valeur calculée une seule fois."
      ),
      examples: ["cel.bind(x, 'a', x + x) == 'aa'"]
    ),
  ]
}
