internal import CEL
public import Findings
internal import SourceText

/// A rule with one change that weakens it.
public struct RuleMutant: Hashable, Sendable {
  /// A part of a rule that can be weakened.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// The list that the rule runs over.
    case each
    /// When the rule applies.
    case applies
    /// What must be true.
    case expect
    /// What a term stands for.
    case means
  }

  /// The rule, or `term.` and the name of a term.
  public let rule: RuleID
  /// The part that was changed.
  public let part: Part
  /// What was done.
  public let kind: MutationKind
  /// What stood there, on one line.
  public let before: String
  /// What stands there instead, on one line; empty where the part was left out.
  public let after: String
  /// The whole part as changed; `nil` where it was left out.
  let text: String?

  /// Where it stands and what was changed, such as `expect: a && b → b`.
  public var description: String { "\(part.rawValue): \(before) → \(after.isEmpty ? "–" : after)" }
}

extension RuleMutant {
  /// The mutants of a rule, in the order in which it is written.
  static func all(of rule: CompiledRule, _ environments: RuleEnvironments) -> [RuleMutant] {
    var mutants: [RuleMutant] = []
    for part in Part.allCases {
      guard let expression = rule.expression(of: part) else { continue }
      if part == .applies {
        let before = expression.text.onOneLine
        mutants.append(RuleMutant(rule.id, part, .conditionDropped, before, "", text: nil))
      }
      let compilation = environments.of(part).compile(ExpressionSource(expression.text))
      guard let root = compilation.checked?.root else { continue }
      mutants += weakened(root, expression.text, part, rule.id, rule.parameters)
    }
    return mutants
  }

  /// The mutants of a term; each changes what every rule that reads it asks.
  static func all(of term: CompiledTerm, in terms: TermSet) -> [RuleMutant] {
    guard let expression = terms.expression(of: term.name), let root = expression.checked?.root
    else { return [] }
    return weakened(root, term.text, .means, RuleID("term.\(term.name)"), [])
  }

  private static func weakened(
    _ root: CheckedNode,
    _ written: String,
    _ part: Part,
    _ rule: RuleID,
    _ parameters: [RuleParameter]
  ) -> [RuleMutant] {
    let bytes = Array(written.utf8)
    var seen: Set<String> = []
    return ExpressionMutator.edits(of: root, in: written, parameters: parameters)
      .compactMap { edit -> RuleMutant? in
        var changed = Array(bytes[..<edit.range.start]) + Array(edit.replacement.utf8)
        changed += bytes[edit.range.end...]
        let text = String(decoding: changed, as: UTF8.self)
        guard seen.insert(text).inserted else { return nil }
        let before = String(decoding: bytes[edit.range.start..<edit.range.end], as: UTF8.self)
        return RuleMutant(
          rule,
          part,
          edit.kind,
          before.onOneLine,
          edit.replacement.onOneLine,
          text: text
        )
      }
  }

  private init(
    _ rule: RuleID,
    _ part: Part,
    _ kind: MutationKind,
    _ before: String,
    _ after: String,
    text: String?
  ) {
    self.rule = rule
    self.part = part
    self.kind = kind
    self.before = before
    self.after = after
    self.text = text
  }
}

extension CompiledRule {
  /// The expression of a part, where the rule has it.
  fileprivate func expression(of part: RuleMutant.Part) -> CompiledExpression? {
    switch part {
    case .each: each
    case .applies: applies
    case .expect: expect
    case .means: nil
    }
  }

  /// The rule with the change of a mutant; `nil` where that does not compile.
  func changed(by mutant: RuleMutant, _ environments: RuleEnvironments) -> CompiledRule? {
    var rule = self
    guard let text = mutant.text else {
      rule.applies = nil
      return rule
    }
    let source = ExpressionSource(text)
    let compilation = environments.of(mutant.part).compile(source)
    guard compilation.problems.isEmpty, let program = compilation.program else { return nil }
    let expression = CompiledExpression(
      program: program,
      checked: compilation.checked,
      type: compilation.type,
      source: source
    )
    switch mutant.part {
    case .each: rule.each = expression
    case .applies: rule.applies = expression
    case .expect: rule.expect = expression
    case .means: break
    }
    return rule
  }
}

extension String {
  /// The text with every run of white space as one space.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
