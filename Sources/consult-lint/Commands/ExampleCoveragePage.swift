import Findings
import Reporting
import Rules

/// What of packs their examples reach: the share of decisions, and those that no example takes.
struct ExampleCoveragePage {
  private let packs: [PackExampleCoverage]

  /// Runs the examples of the chosen rules, several rules at the same time.
  init(_ chosen: [CompiledPack], only: Set<RuleID>, among packs: [CompiledPack], jobs: Int) {
    let wanted = chosen.filter { pack in pack.rules.contains { only.contains($0.id) } }
    // The terms of a pack that is looked at as a whole may be read by rules of every pack.
    let whole = Set(
      wanted.filter { pack in
        pack.hasTerms && pack.rules.allSatisfy { only.contains($0.id) }
      }.map(\.id)
    )
    let work = packs.flatMap { pack in
      pack.rules.filter { !whole.isEmpty || only.contains($0.id) }.map { (pack, $0) }
    }
    let found = ParallelMap.map(work, jobs: jobs) { pack, rule in
      ExampleCoverage.of(rule, in: pack, among: packs)
    }
    self.packs = wanted.map { pack in
      let rules = zip(work, found).filter { $0.0.0.id == pack.id && only.contains($0.0.1.id) }
      return PackExampleCoverage(
        pack,
        rules.map(\.1),
        readers: whole.contains(pack.id) ? found : nil
      )
    }
  }

  /// The lines of the page.
  func lines(_ language: ReportLanguage) -> [String] {
    packs.flatMap { pack in
      language.languages.flatMap { head(of: pack, $0) }
        + pack.rules.flatMap { lines(of: $0, language) }
        + pack.terms.flatMap { term in
          missed("term.\(term.term)", term.decisions, language)
        }
    }
  }

  private func head(of pack: PackExampleCoverage, _ language: Language) -> [String] {
    let words = ExampleCoveragePage.label[language]
    let share = ExampleCoveragePage.share(pack.decisions, language)
    let counts = Outcome.allCases.compactMap { outcome -> String? in
      let possible = pack.rules.filter { $0.possible.contains(outcome) }
      guard !possible.isEmpty else { return nil }
      let reached = possible.count { $0.reached.contains(outcome) }
      return "\(Wording.outcome(outcome)[language]) "
        + ExampleCoveragePage.part(reached, of: possible.count, language)
    }
    let parameters = pack.rules.flatMap(\.parameters)
    var lines = [
      Wording.labelled("\(words) \(pack.pack.id)", share, language),
      "  "
        + Wording.labelled(
          ExampleCoveragePage.outcomes[language],
          counts.joined(separator: ", "),
          language
        ),
    ]
    if !parameters.isEmpty {
      let read = ExampleCoveragePage.part(
        parameters.count(where: \.isRead),
        of: parameters.count,
        language
      )
      let varied = Wording.number(parameters.count(where: \.isVaried), language)
      let text = ExampleCoveragePage.parameters(read, varied)[language]
      lines.append("  \(text)")
    }
    return lines
  }

  private func lines(of rule: ExampleCoverage, _ language: ReportLanguage) -> [String] {
    var lines = missed(rule.rule.rawValue, rule.decisions, language)
    let lacking = rule.possible.subtracting(rule.reached).subtracting([.untested])
    for outcome in Outcome.allCases where lacking.contains(outcome) {
      let words = language.languages.map { language in
        let word = Wording.quoted(Wording.outcome(outcome)[language], language)
        return ExampleCoveragePage.noOutcome[language] + word
      }
      lines.append("    \(words.joined(separator: " / "))")
    }
    for parameter in rule.parameters where !parameter.isRead {
      let words = language.languages.map { ExampleCoveragePage.unread(parameter.name)[$0] }
      lines.append("    \(words.joined(separator: " / "))")
    }
    let isHeaded = lines.first.map { !$0.hasPrefix("    ") } ?? true
    return isHeaded ? lines : ["  \(rule.rule)"] + lines
  }

  /// A heading and the decisions that no example takes; nothing where every one is taken.
  private func missed(
    _ name: String,
    _ decisions: [CoverageDecision],
    _ language: ReportLanguage
  ) -> [String] {
    let open = decisions.filter { !$0.isReached }
    guard !open.isEmpty else { return [] }
    let shares = language.languages.map { ExampleCoveragePage.share(decisions, $0) }
    return ["  \(name)  \(shares.joined(separator: " / "))"]
      + open.map { decision in
        let way = language.languages.map { decision.way.missed[$0] }.joined(separator: " / ")
        return "    \(decision.part.rawValue)  \(way)  \(VisibleText.line(decision.text))"
      }
  }

