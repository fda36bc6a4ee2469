internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// The days from one to another, as what they are where they have a name.
  struct Stretch {
    /// ‘the election period’, ‘the pause’, ‘the days from x to y’.
    var noun: Spoken
    /// Whether it is ‘the days from x to y’.
    var isWrittenOut = false
  }

  /// ‘the days from x to y overlap those from z to w’.
  func overlapping(_ days: [CheckedNode], _ isNegated: Bool) -> Statement {
    let first = stretch(days[0], days[1])
    let second = stretch(days[2], days[3])
    let overlap = BilingualVerb(
      en: Verb("overlap", "overlaps", "overlap"),
      fr: Verb("chevaucher", "chevauche", "chevauchent")
    )
    var object = second.noun.text
    if first.isWrittenOut, second.isWrittenOut {
      let words = between(days[2], days[3])
      object = say("those \(words)", "celle qui va \(words)")
    }
    return clause(first.noun, overlap, object, isNegated: isNegated)
  }

  /// ‘the opening date falls within the election period’ for `first <= x && x <= last`.
  func within(_ parts: [CheckedNode], isNegated: Bool) -> Statement? {
    guard parts.count == 2, let (first, start) = ordered(parts[0]),
      let (end, last) = ordered(parts[1]), start.readPath != nil, start.readPath == end.readPath
    else { return nil }
    let stretch = stretch(first, last)
    guard !stretch.isWrittenOut else { return nil }
    let tail = say("within ", "pendant ") + stretch.noun.text
    return clause(noun(start), .fall, tail, isNegated: isNegated)
  }

  /// The sides of `a <= b`.
  private func ordered(_ node: CheckedNode) -> (CheckedNode, CheckedNode)? {
    guard case .call(let call) = node.kind, call.name == "_<=_", call.arguments.count == 2 else {
      return nil
    }
    return (resolved(call.arguments[0]), resolved(call.arguments[1]))
  }

  /// The days between two.
  func stretch(_ first: CheckedNode, _ last: CheckedNode) -> Stretch {
    if let named = named(first, last) { return Stretch(noun: named) }
    let words = between(first, last)
    return Stretch(
      noun: Spoken(
        text: say("the days \(words)", "la période qui va \(words)"),
        isPlural: language == .en
      ),
      isWrittenOut: true
    )
  }

  /// What lasts from one day to another: an element with a start and an end, or a text that
  /// holds both.
  func named(_ first: CheckedNode, _ last: CheckedNode) -> Spoken? {
    if let (text, isEnd) = end(of: resolved(first)), let (other, isLast) = end(of: resolved(last)),
      !isEnd, isLast, let element = element(of: text), element.id == self.element(of: other)?.id
    {
      return Spoken(text: element.definite(wording), element: element.id)
    }
    guard case .select(let group, "start", _, _) = resolved(first).kind,
      case .select(let other, "end", _, _) = resolved(last).kind,
      let element = element(of: group), element.id == self.element(of: other)?.id
    else { return nil }
    return Spoken(text: element.definite(wording), element: element.id)
  }

  /// The text of a stretch that is written `2026-01-01/2026-02-01`, and which end is cut out.
  func end(of node: CheckedNode) -> (text: CheckedNode, isLast: Bool)? {
    guard case .call(var call) = node.kind else { return nil }
    if call.name == "calendar.date", let inner = call.arguments.first.map(resolved),
      case .call(let cut) = inner.kind
    {
      call = cut
    }
    guard call.name == "substring", call.arguments.count == 3,
      let start = constantNumber(call.arguments[1]), let end = constantNumber(call.arguments[2])
    else { return nil }
    switch (start, end) {
    case (0, 10): return (call.arguments[0], false)
    case (11, 21): return (call.arguments[0], true)
    default: return nil
    }
  }

  private func between(_ first: CheckedNode, _ last: CheckedNode) -> String {
    let (first, last) = (noun(first).text, noun(last).text)
    return say("from \(first) to \(last)", "de \(first) à \(last)")
  }

  /// ‘the activity lasts more than 60 minutes’.
  func lasting(_ whole: Spoken, _ amount: String, isAllowance: Bool) -> Statement {
    let last = BilingualVerb(
      en: Verb("last", "lasts", "last"),
      fr: Verb("durer", "dure", "durent")
    )
    var predicate = Predicate(verb: last[language], objects: [Spoken(text: amount)])
    predicate.isAllowance = isAllowance
    return .clause(Clause(subject: whole, predicate: predicate))
  }
}
