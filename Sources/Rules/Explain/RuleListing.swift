public import Findings
internal import PlanSchema

/// The rules of packs as a list, for people and programs.
public struct RuleListing: Sendable {
  /// One rule of the list.
  public struct Entry: Sendable {
    /// The rule.
    public let rule: CompiledRule
    /// The pack that it belongs to.
    public let pack: PackSummary
    /// Whether its pack is on by default.
    public let isOnByDefault: Bool
    /// What other packs of the list cite for it.
    public let overlays: [(pack: String, overlay: CompiledOverlay)]
    /// What a configuration makes of the rule, where it changes anything.
    public let settings: JSONValue?
  }

  /// The packs, in order.
  public let packs: [CompiledPack]
  /// The rules, in the order of packs and of writing.
  public let entries: [Entry]

  /// The rules of packs; `settings` says what a configuration makes of a rule.
  public init(
    _ packs: [CompiledPack],
    settings: (CompiledRule) -> JSONValue? = { _ in nil }
  ) {
    self.packs = packs
    var overlays: [RuleID: [(pack: String, overlay: CompiledOverlay)]] = [:]
    for pack in packs {
      for overlay in pack.overlays {
        overlays[overlay.rule, default: []].append((pack.id, overlay))
      }
    }
    entries = packs.flatMap { pack in
      pack.rules.map { rule in
        Entry(
          rule: rule,
          pack: pack.summary,
          isOnByDefault: pack.isOnByDefault,
          overlays: overlays[rule.id] ?? [],
          settings: settings(rule)
        )
      }
    }
  }

  /// The list as JSON.
  public var json: JSONValue {
    ["rules": .array(entries.map(\.json)), "packs": .array(packs.map(\.json))]
  }
}

extension CompiledPack {
  /// The pack as JSON, with the rules of other packs that it cites.
  fileprivate var json: JSONValue {
    [
      "id": .string(id),
      "edition": .string(summary.edition),
      "digest": .string(summary.digest),
      "status": .string(status),
      "default": .string(isOnByDefault ? "on" : "off"),
      "title": summary.title.json,
      "rules": .number(rules.count),
      "overlays": .array(overlays.map(\.json)),
    ]
  }
}

extension CompiledOverlay {
  /// The overlay as JSON, without the pack that it belongs to.
  fileprivate var json: JSONValue { .object([.init("rule", .string(rule.rawValue))] + members) }

  /// What the pack cites for the rule, and what it makes of it.
  fileprivate var members: [JSONValue.Member] {
    let options: [(String, JSONValue?)] = [
      ("principles", .array(principles.map { .string($0) })),
      ("authority", .array(citations.map(\.json))),
      ("severity", severity.map { .string($0.rawValue) }),
      ("gives_way_to", givesWayTo.map { .string($0.rawValue) }),
    ]
    return options.compactMap { name, value in value.map { .init(name, $0) } }
  }
}

extension Citation {
  /// The citation as JSON.
  fileprivate var json: JSONValue {
    [
      "source": .string(source), "clause": clause.json, "title": title.json, "url": url?.json,
    ]
  }
}

extension RuleListing.Entry {
  /// The rule as JSON.
  public var json: JSONValue {
    let description = rule.description
    return [
      "rule": .string(rule.id.rawValue),
      "pack": .string(pack.id),
      "edition": .string(pack.edition),
      "default": .string(isOnByDefault ? "on" : "off"),
      "status": .string(rule.status.rawValue),
      "replaced_by": rule.replacedBy.map { .string($0.rawValue) },
      "principle": rule.principles.first.map { .string($0.id) },
      "title": description.title.json,
      "severity": .string(description.severity.rawValue),
      "verdict": .string(rule.verdict.rawValue),
      "settings": settings,
      "stage": .string(rule.stage.rawValue),
      "input": .array(rule.inputs.map(\.rawValue).sorted().map { .string($0) }),
      "waivable": .bool(rule.isWaivable),
      "tags": .array(description.tags.map { .string($0) }),
      "principles": .array(rule.principles.map { ["id": .string($0.id), "name": $0.name.json] }),
      "authority": .array(description.authority.map(\.json)),
      "overlays": .array(
        overlays.map { .object([.init("pack", .string($0.pack))] + $0.overlay.members) }
      ),
      "params": .object(rule.parameters.map { .init($0.name, $0.json) }),
      "sentence": RuleSentence.sentence(of: rule).json,
      "message": rule.messageText.json,
      "question": rule.question?.json,
      "why": description.why?.json,
      "remedy": description.remedy?.json,
      "history": rule.history.isEmpty ? nil : .array(rule.history.map(\.json)),
      "examples": .object(
        Outcome.allCases.map { outcome in
          let count = rule.examples.count { $0.outcome == outcome }
          return .init(outcome.rawValue, .number(count))
        }
      ),
    ]
  }
}

extension HistoryEntry {
  /// The entry as JSON.
  var json: JSONValue {
    [
      "edition": .string(edition),
      "date": date.map { .string("\($0)") },
      "change": change.map { .string($0.rawValue) },
      "words": words.json,
    ]
  }
}

extension RuleParameter {
  /// The parameter as JSON.
  fileprivate var json: JSONValue {
    [
      "type": .string(type.rawValue),
      "unit": unit.map { .string($0) },
      "default": defaultValue.messageValue.json,
      "min": min?.messageValue.json,
      "max": max?.messageValue.json,
      "label": label?.json,
    ]
  }
}
