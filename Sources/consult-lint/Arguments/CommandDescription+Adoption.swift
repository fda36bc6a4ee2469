import Findings

/// The commands about settings and what is let pass.
extension CommandDescription {
  static let config = CommandDescription(
    BilingualText(en: "[PATH]", fr: "[CHEMIN]"),
    count: 0...1,
    options: [.config, .noConfig, .packs, .stage, .failOn, .origin],
    en: "the settings that hold for a plan, or for this folder",
    fr: "réglages qui valent pour un plan, ou pour ce dossier"
  )
  static let waivers = CommandDescription(
    BilingualText(en: "[PATH…|-]", fr: "[CHEMIN…|-]"),
    count: 0...Int.max,
    options: [.config, .noConfig, .packs, .asOf, .stage, .format, .jobs],
    en: "the register of waivers: rule, place, reason, who approved, last day, state",
    fr: "registre des dérogations\u{A0}: règle, endroit, motif, approbation, dernier jour, état"
  )
  private static let paths = BilingualText(en: "[PATH…|-]", fr: "[CHEMIN…|-]")
  private static let baselineOptions: [OptionName] = [
    .baseline, .config, .noConfig, .packs, .only, .skip, .asOf, .stage, .jobs, .quiet,
  ]

  static let baselineWrite = CommandDescription(
    paths,
    count: 0...Int.max,
    options: baselineOptions,
    en: "take the findings of these files as known; others of the baseline stay",
    fr: "tenir pour connus les constats de ces fichiers; le reste du relevé demeure"
  )
  static let baselinePrune = CommandDescription(
    paths,
    count: 0...Int.max,
    options: baselineOptions,
    en: "take what is fixed in these files out of the baseline",
    fr: "retirer du relevé de référence ce qui est corrigé dans ces fichiers"
  )
  static let baselineCompare = CommandDescription(
    paths,
    count: 0...Int.max,
    options: baselineOptions + [.failOn, .format],
    en: "what is new and what is fixed, compared with the baseline",
    fr: "ce qui est nouveau et ce qui est corrigé par rapport au relevé de référence"
  )

  static let fix = CommandDescription(
    paths,
    count: 0...Int.max,
    options: [
      .diff, .write, .unsafe, .config, .noConfig, .packs, .only, .skip, .asOf, .stage, .jobs,
      .color, .quiet,
    ],
    en: "show the edits that would mend plans, or write them",
    fr: "montrer les correctifs possibles des plans, ou les écrire"
  )
}
