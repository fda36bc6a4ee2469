import Findings
import PlanSchema
import Rules

extension LintSession {
  /// What holds for one input, for people to look at.
  struct SettingsView: Sendable {
    /// The configuration, where one applies.
    var configuration: Configuration?
    /// The packs that are on, with their editions.
    var packs: [String]
    /// The least severity that makes the run fail; `nil` is never.
    var failOn: Severity?
    /// `auto`, or the stage of every plan.
    var stage: String
    /// What is changed about rules.
    var rules: [EffectiveRule]
    /// The waivers of the configuration for the input.
    var waivers: [Configuration.FileWaiver]
  }

  /// What holds for one input.
  func settings(of input: PlanFinder.Input) -> SettingsView {
    let entry = linters[input.name]
    let configuration = entry.configuration.map { store.all[$0].configuration }
    let overrides = configuration.map { $0.overrides(for: store.path(input.name, from: $0)) }
    let stage =
      switch entry.linter.settings.stage {
      case .auto: "auto"
      case .fixed(let stage): stage.rawValue
      }
    return SettingsView(
      configuration: configuration,
      packs: entry.linter.packsOn.map { "\($0.id)@\($0.summary.edition)" },
      failOn: threshold(entry.configuration),
      stage: stage,
      rules: configuration?.effectiveRules(overrides: overrides ?? []) ?? [],
      waivers: entry.waivers.compactMap { configuration?.waivers[$0] }
    )
  }
}
