internal import CEL
internal import Findings
internal import PlanSchema

/// A function that counts from one day or moment to another, as a sentence about what passes.
struct SpanWords {
  let one: BilingualText
  let several: BilingualText
  let verb: BilingualVerb
  let between: BilingualText
  /// Whether both ends are counted, so that one day is left where they are the same.
  var countsBothEnds = false
  /// Whether something may be said to last so long.
  var canLast = false

  static let all: [String: SpanWords] = [
    "calendar.elapsed": SpanWords(
      one: BilingualText(en: "day", fr: "jour"),
      several: BilingualText(en: "days", fr: "jours"),
      verb: BilingualVerb.pass,
      between: BilingualText(en: "from {0} to {1}", fr: "entre {0} et {1}"),
      canLast: true
    ),
    "calendar.inclusive": SpanWords(
      one: BilingualText(en: "day", fr: "jour"),
      several: BilingualText(en: "days", fr: "jours"),
      verb: BilingualVerb.run,
      between: BilingualText(
        en: "from {0} to {1} inclusive",
        fr: "de {0} à {1} inclusivement"
      ),
      countsBothEnds: true
    ),
    "calendar.clear": SpanWords(
      one: BilingualText(en: "clear day", fr: "jour franc"),
      several: BilingualText(en: "clear days", fr: "jours francs"),
      verb: BilingualVerb.separate,
      between: BilingualText(en: "{0} from {1}", fr: "{0} de {1}")
    ),
    "calendar.business_days": SpanWords(
      one: BilingualText(en: "business day", fr: "jour ouvrable"),
      several: BilingualText(en: "business days", fr: "jours ouvrables"),
      verb: BilingualVerb.pass,
      between: BilingualText(en: "from {0} to {1}", fr: "entre {0} et {1}")
    ),
    "calendar.minutes": SpanWords(
      one: BilingualText(en: "minute", fr: "minute"),
      several: BilingualText(en: "minutes", fr: "minutes"),
      verb: BilingualVerb.pass,
      between: BilingualText(en: "from {0} to {1}", fr: "entre {0} et {1}"),
      canLast: true
    ),
  ]
}

extension ExpressionReader {
  /// The words of a function that counts from one day to another.
  func span(of node: CheckedNode) -> (words: SpanWords, arguments: [CheckedNode])? {
    guard case .call(let call) = node.kind, let words = SpanWords.all[call.name] else { return nil }
    return (words, call.arguments)
  }

  /// ‘at least 30 days pass from x to y’; ‘the plan includes at least one activity’.
  func counted(_ left: CheckedNode, _ relation: Relation, _ right: CheckedNode) -> Statement? {
    guard let number = constantNumber(right), number >= 0 else { return nil }
    if let (words, arguments) = span(of: left), relation != .unequal {
      return passing(words, arguments, relation, number)
    }
    guard case .call(let call) = left.kind, let counted = call.arguments.first else { return nil }
    if let (subject, unit) = measured(call) { return measured(subject, unit, relation, number) }
    guard call.name == "size" else { return nil }
    return listed(resolved(counted), relation, number)
  }

  private func passing(
    _ words: SpanWords,
    _ arguments: [CheckedNode],
    _ relation: Relation,
    _ number: Int64
  ) -> Statement {
    if words.countsBothEnds, arguments.count == 2, number == 1, relation == .atLeast {
      return compared(arguments[1], .atLeast, arguments[0])
    }
    let isOne = isSingular(number)
    let unit = (isOne ? words.one : words.several)[language]
    let amount = quantity(relation, number) + " " + unit
    let isAllowance = relation == .less || relation == .atMost
    if words.canLast, arguments.count == 2, let whole = named(arguments[0], arguments[1]) {
      return lasting(whole, amount, isAllowance: isAllowance)
    }
    if words.canLast, let (length, start) = length(arguments) {
      let counted = say(", counted from \(start),", ", à compter de \(start),")
      return lasting(Spoken(text: length + counted), amount, isAllowance: isAllowance)
    }
    let subject = Spoken(text: amount, isPlural: !isOne)
    let between = PhraseParser(language).filled(words.between[language], arguments.map(noun))
    return .clause(
      Clause(
        subject: subject,
        predicate: Predicate(
          verb: words.verb[language],
          tail: between,
          isAllowance: isAllowance
        )
      )
    )
  }

  /// A length of the plan and the day it is counted from, for `elapsed(x, plus(x, length))`.
  private func length(_ arguments: [CheckedNode]) -> (length: String, start: String)? {
    guard arguments.count == 2, case .call(let call) = resolved(arguments[1]).kind,
      call.name == "calendar.plus", call.arguments.count == 2,
      call.arguments[1].type == RuleTypes.period,
      let path = resolved(arguments[0]).readPath, path == resolved(call.arguments[0]).readPath
    else { return nil }
    return (noun(call.arguments[1]).text, noun(arguments[0]).text)
  }

