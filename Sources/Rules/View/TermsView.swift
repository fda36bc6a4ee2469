internal import CEL
internal import Findings
internal import Synchronization

/// A term that is ready to be evaluated.
struct CompiledTerm: Sendable {
  /// The name, as in `term.federal`.
  let name: String
  /// How it is read out.
  let phrase: BilingualText
  /// The condition; `nil` where it did not compile.
  let program: Program?
  /// The typed condition, for sentences.
  let checked: CheckedExpression?
  /// The condition as written.
  let text: String
  /// Plans on which it is true or false.
  var examples: [WrittenTermExample] = []
}

/// The terms that a pack sees, with their values on one plan.
///
/// A term is evaluated when it is first read and kept: at most once a plan.
final class TermsView: CELObject {
  let type: ObjectType
  private let terms: [CompiledTerm]
  private let base: TermsView?
  private let variables: [CELValue]
  private let values: Mutex<[CELField?]>

  /// The values on a plan; `variables` are those of the terms’ own environment but `term`.
  ///
  /// The first terms are those of `base`, which keeps their values for every pack.
  init(_ set: TermSet, base: TermsView?, variables: [CELValue]) {
    type = set.type
    terms = set.terms
    self.base = base
    self.variables = variables
    values = Mutex(Array(repeating: nil, count: terms.count))
  }

  func field(at slot: Int) -> CELField {
    guard terms.indices.contains(slot) else { return .absent }
    if let base, slot < base.terms.count { return base.field(at: slot) }
    if let known = values.withLock({ $0[slot] }) { return known }
    // A term may read only terms before it, so that this ends.
    let earlier = TermsPrefix(self, count: slot)
    let value = evaluate(terms[slot], variables + [.object(earlier)])
    values.withLock { $0[slot] = value }
    return value
  }

  private func evaluate(_ term: CompiledTerm, _ variables: [CELValue]) -> CELField {
    guard let program = term.program else { return .unreadable }
    switch program.evaluate(variables, budget: RuleBudget.steps).result {
    case .success(let value): return .value(value)
    case .failure(let error): return .failed(error)
    }
  }
}

extension TermSet {
  /// The terms on a plan; those of `base` alone where a pack has none of its own.
  func view(over base: TermsView?, _ variables: [CELValue]) -> TermsView {
    if let base, terms.count == baseCount { return base }
    return TermsView(self, base: base, variables: variables)
  }
}

/// The terms before another one.
private final class TermsPrefix: CELObject {
  let type: ObjectType
  private let terms: TermsView
  private let count: Int

  init(_ terms: TermsView, count: Int) {
    self.terms = terms
    self.count = count
    type = terms.type
  }

  func field(at slot: Int) -> CELField { slot < count ? terms.field(at: slot) : .absent }
}

/// How many steps an expression of a pack may take, as estimated and at run time.
enum RuleBudget {
  /// The estimate assumes texts of 2,000 bytes and lists of 100 elements.
  static let steps = 5_000_000
}
