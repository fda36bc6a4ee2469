public import Findings

extension RuleCoverage {
  /// The table as JSON.
  public var json: JSONValue {
    [
      "summary": [
        "principles": .number(principles.count),
        "principles_without_rules": .number(principles.count { $0.rules.isEmpty }),
        "principles_open": .number(principles.count(where: \.isOpen)),
        "elements": .number(principles.reduce(0) { $0 + $1.elements.count }),
        "elements_open": .number(principles.reduce(0) { $0 + $1.elements.count(where: \.isOpen) }),
        "clauses": .number(clauses.count),
        "clauses_cited": .number(clauses.count { !$0.citing.isEmpty }),
        "clauses_served": .number(clauses.count { $0.citing.isEmpty && !$0.serving.isEmpty }),
        "clauses_open": .number(clauses.count(where: \.isOpen)),
      ],
      "principles": .array(principles.map(\.json)),
      "clauses": .array(clauses.map(\.json)),
      "left_out": leftOut.isEmpty ? nil : .array(leftOut.map { .string($0.rawValue) }),
    ]
  }
}

extension RuleCoverage.PrincipleRow {
  fileprivate var json: JSONValue {
    [
      "principle": .string(principle.id),
      "pack": .string(pack),
      "name": principle.name.json,
      "rules": .array(rules.map { .string($0.rawValue) }),
      "elements": .array(elements.map(\.json)),
      "unchecked": reason?.json,
    ]
  }
}

extension PrincipleElement {
  fileprivate var json: JSONValue {
    [
      "name": name.json,
      "rules": .array(rules.map { .string($0.rawValue) }),
      "unchecked": reason?.json,
    ]
  }
}

extension RuleCoverage.ClauseRow {
  fileprivate var json: JSONValue {
    [
      "source": .string(clause.source),
      "title": title.json,
      "clause": clause.clause.json,
      "rules": .array(citing.map { .string($0.rawValue) }),
      "through_principles": .array(serving.map { .string($0.rawValue) }),
      "unchecked": reason?.json,
    ]
  }
}
