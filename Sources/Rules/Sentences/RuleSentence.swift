internal import CEL
public import Findings

/// A rule read out as a sentence, made from its checked expressions and nothing else.
public enum RuleSentence {
  /// ‘When …, the plan must …’, in both languages.
  ///
  /// Values of parameters are the defaults of the pack.
  public static func sentence(of rule: CompiledRule) -> BilingualText {
    BilingualText(en: sentence(of: rule, .en), fr: sentence(of: rule, .fr))
  }

  private static func sentence(of rule: CompiledRule, _ language: Language) -> String {
    var reader = ExpressionReader(language, of: rule)
    let writer = StatementWriter(language)
    let wording = writer.wording
    var each = ""
    var element: Element?
    if let list = rule.each?.checked?.root {
      let item = reader.element(.item, of: list)
      element = item
      reader = reader.knowing(item)
      each = wording.say("for ", "pour ") + item.each(wording)
    }
    var conditions = ""
    var last: Statement?
    if let applies = rule.applies?.checked?.root {
      let parts = CheckedNode.withoutImpliedPresence(applies.conjuncts)
      let own = parts.filter { element != nil && $0.readsItem }
      let others = parts.filter { element == nil || !$0.readsItem }
      last = (own.last ?? others.last).map { reader.statement($0) }
      if let element, !own.isEmpty {
        each += " " + writer.relative(.all(own.map { reader.statement($0) }), to: element)
      }
      if !others.isEmpty {
        conditions = writer.text(.all(others.map { reader.statement($0) }), .told, .when)
      }
    }
    var expectation = ""
    if let root = rule.expect.checked?.root {
      let expected = reader.statement(root)
      expectation =
        last.flatMap { writer.answer(to: $0, expected, .expected) }
        ?? writer.text(expected, .expected)
    }
    let whole = assembled([conditions, each].filter { !$0.isEmpty }, expectation, wording)
    let text = rule.parameters.reduce(whole) { reader.listingOnce($1, in: $0) }
    let joined = language == .fr ? FrenchJoining.applied(to: text) : text
    return joined.prefix(1).uppercased() + joined.dropFirst() + "."
  }

  /// Conditions end with a dash where they have lists of their own.
  private static func assembled(
    _ openings: [String],
    _ expectation: String,
    _ wording: Wording
  ) -> String {
    guard !openings.isEmpty else { return expectation }
    let opening = openings.joined(separator: ", ")
    let isList = wording.unquoted(opening).contains(";")
    return opening + (isList ? " – " : ", ") + expectation
  }
}