  /// A text, or a part of it, and the unit of UnitWords in which it is counted.
  private func measured(_ call: CheckedCall) -> (subject: Spoken, unit: String)? {
    guard let text = call.arguments.first, text.type == .string else { return nil }
    let subject = noun(text)
    switch call.name {
    case "size": return (subject, "character")
    case "text.words": return (subject, "word")
    case "text.longest_sentence":
      let longest = say("the longest sentence of ", "la plus longue phrase de ")
      return (Spoken(text: longest + subject.text), "word")
    default: return nil
    }
  }

  /// ‘the summary has at least 100 words’.
  private func measured(
    _ subject: Spoken,
    _ unit: String,
    _ relation: Relation,
    _ number: Int64
  ) -> Statement {
    let verb = BilingualVerb(
      en: Verb("have", "has", "have"),
      fr: Verb("compter", "compte", "comptent")
    )
    let count = relation == .unequal ? quantity(.equal, number) : quantity(relation, number)
    return clause(
      subject,
      verb,
      count + UnitWords.text(unit, of: number, in: language),
      isNegated: relation == .unequal
    )
  }

  /// How many elements a list has.
  private func listed(_ list: CheckedNode, _ relation: Relation, _ number: Int64) -> Statement? {
    let (verb, subject) = holder(of: list)
    let element = element(.local(-1), of: list)
    let (relative, isPlainList) = restriction(of: list)
    let object: String
    var predicate = Predicate(verb: verb)
    switch (relation, number) {
    case (.more, 0), (.atLeast, 1), (.unequal, 0):
      object = element.atLeastOne(wording) + (relative(false) ?? "")
    case (.equal, 0), (.less, 1), (.atMost, 0):
      object = element.none(wording) + (relative(false) ?? "")
      predicate.isNegated = true
      predicate.hasNone = true
    case (.unequal, _): return nil
    default:
      guard isPlainList || relative(true) != nil else { return nil }
      let isOne = isSingular(number)
      let name = isOne ? say(element.english, element.french.bare) : plural(of: list, element)
      object = quantity(relation, number) + " " + name + (relative(!isOne) ?? "")
      predicate.isAllowance = relation == .less || relation == .atMost
    }
    predicate.objects = [Spoken(text: object, owner: owner(of: list))]
    return .clause(Clause(subject: subject, predicate: predicate))
  }

  /// The element whose field a list is.
  func owner(of list: CheckedNode) -> ElementID? {
    guard case .select(let operand, _, _, _) = list.kind else { return nil }
    return element(of: operand)?.id
  }

  /// The relative clause of a filtered list; the Boolean says whether it is about several.
  private func restriction(of list: CheckedNode) -> (((Bool) -> String?), Bool) {
    guard case .comprehension(let walk) = list.kind, walk.kind == .filter,
      let condition = walk.condition, let slot = walk.slots.first
    else { return ({ _ in nil }, true) }
    let element = element(.local(slot), of: walk.range)
    let reader = knowing(element)
    let statement = reader.statement(condition)
    return (
      { isPlural in
        let writer = StatementWriter(self.language, level: 1)
        return " " + writer.relative(statement, to: element, isPlural: isPlural)
      }, false
    )
  }

  private func plural(of list: CheckedNode, _ element: Element) -> String {
    var source = list
    while case .comprehension(let walk) = source.kind, walk.kind == .filter {
      source = resolved(walk.range)
    }
    let several = noun(source).text
    return say(EnglishNoun(several).bare, FrenchNoun(several).bare)
  }

  /// ‘at least 30’, « au moins 30 ».
  private func quantity(_ relation: Relation, _ number: Int64) -> String {
    let shown = MessageValue.int(number).shown(in: language)
    return switch relation {
    case .equal, .unequal: say("exactly ", "exactement ") + shown
    case .less: say("fewer than ", "moins de ") + shown
    case .atMost: say("at most ", "au plus ") + shown
    case .more: say("more than ", "plus de ") + shown
    case .atLeast: say("at least ", "au moins ") + shown
    }
  }

  private func isSingular(_ number: Int64) -> Bool {
    language == .en ? number == 1 : number < 2
  }

  /// The number that an expression always is: a literal, or the default of a parameter.
  func constantNumber(_ node: CheckedNode) -> Int64? {
    if case .literal(.int(let number)) = node.kind { return number }
    if let parameter = parameter(node), case .int(let number) = parameter.defaultValue {
      return number
    }
    guard case .call(let call) = node.kind else { return nil }
    return constantNumber(call)
  }

  /// The number that a sum, a difference or an opposite always is.
  func constantNumber(_ call: CheckedCall) -> Int64? {
    let numbers = call.arguments.map { constantNumber(resolved($0)) }
    guard let first = numbers.first, let left = first else { return nil }
    if call.name == "-_" { return 0 &- left }
    guard numbers.count == 2, let right = numbers[1] else { return nil }
    switch call.name {
    case "_+_": return left &+ right
    case "_-_": return left &- right
    default: return nil
    }
  }
}
