internal import CEL
public import Findings

/// A rule read out as a sentence, made from its checked expressions and nothing else.
public enum RuleSentence {
  /// ‘When …, this is expected: …’, in both languages.
  ///
  /// Values of parameters are the defaults of the pack.
  public static func sentence(of rule: CompiledRule) -> BilingualText {
    BilingualText(en: english(rule), fr: french(rule))
  }

  private static func english(_ rule: CompiledRule) -> String {
    let reader = ExpressionReader(.en, parameters: rule.parameters)
    var opening: [String] = []
    if let each = rule.each?.checked { opening.append("for each of " + reader.noun(each.root)) }
    if let applies = rule.applies?.checked { opening.append("when " + reader.clause(applies.root)) }
    let expectation = rule.expect.checked.map { reader.clause($0.root) } ?? ""
    return finished(opening, "this is expected: " + expectation)
  }

  private static func french(_ rule: CompiledRule) -> String {
    let reader = ExpressionReader(.fr, parameters: rule.parameters)
    var opening: [String] = []
    if let each = rule.each?.checked {
      opening.append("pour chaque élément parmi " + reader.noun(each.root))
    }
    if let applies = rule.applies?.checked {
      opening.append("lorsque " + reader.clause(applies.root))
    }
    let expectation = rule.expect.checked.map { reader.clause($0.root) } ?? ""
    return finished(opening, "on s’attend à ceci\u{A0}: " + expectation)
  }

  private static func finished(_ opening: [String], _ expectation: String) -> String {
    let sentence = (opening + [expectation]).joined(separator: ", ")
    let contracted = Contraction.applied(to: sentence)
    return contracted.prefix(1).uppercased() + contracted.dropFirst() + "."
  }
}
