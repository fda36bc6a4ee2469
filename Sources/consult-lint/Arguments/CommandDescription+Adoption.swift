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
}
