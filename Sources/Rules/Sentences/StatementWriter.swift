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
    return opening + (opening.contains(";") ? " – " : ", ") + text(then, mood)
  }

  /// ‘if …, …; otherwise, …’, with letters where a branch has parts of its own.
  private func choice(
    _ choices: [Statement.Choice],
    _ otherwise: Statement?,
    _ mood: Mood
  ) -> String {
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
