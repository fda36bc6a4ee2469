import Findings

/// A rule as SARIF describes it.
struct SARIFRule {
  private let rule: RuleDescription

  /// The description of `rule`.
  init(_ rule: RuleDescription) { self.rule = rule }

  /// The rule's names, reason and help in one language.
  func descriptor(_ language: Language) -> JSONValue {
    let why = rule.why?[language]
    let remedy = rule.remedy?[language]
    let help = [why, remedy].compactMap { $0 }
    let sources = rule.authority.map { "- \($0.title[language]), \($0.clause[language])" }
    let markdown = (help + [sources.joined(separator: "\n")]).filter { !$0.isEmpty }
    return [
      "id": .string(rule.id.rawValue),
      "shortDescription": ["text": .string(rule.title[language])],
      "fullDescription": why.map { ["text": .string($0)] },
      "help": markdown.isEmpty
        ? nil
        : [
          "text": .string((help + sources).joined(separator: "\n")),
          "markdown": .string(markdown.joined(separator: "\n\n")),
        ],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      "properties": ["tags": .array(rule.tags.map(JSONValue.string))],
    ]
  }
}
