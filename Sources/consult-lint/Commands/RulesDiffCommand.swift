import Findings
import Reporting
import Rules

/// `rules diff`: what changed between two editions of a pack, and what that does to plans.
struct RulesDiffCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let old = try PackShelf(naming: [arguments.operands[0]])
    let new = try PackShelf(naming: [arguments.operands[1]])
    guard let before = old.chosen.first, let after = new.chosen.first, old.mistakes.isEmpty,
      new.mistakes.isEmpty
    else {
      try terminal.show(old.mistakes + new.mistakes, CheckNote.faultyPacks, arguments)
      return .failure
    }
    if before.id != after.id { terminal.note(RulesDiffCommand.twoPacks(before.id, after.id)) }
    let difference = PackDifference(from: before, to: after)
    let bench = try EffectBench(arguments, from: (old, before), to: (new, after))
    guard bench.mistakes.isEmpty else {
      try terminal.show(bench.mistakes, BenchWords.faultyConfiguration, arguments)
      return .failure
    }
    let effect = try bench.effect()
    guard arguments.value(.format) != "json" else {
      terminal.write(difference.json(effect).bytes() + [0x0A])
      return .clean
    }
    for language in terminal.language.languages {
      terminal.write(DifferencePage(difference, effect, language).bytes)
    }
    return .clean
  }

  private static func twoPacks(_ old: String, _ new: String) -> BilingualText {
    BilingualText(
      en: "‘\(old)’ and ‘\(new)’ are two packs, not two editions of one: their rules are compared "
        + "by id all the same",
      fr: "«\u{A0}\(old)\u{A0}» et «\u{A0}\(new)\u{A0}» sont deux ensembles, et non deux éditions "
        + "d’un même ensemble\u{A0}: leurs règles sont tout de même comparées par identifiant"
    )
  }
}

/// The difference of two editions on one page, in one language.
struct DifferencePage {
  private var page: Page

  /// The page in UTF-8.
  var bytes: [UInt8] { page.bytes }

  init(_ difference: PackDifference, _ effect: EditionEffect?, _ language: Language) {
    page = Page(language)
    let new = difference.new
    page.line("\(new.id)  \(difference.old.edition) → \(new.edition)  \(new.title[language])")
    page.section(HistoryWords.title, difference.history.map { HistoryWords.line($0, language) })
    page.section(DifferencePage.added, difference.added.map { DifferencePage.text(of: $0, page) })
    page.section(
      DifferencePage.removed,
      difference.removed.map { DifferencePage.text(of: $0, page) }
    )
    page.section(
      DifferencePage.changed,
      difference.changed.map { changed in
        let head = "\(changed.rule.id)  \(changed.rule.description.title[language])"
        let lines =
          changed.changes.map { DifferencePage.text(of: $0, page) }
          + changed.history.map { "  " + HistoryWords.line($0, language) }
        return ([head] + lines).joined(separator: "\n")
      }
    )
    page.section(DifferencePage.untold, difference.untold.map(\.rawValue))
    page.section(DifferencePage.unretired, difference.unretired.map(\.rawValue))
    if let effect { add(effect) }
    page.line("")
    page.line(DifferencePage.summary(of: difference, effect)[language])
  }

  private static func text(of rule: CompiledRule, _ page: Page) -> String {
    let severity = Wording.severity(rule.description.severity)[page.language]
    let sentence = RuleSentence.sentence(of: rule)[page.language]
    let history = rule.history.map { "\n  " + HistoryWords.line($0, page.language) }.joined()
    let title = rule.description.title[page.language]
    return "\(rule.id)  \(title) (\(severity))\n  \(sentence)\(history)"
  }

  private static func text(of change: PackDifference.Change, _ page: Page) -> String {
    let before = change.before[page.language]
    let after = change.after[page.language]
    let label = change.subject.label[page.language]
    guard before.count + after.count > 60 else {
      return "  " + page.labelled(label, "\(before) → \(after)")
    }
    return "  \(label)\n    - \(before)\n    + \(after)"
  }

  private mutating func add(_ effect: EditionEffect) {
    for kind in EditionEffect.Kind.allCases {
      let lines = effect.entries.filter { $0.kind == kind }.map { entry -> String in
        let place = entry.file + (entry.finding.pointer.isEmpty ? "" : "#\(entry.finding.pointer)")
        var weight = Wording.severity(entry.finding.severity)[page.language]
        if let former = entry.former {
          weight = "\(Wording.severity(former)[page.language]) → \(weight)"
        }
        let head = page.labelled(place, "\(entry.finding.rule) (\(weight))")
        return "\(head)\n  \(entry.finding.message[page.language])"
      }
      page.section(DifferencePage.heading(kind), lines)
    }
  }

  private static func heading(_ kind: EditionEffect.Kind) -> BilingualText {
    switch kind {
    case .gained: BilingualText(en: "Findings gained", fr: "Constats ajoutés")
    case .lost: BilingualText(en: "Findings lost", fr: "Constats disparus")
    case .reweighed:
      BilingualText(en: "Findings that weigh otherwise", fr: "Constats dont la gravité change")
    }
  }

  private static func summary(
    of difference: PackDifference,
    _ effect: EditionEffect?
  ) -> BilingualText {
    let rules = BilingualText(
      en: "Rules: \(difference.added.count) added, \(difference.removed.count) removed, "
        + "\(difference.changed.count) changed",
      fr: "Règles\u{A0}: ajouts, \(difference.added.count); retraits, "
        + "\(difference.removed.count); modifications, \(difference.changed.count)"
    )
    guard let effect else { return rules }
    let counts = EditionEffect.Kind.allCases.map { kind in
      effect.entries.count { $0.kind == kind }
    }
    let plans = Wording.count(
      effect.plans,
      BilingualText(en: "plan", fr: "plan"),
      BilingualText(en: "plans", fr: "plans")
    )
    return BilingualText(
      en: "\(rules.en). Findings in \(plans.en): \(counts[0]) gained, \(counts[1]) lost, "
        + "\(counts[2]) weighing otherwise",
      fr: "\(rules.fr). Constats dans \(plans.fr)\u{A0}: ajouts, \(counts[0]); disparitions, "
        + "\(counts[1]); changements de gravité, \(counts[2])"
    )
  }

  private static let untold = BilingualText(
    en: "Rules whose change the history does not tell",
    fr: "Règles dont l’historique ne dit pas le changement"
  )
  private static let unretired = BilingualText(
    en: "Ids to add under ‘retired’ in pack.yaml, so that no other rule takes them",
    fr: "Identifiants à inscrire sous «\u{A0}retired\u{A0}» dans pack.yaml, pour qu’aucune autre "
      + "règle ne les prenne"
  )
  private static let added = BilingualText(en: "Rules added", fr: "Règles ajoutées")
  private static let removed = BilingualText(en: "Rules removed", fr: "Règles retirées")
  private static let changed = BilingualText(en: "Rules changed", fr: "Règles modifiées")
}
