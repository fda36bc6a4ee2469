/// What findings of a rule say alike, held once for all of them.
package final class RuleWords: Hashable, Sendable {
  /// How to mend it.
  package let remedy: BilingualText?
  /// The question that a person must answer.
  package let question: BilingualText?
  /// The sources that ask for it, the strongest first.
  package let authority: [Citation]

  /// The words of a rule; `nil` where there are none.
  package convenience init?(remedy: BilingualText?, question: BilingualText?, authority: [Citation])
  {
    if remedy == nil, question == nil, authority.isEmpty { return nil }
    self.init(remedy, question, authority)
  }

  private init(_ remedy: BilingualText?, _ question: BilingualText?, _ authority: [Citation]) {
    self.remedy = remedy
    self.question = question
    self.authority = authority
  }

  /// The same words, held once or twice.
  package static func == (left: RuleWords, right: RuleWords) -> Bool {
    left === right
      || left.remedy == right.remedy && left.question == right.question
        && left.authority == right.authority
  }

  /// Takes in the words, not their place.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(remedy)
    hasher.combine(question)
    hasher.combine(authority)
  }
}
