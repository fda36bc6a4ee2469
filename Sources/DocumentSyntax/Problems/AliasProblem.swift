package import Findings

/// Trouble with anchors and aliases, which only the tree can see.
package enum AliasProblem: DocumentProblem {
  /// No node before has the anchor.
  case unknown(String, known: [String])
  /// The alias stands inside the node that it means.
  case insideItself(String)
  /// With its aliases written out, the file would be too large.
  case expansion(String, limit: Int)

  /// The check that finds it.
  package var rule: SyntaxRule { .alias }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .unknown(let fullName, let known):
      let name = ShownText.of(fullName)
      if known.isEmpty { return Self.noAnchor(name) }
      let list = known.prefix(5).map(ShownText.of)
      return BilingualText(
        en: "The alias ‘*\(name)’ has no anchor ‘&\(name)’ before it; the file has "
          + list.map { "‘&\($0)’" }.joined(separator: ", "),
        fr: "L’alias «\u{A0}*\(name)\u{A0}» n’est précédé d’aucune ancre "
          + "«\u{A0}&\(name)\u{A0}»; le fichier contient "
          + list.map { "«\u{A0}&\($0)\u{A0}»" }.joined(separator: ", ")
      )
    case .insideItself(let fullName):
      let name = ShownText.of(fullName)
      return BilingualText(
        en: "The alias ‘*\(name)’ stands inside the value that it repeats, which has no end",
        fr: "L’alias «\u{A0}*\(name)\u{A0}» se trouve dans la valeur qu’il répète, "
          + "ce qui n’a pas de fin"
      )
    case .expansion(let fullName, let limit):
      let name = ShownText.of(fullName)
      return BilingualText(
        en: "With the alias ‘*\(name)’ written out, the file would hold more than \(limit) values",
        fr: "Avec l’alias «\u{A0}*\(name)\u{A0}» développé, "
          + "le fichier contiendrait plus de \(limit) valeurs"
      )
    }
  }

  private static func noAnchor(_ name: String) -> BilingualText {
    BilingualText(
      en: "The alias ‘*\(name)’ has no anchor ‘&\(name)’ before it",
      fr: "L’alias «\u{A0}*\(name)\u{A0}» n’est précédé d’aucune ancre «\u{A0}&\(name)\u{A0}»"
    )
  }
}

extension SyntaxRule {
  /// An alias that cannot be followed.
  package static let alias = SyntaxRule(
    "SYN-YML-01",
    title: BilingualText(en: "Alias that leads nowhere", fr: "Alias sans issue"),
    why: BilingualText(
      en: "An alias repeats a value that was given an anchor earlier in the same document",
      fr: "Un alias répète une valeur dotée d’une ancre plus haut dans le même document"
    ),
    mend: BilingualText(
      en: "Write the value out; if the text is meant to begin with ‘*’, put it in quotes",
      fr: "Écrivez la valeur au long; si le texte doit commencer par «\u{A0}*\u{A0}», "
        + "mettez-le entre guillemets droits"
    )
  )
}