  /// The decisions that are taken, of all, with the percentage; never 100 % unless all are.
  private static func share(_ decisions: [CoverageDecision], _ language: Language) -> String {
    let all = Wording.number(decisions.count, language)
    let reached = Wording.number(decisions.reachedCount, language)
    let percent = percent(decisions)
    let tenths = percent == 1_000 ? "" : "\(language == .en ? "." : ",")\(percent % 10)"
    let shown = "\(percent / 10)\(tenths)"
    return language == .en
      ? "\(reached) of \(all) decisions (\(shown)%)"
      : "\(reached) décisions sur \(all) (\(shown)\u{A0}%)"
  }

  /// The share in tenths of one percent, rounded down; a whole without decisions is reached.
  private static func percent(_ decisions: [CoverageDecision]) -> Int {
    decisions.isEmpty ? 1_000 : decisions.reachedCount * 1_000 / decisions.count
  }

  private static func part(_ count: Int, of all: Int, _ language: Language) -> String {
    let (count, all) = (Wording.number(count, language), Wording.number(all, language))
    return language == .en ? "\(count) of \(all)" : "\(count) sur \(all)"
  }

  private static let label = BilingualText(en: "coverage", fr: "couverture")
  private static let outcomes = BilingualText(
    en: "rules with an example for each outcome",
    fr: "règles ayant un exemple de chaque résultat"
  )
  private static let noOutcome = BilingualText(
    en: "no example with the outcome ",
    fr: "aucun exemple dont le résultat est "
  )

  private static func unread(_ name: String) -> BilingualText {
    BilingualText(
      en: "no example reads the parameter ‘\(name)’",
      fr: "aucun exemple ne lit le paramètre «\u{A0}\(name)\u{A0}»"
    )
  }

  private static func parameters(_ read: String, _ varied: String) -> BilingualText {
    BilingualText(
      en: "parameters that an example reads: \(read); that an example sets: \(varied)",
      fr: "paramètres lus par un exemple\u{A0}: \(read); fixés par un exemple\u{A0}: \(varied)"
    )
  }
}

extension CoverageDecision.Way {
  /// The words for a way that no example takes.
  fileprivate var missed: BilingualText {
    switch self {
    case .yes: BilingualText(en: "never true:", fr: "jamais vrai\u{A0}:")
    case .no: BilingualText(en: "never false:", fr: "jamais faux\u{A0}:")
    case .empty:
      BilingualText(en: "never on an empty list:", fr: "jamais sur une liste vide\u{A0}:")
    case .some: BilingualText(en: "never with elements:", fr: "jamais avec des éléments\u{A0}:")
    }
  }
}

extension ExampleCoveragePage {
  /// The same for programs.
  var json: JSONValue { .array(packs.map { json($0) }) }

  private func json(_ pack: PackExampleCoverage) -> JSONValue {
    [
      "pack": .string(pack.pack.id),
      "edition": .string(pack.pack.edition),
      "decisions": json(counting: pack.decisions),
      "outcomes": .object(
        Outcome.allCases.map { outcome in
          .init(
            outcome.rawValue,
            [
              "rules": .number(pack.rules.count { $0.possible.contains(outcome) }),
              "reached": .number(pack.rules.count { $0.reached.contains(outcome) }),
            ]
          )
        }
      ),
      "rules": .array(pack.rules.map { json($0) }),
      "terms": .array(
        pack.terms.map { term in
          [
            "term": .string(term.term),
            "decisions": json(counting: term.decisions),
            "missed": json(missed: term.decisions),
          ]
        }
      ),
    ]
  }

  private func json(_ rule: ExampleCoverage) -> JSONValue {
    [
      "rule": .string(rule.rule.rawValue),
      "examples": .number(rule.examples),
      "outcomes": .object(
        Outcome.allCases.map { .init($0.rawValue, .number(rule.outcomes[$0])) }
      ),
      "decisions": json(counting: rule.decisions),
      "missed": json(missed: rule.decisions),
      "params": .array(
        rule.parameters.map { parameter in
          [
            "name": .string(parameter.name), "read": .bool(parameter.isRead),
            "set": .bool(parameter.isVaried),
          ]
        }
      ),
    ]
  }

  private func json(counting decisions: [CoverageDecision]) -> JSONValue {
    [
      "all": .number(decisions.count),
      "reached": .number(decisions.reachedCount),
      "percent": .double(Double(ExampleCoveragePage.percent(decisions)) / 10),
    ]
  }

  private func json(missed decisions: [CoverageDecision]) -> JSONValue {
    .array(
      decisions.filter { !$0.isReached }.map { decision in
        [
          "part": .string(decision.part.rawValue), "never": .string(decision.way.rawValue),
          "text": .string(decision.text),
        ]
      }
    )
  }
}
