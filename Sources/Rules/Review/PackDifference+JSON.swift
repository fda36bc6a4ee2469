public import Findings

extension PackDifference {
  /// The difference as JSON, with its effect where one was worked out.
  public func json(_ effect: EditionEffect?) -> JSONValue {
    [
      "pack": .string(new.id),
      "old": ["edition": .string(old.edition), "digest": .string(old.digest)],
      "new": ["edition": .string(new.edition), "digest": .string(new.digest)],
      "added": .array(added.map(PackDifference.json)),
      "removed": .array(removed.map(PackDifference.json)),
      "changed": .array(
        changed.map { changed in
          [
            "rule": .string(changed.rule.id.rawValue),
            "title": changed.rule.description.title.json,
            "history": .array(changed.history.map(\.json)),
            "changes": .array(
              changed.changes.map {
                ["of": .string($0.subject.key), "before": $0.before.json, "after": $0.after.json]
              }
            ),
          ]
        }
      ),
      "history": .array(history.map(\.json)),
      "untold": .array(untold.map { .string($0.rawValue) }),
      "unretired": .array(unretired.map { .string($0.rawValue) }),
      "effect": effect?.json,
    ]
  }

  private static func json(_ rule: CompiledRule) -> JSONValue {
    [
      "rule": .string(rule.id.rawValue),
      "title": rule.description.title.json,
      "severity": .string(rule.description.severity.rawValue),
      "sentence": RuleSentence.sentence(of: rule).json,
      "history": rule.history.isEmpty ? nil : .array(rule.history.map(\.json)),
    ]
  }
}

extension EditionEffect {
  fileprivate var json: JSONValue {
    let rows = entries.map { entry -> JSONValue in
      [
        "change": .string(entry.kind.rawValue),
        "path": .string(entry.file),
        "plan": entry.finding.plan.map { .string($0) },
        "pointer": .string(entry.finding.pointer),
        "rule": .string(entry.finding.rule.rawValue),
        "severity": .string(entry.finding.severity.rawValue),
        "former_severity": entry.former.map { .string($0.rawValue) },
        "message": entry.finding.message.json,
      ]
    }
    return ["plans": .number(plans), "findings": .array(rows)]
  }
}
