internal import Findings
internal import PlanSchema
internal import SourceText

/// The waivers of one plan, and what they do to its findings.
struct WaiverBook {
  /// A waiver as it is written in the plan, or as the configuration gives it.
  private struct Entry {
    var rule: String
    var pointer: String?
    var reason: BilingualText?
    var approvedBy: String?
    var until: CivilDate?
    /// Where it is written; `nil` for one of the settings.
    var place: Place?
    /// Its position in the settings.
    var position = 0
    /// Where its last day is written.
    var untilPlace: Place?
    /// What it lacks, by the names of the keys.
    var lacking: [String]
  }

  private let plan: Plan
  private let linter: Linter
  private let entries: [Entry]

  init(_ plan: Plan, _ linter: Linter) {
    self.plan = plan
    self.linter = linter
    entries =
      plan.root.list("waivers").compactMap(WaiverBook.entry)
      + linter.settings.waivers.enumerated().map { position, waiver in
        Entry(
          rule: waiver.rule.rawValue,
          pointer: waiver.pointer,
          reason: waiver.reason,
          approvedBy: waiver.approvedBy,
          until: waiver.until,
          position: position,
          lacking: []
        )
      }
  }

  /// Marks the findings that a valid waiver covers, and adds those about the plan’s own waivers.
  ///
  /// What is to be said of a waiver of the settings stands in its record only, since it is not
  /// written in the plan.
  func apply(to findings: inout [Finding]) -> [WaiverRecord] {
    var own: [Finding] = []
    let count = findings.count
    let records = entries.map { entry -> WaiverRecord in
      var record = WaiverBook.record(entry, plan)
      if let trouble = trouble(with: entry) {
        record.finding = trouble
      } else {
        var isUsed = false
        for index in 0..<count where covers(entry, findings[index]) {
          isUsed = true
          findings[index].state = .waived(
            reason: entry.reason,
            approvedBy: entry.approvedBy,
            origin: entry.place.map { .plan($0.range) } ?? .configuration
          )
        }
        if !isUsed { record.finding = unused(entry) }
        if entry.until == linter.settings.asOf { record.state = .lastDay }
      }
      if let finding = record.finding {
        record.state = WaiverRules.state(of: finding.rule)
        if entry.place != nil { own.append(finding) }
      }
      return record
    }
    findings += own
    return records
  }

  private static func record(_ entry: Entry, _ plan: Plan) -> WaiverRecord {
    WaiverRecord(
      origin: entry.place.map { .plan($0.range, pointer: plan.pointer(of: $0)) }
        ?? .settings(entry.position),
      rule: entry.rule,
      pointer: entry.pointer.flatMap { $0.isEmpty ? nil : $0 },
      reason: entry.reason,
      approvedBy: entry.approvedBy,
      until: entry.until,
      state: .valid,
      plan: plan.id
    )
  }

  private func covers(_ entry: Entry, _ finding: Finding) -> Bool {
    guard finding.rule.rawValue == entry.rule else { return false }
    guard let pointer = entry.pointer, !pointer.isEmpty else { return true }
    let place = finding.pointer
    let base = plan.pointer(of: plan.root.place)
    return [pointer, base + pointer].contains { place == $0 || place.hasPrefix($0 + "/") }
  }

  /// Why a waiver has no effect; `nil` for a good one.
  private func trouble(with entry: Entry) -> Finding? {
    if !entry.lacking.isEmpty { return finding(WaiverRules.incomplete, entry, lacking(entry)) }
    guard let active = linter.rule(entry.rule) else { return troubleWithoutRule(entry) }
    let id = entry.rule
    if !active.rule.isWaivable {
      return finding(
        WaiverRules.notWaivable,
        entry,
        .quoting(id, en: "The rule % cannot be waived", fr: "On ne peut déroger à la règle %")
      )
    }
    guard let until = entry.until else { return nil }
    let day = MessageValue(until)
    let today = linter.settings.asOf
    if until < today {
      return finding(
        WaiverRules.expired,
        entry,
        .quoting(
          id,
          en: "The waiver of the rule % ended on \(day.shown(in: .en))",
          fr: "La dérogation à la règle % a pris fin le \(day.shown(in: .fr))"
        )
      )
    }
    if let limit = active.waiverDays, today.days(to: until) > limit {
      return finding(WaiverRules.tooLong, entry, tooLong(id, limit))
    }
    return nil
  }

