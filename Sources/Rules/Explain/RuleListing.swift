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
    /// What a configuration makes of the rule, where it changes anything.
    public let settings: JSONValue?
  }

  /// The rules, in the order of packs and of writing.
  public let entries: [Entry]

  /// The rules of packs; `settings` says what a configuration makes of a rule.
  public init(
    _ packs: [CompiledPack],
    settings: (CompiledRule) -> JSONValue? = { _ in nil }
  ) {
    entries = packs.flatMap { pack in
      pack.rules.map { rule in
        Entry(
          rule: rule,
          pack: pack.summary,
          isOnByDefault: pack.isOnByDefault,
          settings: settings(rule)
        )
      }
    }
  }

  /// The list as JSON.
  public var json: JSONValue { ["rules": .array(entries.map(\.json))] }
}

extension RuleListing.Entry {
  /// The rule as JSON.
  public var json: JSONValue {
    let description = rule.description
    let authority = description.authority.map { citation -> JSONValue in
      [
        "source": .string(citation.source), "clause": citation.clause.json,
        "title": citation.title.json, "url": citation.url?.json,
      ]
    }
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
      "authority": .array(authority),
      "params": .object(rule.parameters.map { .init($0.name, $0.json) }),
      "sentence": RuleSentence.sentence(of: rule).json,
      "message": rule.messageText.json,
      "question": rule.question?.json,
      "why": description.why?.json,
      "remedy": description.remedy?.json,
      "examples": .object(
        Outcome.allCases.map { outcome in
          let count = rule.examples.count { $0.outcome == outcome }
          return .init(outcome.rawValue, .number(count))
        }
      ),
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
