public import Findings

/// Findings that were there before, by file: debt, which new findings do not hide behind.
public struct Baseline: Hashable, Sendable {
  /// The findings of each file and how often each is there, by path from the baseline’s folder.
  public var files: [String: [FindingKey: Int]]

  /// A baseline of the findings of some files.
  public init(files: [String: [FindingKey: Int]] = [:]) { self.files = files }

  /// The number of findings.
  public var count: Int { files.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// Whether the baseline may hold a finding: one about a plan, not one about settings or rules.
  public static func mayHold(_ finding: Finding) -> Bool {
    !["CFG-", "PAC-", "ENG-"].contains { finding.rule.rawValue.hasPrefix($0) }
  }

  /// Puts the findings of a file in place of those that were known of it.
  public mutating func set(_ file: LintedFile, as path: String) {
    var keys: [FindingKey: Int] = [:]
    for (finding, key) in zip(file.findings, FindingKeys.keys(of: file))
    where Baseline.mayHold(finding) && !finding.state.isWaived {
      keys[key, default: 0] += 1
    }
    files[path] = keys.isEmpty ? nil : keys
  }
}

extension Baseline {
  /// Takes findings out that are not there any longer, and puts those of renamed files right.
  public mutating func prune(_ fixed: [BaselineMatch.Fixed], _ moved: [BaselineMatch.Moved]) {
    for entry in moved {
      remove(entry.key, 1, from: entry.from)
      files[entry.to, default: [:]][entry.key, default: 0] += 1
    }
    for entry in fixed { remove(entry.key, entry.count, from: entry.path) }
  }

  private mutating func remove(_ key: FindingKey, _ count: Int, from path: String) {
    guard let known = files[path]?[key] else { return }
    files[path]?[key] = known > count ? known - count : nil
    if files[path]?.isEmpty ?? false { files[path] = nil }
  }

  /// The baseline as JSON, in the order of paths, plans and places.
  public var json: JSONValue {
    var list: [JSONValue] = []
    for (path, keys) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let findings = keys.sorted { $0.key < $1.key }.map { key, count -> JSONValue in
        [
          "rule": .string(key.rule.rawValue),
          "plan": key.plan.isEmpty ? nil : .string(key.plan),
          "place": .string(key.place),
          "value": key.value.isEmpty ? nil : .string(key.value),
          "count": count == 1 ? nil : .number(count),
        ]
      }
      list.append(["path": .string(path), "findings": .array(findings)])
    }
    return ["format": 1, "tool": "consult-lint", "files": .array(list)]
  }
}

extension FindingState {
  /// Whether a waiver covers the finding.
  fileprivate var isWaived: Bool {
    if case .waived = self { true } else { false }
  }
}