  private func troubleWithoutRule(_ entry: Entry) -> Finding? {
    if RuleChecks.builtInPrefixes.contains(where: { entry.rule.hasPrefix($0) }) {
      return finding(
        WaiverRules.notWaivable,
        entry,
        .quoting(
          entry.rule,
          en: "% is a check of the document, which cannot be waived",
          fr: "% est une vérification du document, à laquelle on ne peut déroger"
        )
      )
    }
    guard !linter.knows(entry.rule) else { return nil }
    return finding(
      WaiverRules.unknownRule,
      entry,
      BilingualText.quoting(
        entry.rule,
        en: "The waiver names the rule %, which does not exist",
        fr: "La dérogation nomme la règle %, qui n’existe pas"
      ).suggesting(linter.rules(near: entry.rule))
    )
  }

  private func unused(_ entry: Entry) -> Finding? {
    // A rule that does not run in this run may still need its waiver in another.
    guard linter.rule(entry.rule) != nil else { return nil }
    return finding(
      WaiverRules.unused,
      entry,
      .quoting(
        entry.rule,
        en: "The waiver of the rule % covers no finding",
        fr: "La dérogation à la règle % ne couvre aucun constat"
      )
    )
  }

  private func lacking(_ entry: Entry) -> BilingualText {
    let english = MessageValue.list(entry.lacking.map { .text("‘\($0)’") }).shown(in: .en)
    let french = MessageValue.list(entry.lacking.map { .text("«\u{A0}\($0)\u{A0}»") })
      .shown(in: .fr)
    return BilingualText(
      en: "The waiver lacks \(english)",
      fr: "Il manque à la dérogation \(french)"
    )
  }

  private func tooLong(_ id: String, _ limit: Int) -> BilingualText {
    let days = MessageValue.int(Int64(limit))
    return .quoting(
      id,
      en: "The waiver of the rule % lasts longer than \(days.shown(in: .en)) days from the run",
      fr: "La dérogation à la règle % dépasse \(days.shown(in: .fr)) jours à compter de l’exécution"
    )
  }

  private func finding(
    _ check: RuleDescription,
    _ entry: Entry,
    _ message: BilingualText
  ) -> Finding {
    let place = entry.place ?? plan.root.place
    let range =
      check.id == WaiverRules.expired.id || check.id == WaiverRules.tooLong.id
      ? entry.untilPlace?.range ?? place.range : place.range
    return Finding(
      rule: check.id,
      severity: check.severity,
      range: range,
      pointer: plan.pointer(of: place),
      plan: plan.id,
      message: message,
      remedy: check.remedy
    )
  }

  private static func entry(_ field: PlanField) -> Entry? {
    guard case .value(.object(let object), let place) = field else { return nil }
    var entry = Entry(rule: object["rule"].string ?? "", place: place, lacking: [])
    entry.pointer = object["at"].string
    if let text = object.text("reason"), let english = text.en.string, let french = text.fr.string,
      !TextQuestions.isBlank(english), !TextQuestions.isBlank(french)
    {
      entry.reason = BilingualText(en: english, fr: french)
    }
    entry.approvedBy = object["approved_by"].string.flatMap { TextQuestions.isBlank($0) ? nil : $0 }
    if case .value(.date(let date), let place) = object["until"] {
      entry.until = date
      entry.untilPlace = place
    }
    if entry.rule.isEmpty { entry.lacking.append("rule") }
    if entry.reason == nil { entry.lacking.append("reason") }
    if entry.approvedBy == nil { entry.lacking.append("approved_by") }
    if entry.until == nil { entry.lacking.append("until") }
    if let pointer = entry.pointer, !pointer.isEmpty, !pointer.hasPrefix("/") {
      entry.lacking.append("at")
    }
    return entry
  }
}

extension RuleChecks {
  /// How the ids of checks begin that no plan may waive.
  static let builtInPrefixes = ["SYN-", "SCH-", "PAC-", "CFG-", "WAI-", "ENG-"]
}
