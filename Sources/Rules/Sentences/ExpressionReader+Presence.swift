internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// ‘the plan gives the opening date’, with the verb of the kind of field.
  func presence(
    _ operand: CheckedNode,
    _ name: String,
    _ slot: Int?,
    _ isNegated: Bool
  ) -> Statement {
    let object = selection(operand, name, slot)
    guard let (field, group) = field(operand, slot) else {
      return given(verb(.gives), object, isNegated: isNegated)
    }
    let grammar = SchemaGrammar.grammar(of: field, in: group)
    if grammar.presence == .says {
      let answer = grammar.answer?[language] ?? self.answer(of: object)
      let whether = Spoken(
        text: say("whether ", "si ") + answer,
        owner: element(of: operand)?.id
      )
      return given(BilingualVerb.say[language], whether, isNegated: isNegated)
    }
    // A text may be there and blank: its presence is less than its statement.
    let presence = grammar.presence == .states && field.type.isBilingual ? .gives : grammar.presence
    guard grammar.presence == .includes, object.isPlural else {
      return given(verb(presence), object, isNegated: isNegated)
    }
    guard !isNegated else { return lacking(field, group, object) }
    var several = object
    several.text = say(EnglishNoun(object.text).bare, "des " + FrenchNoun(object.text).bare)
    return given(verb(presence), several, isNegated: isNegated)
  }

  /// ‘the plan does not include any activity’.
  private func lacking(_ field: FieldDescription, _ group: String, _ list: Spoken) -> Statement {
    let element = element(.local(-1), of: field, in: group)
    let none = Spoken(text: element.none(wording), owner: list.owner)
    var predicate = Predicate(verb: verb(.includes), objects: [none], isNegated: true)
    predicate.hasNone = true
    return .clause(Clause(subject: giver, predicate: predicate))
  }

  /// ‘the plan states the issue’ for a text that is there and not blank.
  func stated(_ text: CheckedNode, _ isNegated: Bool, tail: String = "") -> Statement {
    guard let grammar = grammar(text), element(of: text) == nil else {
      if tail.isEmpty {
        return clause(noun(text), .be, say("blank", "vide"), isNegated: !isNegated)
      }
      let words = say("text", "un texte") + (tail.isEmpty ? "" : " " + tail)
      return clause(noun(text), .contain, words, isNegated: isNegated)
    }
    return given(verb(grammar.presence), noun(text), isNegated: isNegated, tail: tail)
  }

  /// A yes-or-no field, a term or a parameter.
  func answer(
    _ node: CheckedNode,
    _ operand: CheckedNode,
    _ name: String,
    _ slot: Int?,
    _ isNegated: Bool
  ) -> Statement {
    if case .variable(_, "term") = operand.kind {
      return phrased(label(operand, slot) ?? wording.quoted(name), isNegated)
    }
    if let parameter = parameter(node) {
      let label =
        parameter.label?[language] ?? say("the option of the rule", "l’option de la règle")
      if let what = label.without(say("whether ", "si ")) {
        return Statement.clause(
          Clause(
            subject: Spoken(text: say("the setting", "le réglage")),
            predicate: Predicate(
              verb: BilingualVerb(en: BilingualVerb.say.en, fr: BilingualVerb.foresee.fr)[language],
              objects: [Spoken(text: say("that ", "que ") + what)],
              isNegated: isNegated
            )
          )
        )
      }
      return clause(
        Spoken(text: say("the setting ", "le réglage ") + wording.quoted(label)),
        .be,
        say("on", "activé"),
        isNegated: isNegated
      )
    }
    return said(node, isDenied: false, isNegated: isNegated)
  }

  /// ‘the plan says that …’; `isDenied` is ‘does not say that …’.
  func said(_ node: CheckedNode, isDenied: Bool, isNegated: Bool = false) -> Statement {
    let inner = node.negatedOperand
    let opposite = inner.isNegationOf(node) != isNegated
    guard case .select(let operand, let name, let slot, _) = resolved(inner).kind else {
      return statement(node, isNegated: isNegated)
    }
    let object = selection(operand, name, slot)
    let grammar = grammar(inner)
    let answer = grammar?.answer?[language] ?? self.answer(of: object)
    if isDenied, opposite, let kept = ruledOut(answer, operand) { return kept }
    let that: String
    if case .clause(let clause) = phrased(answer, opposite) {
      that = StatementWriter(language).clause(clause, .told)
    } else {
      that = answer
    }
    let words = Spoken(text: say("that ", "que ") + that, owner: element(of: operand)?.id)
    return given(BilingualVerb.say[language], words, isNegated: isDenied)
  }

  /// ‘does not rule out that …’ for ‘does not say that … not …’.
  private func ruledOut(_ answer: String, _ operand: CheckedNode) -> Statement? {
    guard case .clause(var clause) = phrased(answer, false) else { return nil }
    if language == .fr {
      guard let subjunctive = clause.predicate.verb.subjunctive else { return nil }
      clause.predicate.verb = subjunctive
    }
    let that = say("that ", "que ") + StatementWriter(language).clause(clause, .told)
    let verb = BilingualVerb(
      en: Verb("rule out", "rules out", "rule out"),
      fr: Verb("exclure", "exclut", "excluent")
    )
    let words = Spoken(text: that, owner: element(of: operand)?.id)
    return given(verb[language], words, isNegated: true)
  }

  /// What a yes states where the schema has no clause for it.
  private func answer(of field: Spoken) -> String {
    say("the answer on \(field.text) is yes", "la réponse est oui pour \(field.text)")
  }

  /// A clause given as a phrase, such as that of a term.
  func phrased(_ phrase: String, _ isNegated: Bool) -> Statement {
    guard var clause = PhraseParser(language).clause(phrase, arguments: []) else {
      return .written(phrase, isNegated: isNegated)
    }
    if isNegated { clause.predicate.isNegated.toggle() }
    return .clause(clause)
  }

  /// The verb of what a plan does with a field.
  func verb(_ presence: FieldGrammar.Presence) -> Verb {
    switch (presence, language) {
    case (.gives, .en): Verb("give", "gives", "give")
    case (.states, .en): Verb("state", "states", "state")
    case (.names, .en): Verb("name", "names", "name")
    case (.lists, .en): Verb("list", "lists", "list")
    case (.includes, .en): Verb("include", "includes", "include")
    case (.describes, .en): Verb("describe", "describes", "describe")
    case (.says, .en): Verb("say", "says", "say")
    case (.gives, .fr), (.states, .fr): Verb("indiquer", "indique", "indiquent")
    case (.names, .fr): Verb("désigner", "désigne", "désignent")
    case (.lists, .fr): Verb("énumérer", "énumère", "énumèrent")
    case (.includes, .fr): Verb("comprendre", "comprend", "comprennent")
    case (.describes, .fr): Verb("décrire", "décrit", "décrivent")
    case (.says, .fr): Verb("préciser", "précise", "précisent")
    }
  }
}

extension CheckedNode {
  /// Whether another expression is the opposite of this one.
  fileprivate func isNegationOf(_ other: CheckedNode) -> Bool { range != other.range }
}
