public import Findings

/// What is said of editions of packs.
public enum EditionWords {
  /// A pack has other editions than the one that is wanted.
  public static func unknown(_ edition: String, of pack: String, has: [String]) -> BilingualText {
    let list = has.joined(separator: ", ")
    let isOne = has.count == 1
    return .quoting(
      pack,
      en: "The pack % has the \(isOne ? "edition" : "editions") \(list), not \(edition)",
      fr: "L’ensemble de règles % a \(isOne ? "l’édition" : "les éditions") \(list), et non "
        + edition
    )
  }
}
