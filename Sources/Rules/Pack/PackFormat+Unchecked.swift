public import Findings

extension PackFormat {
  /// What no rule can tell from a plan, and why.
  public static let unchecked = PackObject(
    "Unchecked",
    BilingualText(en: "unchecked requirement", fr: "l’exigence non vérifiable"),
    [
      PackKey(
        "principle",
        .word,
        en: "The principle that no rule serves.",
        fr: "Le principe qu’aucune règle ne sert."
      ),
      PackKey("source", .word, en: "The id of the source.", fr: "L’identifiant de la source."),
      PackKey(
        "clause",
        .wordOrText,
        en: "The section, clause or heading that no rule answers.",
        fr: "L’article, la clause ou l’intertitre auquel aucune règle ne répond."
      ),
      PackKey(
        "reason",
        .text,
        required: true,
        en: "Why a plan cannot show it.",
        fr: "Pourquoi un plan ne peut le montrer."
      ),
    ]
  )
}

extension PackFormat {
  /// A part of a principle, answered by rules or named as not checkable.
  public static let element = PackObject(
    "Element",
    BilingualText(en: "element of a principle", fr: "l’élément d’un principe"),
    [
      PackKey("name", .text, required: true, en: "What it asks.", fr: "Ce qu’il demande."),
      PackKey(
        "rules",
        .list(.word),
        en: "The rules that answer it, of any pack.",
        fr: "Les règles qui y répondent, de tout ensemble."
      ),
      PackKey(
        "reason",
        .text,
        en: "Why a plan cannot show it, where no rule answers it.",
        fr: "Pourquoi un plan ne peut le montrer, si aucune règle n’y répond."
      ),
    ]
  )
}

extension PrincipleElement {
  /// An element from its entry, with the places of its rules; `nil` where it has no name.
  static func read(_ node: PackNode) -> (value: PrincipleElement, rules: [Written<String>])? {
    guard let name = node["name"]?.text?.both else { return nil }
    let rules = node["rules"]?.items.compactMap(\.word) ?? []
    let element = PrincipleElement(
      name: name,
      rules: rules.map { RuleID($0.value) },
      reason: node["reason"]?.text?.both
    )
    return (element, rules)
  }
}

/// What no rule can tell from a plan, and why.
public struct UncheckedRequirement: Sendable {
  /// The principle, where a whole one is meant.
  public let principle: String?
  /// The part of a source, where that is meant.
  public let clause: SourceClause?
  /// Why a plan cannot show it.
  public let reason: BilingualText
}

extension UncheckedRequirement {
  /// A requirement from its entry; `nil` where a part is missing, which a finding says.
  init?(_ node: PackNode) {
    guard let reason = node["reason"]?.text else { return nil }
    principle = node["principle"]?.word?.value
    clause = WrittenCitation(node).map {
      SourceClause(source: $0.source.value, clause: $0.clause)
    }
    self.reason = reason.both
  }
}
