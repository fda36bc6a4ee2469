internal import CEL
internal import Findings

/// Reads a checked expression out in one language: conditions as clauses, values as nouns.
///
/// Words come from the labels of the schema and the phrases of functions. French is built so
/// that no adjective or participle has to agree with a label.
struct ExpressionReader {
  let language: Language
  private let parameters: [RuleParameter]

  /// A reader for one language; `parameters` are those of the rule.
  init(_ language: Language, parameters: [RuleParameter]) {
    self.language = language
    self.parameters = parameters
  }

  /// The English or the French wording.
  func say(_ english: String, _ french: String) -> String {
    switch language {
    case .en: english
    case .fr: french
    }
  }

  /// Text in the quotation marks of the language.
  func quoted(_ text: String) -> String { say("‘\(text)’", "«\u{A0}\(text)\u{A0}»") }

  /// Pieces with commas and a last ‘and’ or ‘or’; with semicolons where a piece has parts.
  func enumeration(_ pieces: [String], _ conjunction: Conjunction) -> String {
    guard let last = pieces.last, pieces.count > 1 else { return pieces.first ?? "" }
    let word =
      switch conjunction {
      case .and: say("and", "et")
      case .or: say("or", "ou")
      }
    let isLong = pieces.contains { $0.contains(", ") || $0.contains("; ") }
    let hasMixed =
      pieces.contains { " \($0) ".contains(say(" and ", " et ")) }
      || pieces.contains { " \($0) ".contains(say(" or ", " ou ")) }
    let separator = isLong ? "; " : ", "
    let bond = isLong || hasMixed ? separator + word + " " : " \(word) "
    return pieces.dropLast().joined(separator: separator) + bond + last
  }

  /// How pieces belong together.
  enum Conjunction {
    /// All of them hold.
    case and
    /// One of them holds at least.
    case or
  }

  /// The value of a parameter as people read it; `nil` for other expressions.
  func parameter(_ node: CheckedNode) -> String? {
    guard case .select(let operand, let field, _, _) = node.kind,
      case .variable(_, "params") = operand.kind,
      let parameter = parameters.first(where: { $0.name == field })
    else { return nil }
    if case .strings([]) = parameter.defaultValue {
      guard let label = parameter.label else { return quoted(parameter.name) }
      return say("the " + label.en, "les " + label.fr)
    }
    return shown(parameter.defaultValue)
  }

  private func shown(_ value: ParameterValue) -> String {
    switch value {
    case .int(let number): MessageValue.int(number).shown(in: language)
    case .number(let number): MessageValue.double(number).shown(in: language)
    case .bool(let bool): MessageValue.bool(bool).shown(in: language)
    case .string(let text), .duration(let text): quoted(text)
    case .day(let day): noun(of: .opaque(OpaqueValue(RuleTypes.dateType, bits: Int64(day))))
    case .strings(let texts): enumeration(texts.map(quoted), .or)
    }
  }

  /// The name of a field, with its article, or the phrase of a term.
  func label(_ operand: CheckedNode, _ slot: Int?, _ field: String) -> String {
    guard case .object(let type) = operand.type, let slot, type.fields.indices.contains(slot) else {
      return quoted(field)
    }
    return type.fields[slot].label[language]
  }

  /// A phrase with its arguments read out.
  func filled(_ phrase: String, _ arguments: [String]) -> String {
    var text = phrase
    for (index, argument) in arguments.enumerated() {
      let bare =
        language == .en && argument.hasPrefix("the ") ? argument.dropFirst(4) : argument[...]
      text = text.replacing("the number of {\(index)}", with: "the number of " + bare)
      text = text.replacing("{\(index)}", with: argument)
    }
    return text
  }
}
