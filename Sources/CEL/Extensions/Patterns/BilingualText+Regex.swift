import Findings

extension BilingualText {
  /// A regular expression has more groups than the one that a function can give back.
  static func groups(count: Int) -> BilingualText {
    BilingualText(
      en: "the regular expression has \(count) groups where at most 1 is needed; ‘(?:…)’ groups "
        + "without keeping",
      fr: "l’expression rationnelle a \(count) groupes; il en faut au plus 1, et "
        + "«\u{A0}(?:…)\u{A0}» regroupe sans garder"
    )
  }
}
