public import Findings

/// One way in which a choice of an expression can go.
public struct CoverageDecision: Hashable, Sendable {
  /// How a choice can go.
  public enum Way: String, CaseIterable, Hashable, Sendable {
    /// The condition is true.
    case yes = "true"
    /// The condition is false.
    case no = "false"
    /// The list is empty.
    case empty
    /// The list has elements.
    case some = "elements"
  }

  /// What the choice stands in.
  public let part: RuleMutant.Part
  /// The choice as written, on one line.
  public let text: String
  /// How it can go.
  public let way: Way
  /// Whether an example goes this way.
  public let isReached: Bool
}

/// What of a rule its examples reach.
public struct ExampleCoverage: Sendable {
  /// A parameter of the rule.
  public struct Parameter: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Whether an example leads to an expression or a message that shows it.
    public let isRead: Bool
    /// Whether an example gives it another value than its default.
    public let isVaried: Bool
  }

  /// The rule.
  public let rule: RuleID
  /// The number of examples.
  public let examples: Int
  /// How often each outcome came, once for each plan or element.
  public let outcomes: OutcomeCounts
  /// The outcomes that some plan could lead to, as far as the form of the rule says.
  public let possible: Set<Outcome>
  /// The choices of its expressions, each way on its own, in the order of writing.
  public let decisions: [CoverageDecision]
  /// Its parameters.
  public let parameters: [Parameter]
  /// The choices of the terms that its examples read, by name.
  let terms: [String: DecisionMap]

  /// The outcomes that an example leads to.
  public var reached: Set<Outcome> { Set(Outcome.allCases.filter { outcomes[$0] > 0 }) }
}

/// What of a term the examples of all rules reach.
public struct TermCoverage: Sendable {
  /// The name, as in `term.federal`.
  public let term: String
  /// The choices of its condition.
  public let decisions: [CoverageDecision]
}

/// What of a pack the examples reach.
public struct PackExampleCoverage: Sendable {
  /// The pack.
  public let pack: PackSummary
  /// Its rules, in the order of writing.
  public let rules: [ExampleCoverage]
  /// Its terms.
  public let terms: [TermCoverage]

  /// Every choice, each way on its own.
  public var decisions: [CoverageDecision] {
    rules.flatMap(\.decisions) + terms.flatMap(\.decisions)
  }

  /// What the rules of a pack come to.
  ///
  /// `readers` are all rules whose examples may read its terms; without them, terms are left out.
  public init(_ pack: CompiledPack, _ rules: [ExampleCoverage], readers: [ExampleCoverage]?) {
    self.pack = pack.summary
    self.rules = rules
    guard let readers else {
      terms = []
      return
    }
    terms = pack.ownTerms.compactMap { term in
      guard let expression = pack.terms.expression(of: term.name) else { return nil }
      var map = DecisionMap(expression)
      map.record(term, expression, in: pack.terms)
      // Terms of other packs may have the same name, but for those of base.
      for rule in pack.id == "base" ? readers : rules {
        rule.terms[term.name].map { map.merge($0) }
      }
      return TermCoverage(term: term.name, decisions: map.decisions(in: RuleMutant.Part.means))
    }
  }
}

extension CompiledPack {
  /// The terms that the pack names itself.
  var ownTerms: ArraySlice<CompiledTerm> {
    terms.terms.dropFirst(id == "base" ? 0 : terms.baseCount)
  }

  /// Whether the pack names terms.
  public var hasTerms: Bool { !ownTerms.isEmpty }
}

extension [CoverageDecision] {
  /// How many are reached.
  public var reachedCount: Int { count(where: \.isReached) }
}

extension DecisionMap {
  /// The ways of all choices.
  func decisions(in part: RuleMutant.Part) -> [CoverageDecision] {
    sites.flatMap { site in
      site.ways.map { way in
        CoverageDecision(
          part: part,
          text: site.text,
          way: way,
          isReached: site.taken.contains(way)
        )
      }
    }
  }
}
