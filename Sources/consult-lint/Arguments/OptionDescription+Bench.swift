import Findings

/// The options of the commands for those who write and review rules.
extension OptionDescription {
  static let coverage = OptionDescription(
    .none,
    en: "say which decisions, parameters and outcomes the examples reach",
    fr: "dire quelles décisions, quels paramètres et quels résultats atteignent les exemples"
  )
  static let mutate = OptionDescription(
    .none,
    en: "weaken each rule and list the changes that no example notices",
    fr: "affaiblir chaque règle et énumérer les changements qu’aucun exemple ne décèle"
  )
  static let strict = OptionDescription(
    .none,
    en: "look for rules that never fire, that another implies or that contradict each other",
    fr: "chercher les règles sans effet, entraînées par une autre ou contradictoires"
  )
  static let plans = OptionDescription(
    .several(BilingualText(en: "PATH", fr: "CHEMIN")),
    en: "plans, or a folder of plans, to show the effect on",
    fr: "plans, ou dossier de plans, sur lesquels montrer l’effet"
  )
}
