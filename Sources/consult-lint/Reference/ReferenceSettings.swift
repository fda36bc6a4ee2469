import Findings
import Rules

/// What reference pages say of the configuration for which they are written.
struct ReferenceSettings {
  /// The linter with its settings.
  let linter: Linter
  /// One sentence that names the configuration.
  let remark: BilingualText
  /// What it makes of a rule as the pack has it, a remark each.
  let remarks: (CompiledRule) -> [BilingualText]
  /// Whether it switches a rule off.
  let isOff: (RuleID) -> Bool

  /// The settings of a bench under a configuration.
  init(_ bench: RuleBench) {
    linter = bench.linter
    remarks = bench.remarks
    isOff = bench.isOff
    let name = bench.configuration?.name ?? ""
    remark = BilingualText(
      en: "These pages hold for ‘\(name)’: its packs, severities and parameters.",
      fr: "Ces pages valent pour «\u{A0}\(name)\u{A0}»\u{A0}: ses ensembles, ses gravités et "
        + "ses paramètres."
    )
  }

  /// A rule as it runs.
  func asRun(_ rule: CompiledRule) -> CompiledRule { linter.asRun(rule) }

  /// Whether a pack is on: under the settings where there are any, else by default.
  static func standing(of pack: CompiledPack, _ settings: ReferenceSettings?) -> BilingualText {
    guard let settings else {
      return pack.isOnByDefault ? ReferenceWords.onByDefault : ReferenceWords.offByDefault
    }
    let isOn = settings.linter.packsOn.contains { $0.id == pack.id }
    return isOn ? ReferenceWords.onHere : ReferenceWords.offHere
  }
}
