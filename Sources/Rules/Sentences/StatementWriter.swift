internal import Findings

/// Puts statements into words, so that what belongs together can be told without doubt.
///
/// A short list of clauses stands in one line; clauses of which some hold together and some as
/// alternatives get letters: ‘(a) …; and (b) …’.
struct StatementWriter {
  let wording: Wording
  /// The element that the clauses stand beside.
  var element: ElementID?
  /// How many lists with letters or numbers stand around.
  var level = 0

  init(_ language: Language, level: Int = 0) {
    wording = Wording(language: language)
    self.level = level
  }

  /// A statement in words, with the word it hangs on.
  func text(_ statement: Statement, _ mood: Mood, _ lead: Lead = .none) -> String {
    let first = lead.first(wording)
    switch statement {
    case .clause(let clause): return first + self.clause(clause, mood)
    case .written(let text, let isNegated): return first + written(text, isNegated, mood)
    case .all(let parts): return group(parts, .and, mood, lead)
    case .any(let parts): return group(parts, .or, mood, lead)
    case .given(let condition, let then, let plain):
      return first.isEmpty ? given(condition, then, mood) : text(plain, mood, lead)
    case .choice(let choices, let otherwise):
      let opening = first.isEmpty ? "" : first + wording.say("it is true that ", "il est vrai que ")
      return opening + choice(choices, otherwise, mood)
    case .every(let element, let body):
      return first + wording.say("for ", "pour ") + element + ", " + text(body, mood)
    case .equivalent(let left, let right, let isNegated):
      return first + equivalence(left, right, isNegated, mood)
    case .always(let holds):
      return first
        + (holds
          ? wording.say("this always holds", "ceci est toujours vrai")
          : wording.say("this never holds", "ceci n’est jamais vrai"))
    }
  }

  func clause(_ clause: Clause, _ mood: Mood) -> String {
    clause.subject.beside(element) + " " + predicate(clause, mood)
  }

  func predicate(_ clause: Clause, _ mood: Mood) -> String {
    wording.predicate(
      clause.predicate,
      isPlural: clause.subject.isPlural,
      mood,
      beside: element
    )
  }

  private func written(_ text: String, _ isNegated: Bool, _ mood: Mood) -> String {
    let opening =
      switch (mood, isNegated) {
      case (.told, false): ""
      case (.told, true): wording.say("it is not the case that ", "il n’est pas vrai que ")
      case (.expected, false): wording.say("it must be the case that ", "il doit être vrai que ")
      case (.expected, true):
        wording.say("it must not be the case that ", "il ne doit pas être vrai que ")
      }
    return opening + text
  }

  private func given(_ condition: Statement, _ then: Statement, _ mood: Mood) -> String {
    let opening = text(condition, .told, .condition)
    return opening + (opening.contains(";") ? " – " : ", ")
      + (answer(to: condition, then, mood) ?? text(then, mood))
  }

  /// ‘the answer must be yes’ after ‘the plan says whether …’; `nil` for another statement.
  func answer(to condition: Statement, _ then: Statement, _ mood: Mood) -> String? {
    guard case .clause(let asked) = condition.alone, case .clause(let told) = then.alone,
      asked.subject == told.subject, !asked.predicate.isNegated, !told.predicate.isNegated,
      asked.predicate.verb == told.predicate.verb,
      let question = asked.predicate.objects.first?.text,
      let statement = told.predicate.objects.first?.text,
      let matter = question.without(wording.say("whether ", "si ")),
      matter == statement.without(wording.say("that ", "que "))
    else { return nil }
    return switch mood {
    case .told: wording.say("the answer is yes", "la réponse est affirmative")
    case .expected: wording.say("the answer must be yes", "la réponse doit être affirmative")
    }
  }

  /// ‘if …, …; otherwise, …’, with letters where a branch has parts of its own.
  private func choice(
    _ choices: [Statement.Choice],
    _ otherwise: Statement?,
    _ mood: Mood
  ) -> String {
    if let list = cases(choices, otherwise, mood) { return list }
    let branches = choices.map(\.statement) + (otherwise.map { [$0] } ?? [])
    let isLettered = branches.contains { !$0.isSimple }
    var writer = self
    if isLettered { writer.level += 1 }
    var pieces = choices.map { writer.given($0.condition, $0.statement, mood) }
    if let otherwise { pieces.append(writer.text(otherwise, mood)) }
    return pieces.enumerated().map { index, piece in
      (isLettered ? mark(index) : "") + (index > 0 ? wording.say("otherwise, ", "sinon, ") : "")
        + piece
    }
    .joined(separator: "; ")
  }

  /// ‘depending on the status: (a) for ‘Open’, …; and (b) in any other case, …’.
  private func cases(
    _ choices: [Statement.Choice],
    _ otherwise: Statement?,
    _ mood: Mood
  ) -> String? {
    var subject: Spoken?
    var heads: [String] = []
    for choice in choices {
      guard case .clause(let clause) = choice.condition, clause.predicate.isCode(wording),
        subject == nil || subject == clause.subject
      else { return nil }
      subject = clause.subject
      let codes = clause.predicate.objects.map(\.text)
      heads.append(wording.say("for ", "pour ") + wording.enumeration(codes, .or))
    }
    guard let subject, choices.count > 1 else { return nil }
    var inner = self
    inner.level += 1
    var pieces = zip(heads, choices).map { $0 + ", " + inner.text($1.statement, mood) }
    if let otherwise {
      let other = wording.say("in any other case, ", "dans tout autre cas, ")
      pieces.append(other + inner.text(otherwise, mood))
    }
    let lines = pieces.enumerated().map { mark($0) + $1 }
    return wording.say("depending on ", "selon ") + subject.beside(element)
      + wording.say(": ", "\u{A0}: ") + lines.dropLast().joined(separator: "; ")
      + wording.say("; and ", "; et ") + (lines.last ?? "")
  }

  private func equivalence(
    _ left: Statement,
    _ right: Statement,
    _ isNegated: Bool,
    _ mood: Mood
  ) -> String {
    guard isNegated else {
      return text(left, mood) + wording.say(" if and only if ", " si et seulement si ")
        + text(right, .told)
    }
    return wording.say("either ", "soit ") + text(left, mood) + wording.say(" or ", ", soit ")
      + text(right, mood) + wording.say(", but not both", ", mais pas les deux")
  }
}

extension Predicate {
  /// Whether it says which code of a list something is.
  fileprivate func isCode(_ wording: Wording) -> Bool {
    verb == BilingualVerb.be[wording.language] && !isNegated && tail.isEmpty && !objects.isEmpty
      && objects.allSatisfy { $0.text.hasPrefix(wording.say("‘", "«")) }
  }
}

extension String {
  /// The text behind a start; `nil` where it starts otherwise.
  func without(_ start: String) -> String? {
    hasPrefix(start) ? String(dropFirst(start.count)) : nil
  }
}

extension Statement {
  /// The one part of a group of one.
  fileprivate var alone: Statement {
    switch self {
    case .all(let parts) where parts.count == 1, .any(let parts) where parts.count == 1:
      parts[0].alone
    default: self
    }
  }
}
