import CEL
import DocumentSyntax
import Findings
import PlanSchema
import Rules

/// The checks of documents, packs and waivers, which belong to no pack.
enum BuiltInChecks {
  /// All of them, by id.
  static var all: [RuleDescription] {
    (SyntaxRules.all + SchemaRules.all + ExpressionRules.all + RuleChecks.all)
      .sorted { $0.id < $1.id }
  }

  /// Those with a finding in one of the files.
  static func found(in files: [LintedFile]) -> [RuleDescription] {
    var ids: Set<RuleID> = []
    for file in files { for finding in file.findings { ids.insert(finding.rule) } }
    return all(in: ids)
  }

  /// Those with one of the ids.
  static func all(in ids: Set<RuleID>) -> [RuleDescription] {
    guard ids.contains(where: { $0.isBuiltIn }) else { return [] }
    return all.filter { ids.contains($0.id) }
  }
}

extension RuleID {
  /// Whether it stands for a check that belongs to no pack.
  var isBuiltIn: Bool {
    ["SYN-", "SCH-", "PAC-", "CFG-", "WAI-", "ENG-", "CEL-"].contains { rawValue.hasPrefix($0) }
  }
}
