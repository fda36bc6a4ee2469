/// A clause with one verb, which can be told, expected and denied.
struct Clause: Hashable {
  /// What it is about.
  var subject: Spoken
  /// What is said of it.
  var predicate: Predicate
}

/// What a clause says of its subject.
struct Predicate: Hashable {
  /// The verb in the language of the sentence.
  var verb: Verb
  /// What the verb is about; several belong together as `bond` says.
  var objects: [Spoken] = []
  /// How several objects belong together.
  var bond = Conjunction.and
  /// What follows the objects.
  var tail = ""
  /// Whether it is denied.
  var isNegated = false
  /// Whether the objects deny already: ‘any activity’, « aucune activité ».
  var hasNone = false
  /// Whether a limit is allowed rather than demanded: ‘at most 20 may …’.
  var isAllowance = false
}

/// How pieces belong together.
enum Conjunction: Hashable {
  /// All of them hold.
  case and
  /// One of them holds at least.
  case or
}

/// Whether a sentence tells what is so or what is expected.
enum Mood: Hashable {
  /// ‘the plan gives …’
  case told
  /// ‘the plan must give …’
  case expected
}

/// What is said in a sentence, before it has words for how its parts belong together.
indirect enum Statement: Hashable {
  /// One clause.
  case clause(Clause)
  /// A clause as it is written, with a verb that is not known.
  case written(String, isNegated: Bool)
  /// All of them.
  case all([Statement])
  /// One of them at least.
  case any([Statement])
  /// The second, if the first holds; `plain` says the same without ‘if’.
  case given(Statement, Statement, plain: Statement)
  /// The statement of the first condition that holds, else the last one.
  case choice([Choice], otherwise: Statement?)
  /// A statement on every element: ‘every activity whose …’, and what is said of it.
  case every(String, Statement)
  /// Both hold or neither does; or one and not the other.
  case equivalent(Statement, Statement, isNegated: Bool)
  /// What always holds, or never does.
  case always(Bool)

  /// A condition and what is said where it holds.
  struct Choice: Hashable {
    var condition: Statement
    var statement: Statement
  }
}
