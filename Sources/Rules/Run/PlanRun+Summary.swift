internal import Findings
internal import PlanSchema

extension PlanRun {
  /// The plan as a report shows it beside its findings; asked for once every rule has run.
  mutating func summary() -> PlanSummary {
    let periods = PlanPeriods(plan, periodTables())
    return PlanSummary(
      id: plan.id,
      title: PlanDays.text(plan.root["title"]),
      titleLanguage: onlyLanguage(of: plan.root.text("title")),
      range: plan.root.place.range,
      scores: scores(),
      timeline: PlanDays(plan, periods: periods).entries,
      undrawnPeriods: periods.words,
      texts: PlanTexts(plan).all
    )
  }

  private func onlyLanguage(of text: PlanText?) -> Language? {
    let languages = Language.allCases.filter { text?[$0.rawValue].string?.isEmpty == false }
    return languages.count == 1 ? languages.first : nil
  }

  /// The outcomes by principle; a principle none of whose rules is about the plan is left out.
  private mutating func scores() -> [PrincipleScore] {
    var order: [PrincipleName] = []
    var counts: [String: OutcomeCounts] = [:]
    for active in linter.rules {
      guard let outcomes = countsByRule[active.rule.id] else { continue }
      for principle in linter.principles(of: active, packApplies: { packApplies($0) }) {
        if counts[principle.id] == nil { order.append(principle) }
        counts[principle.id, default: OutcomeCounts()].add(outcomes)
      }
    }
    return order.compactMap { principle in
      guard let outcomes = counts[principle.id], outcomes.answers > 0 else { return nil }
      return PrincipleScore(principle: principle, outcomes: outcomes)
    }
  }

  /// The tables of periods of the packs that are on and about the plan.
  private mutating func periodTables() -> [PeriodTable] {
    linter.packs.indices.compactMap { index in
      let pack = linter.packs[index]
      let isOn = linter.packsOn.contains { $0.id == pack.id }
      return isOn && packApplies(index) ? pack.periods : nil
    }
  }
}

extension OutcomeCounts {
  /// The number of outcomes that say that a rule is about a plan.
  fileprivate var answers: Int { passed + failed + cantTell + untested }
}

extension Linter {
  /// The principles that a rule serves: its own where its pack is on, and those of citing packs.
  func principles(
    of active: ActiveRule,
    packApplies: (Int) -> Bool
  ) -> [PrincipleName] {
    var names: [PrincipleName] = []
    if active.isOn, packApplies(active.pack) {
      names = active.rule.principles.map { PrincipleName(id: $0.id, name: $0.name) }
    }
    for (pack, overlay) in active.overlays where packApplies(pack) {
      for id in overlay.principles where !names.contains(where: { $0.id == id }) {
        let known = packs.lazy.flatMap(\.principles).first { $0.id == id }
        if let known { names.append(PrincipleName(id: id, name: known.name)) }
      }
    }
    return names
  }
}
