internal import CEL
internal import Findings
internal import PlanSchema

/// Reads a checked expression in one language: conditions as statements, values as nouns.
///
/// Words come from the labels and the grammar of the schema and from the phrases of functions.
struct ExpressionReader {
  let wording: Wording
  let parameters: [RuleParameter]
  /// What gives the fields: the plan, or a record of a registry.
  let giver: Spoken
  /// What periods are called.
  let periods: PeriodNames
  /// The elements that are spoken of.
  var elements: [ElementID: Element] = [:]
  /// The values of variables that stand for another expression.
  var bindings: [Int: CheckedNode] = [:]

  /// A reader for a rule.
  init(_ language: Language, of rule: CompiledRule) {
    wording = Wording(language: language)
    parameters = rule.parameters
    periods = rule.details.value.periods
    let isRecord = rule.inputs == [.record]
    giver = Spoken(
      text: isRecord
        ? wording.say("the record", "la fiche") : wording.say("the plan", "le plan")
    )
  }

  /// The language of the sentence.
  var language: Language { wording.language }

  /// The English or the French wording.
  func say(_ english: String, _ french: String) -> String { wording.say(english, french) }

  /// The field that an expression selects, and the name of its group.
  func field(_ operand: CheckedNode, _ slot: Int?) -> (field: FieldDescription, group: String)? {
    guard let slot, case .object(let type) = operand.type.present,
      let group = PlanTypes.standard.description(of: type), group.fields.indices.contains(slot)
    else { return nil }
    return (group.fields[slot], group.name)
  }

  /// The field that a path of the plan leads to.
  func field(_ node: CheckedNode) -> (field: FieldDescription, group: String)? {
    switch resolved(node).kind {
    case .select(let operand, let name, let slot, _), .has(let operand, let name, let slot):
      field(operand, slot ?? operand.slot(of: name))
    default: nil
    }
  }

  /// The grammar of the field that a path leads to.
  func grammar(_ node: CheckedNode) -> FieldGrammar? {
    field(node).map { SchemaGrammar.grammar(of: $0.field, in: $0.group) }
  }

  /// The expression that a variable stands for; the expression itself where it is none.
  func resolved(_ node: CheckedNode) -> CheckedNode {
    guard case .local(let slot, _) = node.kind, let bound = bindings[slot] else { return node }
    return resolved(bound)
  }

  /// The element that an expression is, or is a field of.
  func element(of node: CheckedNode) -> Element? {
    switch resolved(node).kind {
    case .variable(_, "item"): elements[.item]
    case .local(let slot, _): elements[.local(slot)]
    default: nil
    }
  }

  /// The parameter that an expression reads.
  func parameter(_ node: CheckedNode) -> RuleParameter? {
    guard case .select(let operand, let field, _, _) = resolved(node).kind,
      case .variable(_, "params") = operand.kind
    else { return nil }
    return parameters.first { $0.name == field }
  }

  /// A clause of the plan: ‘the plan gives x’.
  func given(_ verb: Verb, _ object: Spoken, isNegated: Bool, tail: String = "") -> Statement {
    .clause(
      Clause(
        subject: giver,
        predicate: Predicate(verb: verb, objects: [object], tail: tail, isNegated: isNegated)
      )
    )
  }

  /// A clause with what follows the verb in one piece.
  func clause(
    _ subject: Spoken,
    _ verb: BilingualVerb,
    _ tail: String,
    isNegated: Bool = false
  ) -> Statement {
    .clause(
      Clause(
        subject: subject,
        predicate: Predicate(
          verb: verb[language],
          objects: [Spoken(text: tail)],
          isNegated: isNegated
        )
      )
    )
  }
}
