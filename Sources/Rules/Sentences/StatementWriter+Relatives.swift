internal import Findings
internal import PlanSchema

extension StatementWriter {
  /// A statement as a clause after its element: ‘whose type is …’, « dont le type est … ».
  func relative(_ statement: Statement, to element: Element, isPlural: Bool = false) -> String {
    var writer = self
    writer.element = element.id
    switch statement {
    case .all(let parts), .any(let parts):
      var bond = Conjunction.and
      if case .any = statement { bond = .or }
      let merged = ClauseMerger.merged(parts, bond)
      if merged.count == 1 { return relative(merged[0], to: element, isPlural: isPlural) }
      if merged.allSatisfy(\.isSimple), merged.count <= 4 {
        let pieces = merged.map { writer.hung($0, element, isPlural) }
        return wording.enumeration(pieces, bond)
      }
      let which = wording.language == .fr ? element.which(isPlural: isPlural) : ""
      return writer.text(statement, .told, .which(which))
    default: return writer.hung(statement, element, isPlural)
    }
  }

  /// Whether a statement can follow its element without a list of its own.
  static func isRelative(_ statement: Statement) -> Bool {
    switch statement {
    case .all(let parts): ClauseMerger.merged(parts, .and).allSatisfy(\.isSimple)
    case .any(let parts): ClauseMerger.merged(parts, .or).allSatisfy(\.isSimple)
    default: statement.isSimple
    }
  }

  private func hung(_ statement: Statement, _ element: Element, _ isPlural: Bool) -> String {
    let which = wording.language == .fr ? element.which(isPlural: isPlural) : ""
    guard case .clause(let clause) = statement else {
      return text(statement, .told, .which(which))
    }
    if clause.subject.owner == element.id {
      let name = clause.subject.short ?? clause.subject.text
      let owned =
        wording.language == .en && name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
      return wording.say("whose ", "dont ") + owned + " " + predicate(clause, .told)
    }
    if clause.subject.element == element.id {
      var plural = clause
      plural.subject.isPlural = isPlural
      return wording.say("that ", "qui ") + predicate(plural, .told)
    }
    return participle(clause, of: element, isPlural) ?? text(statement, .told, .which(which))
  }

  /// ‘whose start is given’ for ‘for which the plan gives the start’.
  private func participle(
    _ clause: Clause,
    of element: Element,
    _ isSeveral: Bool
  ) -> String? {
    let predicate = clause.predicate
    guard let form = Participle.of(predicate.verb, wording.language), !predicate.isNegated,
      predicate.bond == .and || predicate.objects.count == 1
    else { return nil }
    var names: [String] = []
    var isFeminine = true
    for object in predicate.objects {
      guard object.owner == element.id, let short = object.short, !object.hasRelative,
        !short.hasPrefix("the way "), !short.contains(" which "),
        let gender = wording.language == .en ? false : FrenchNoun(short).isFeminine
      else { return nil }
      let isOwned = wording.language == .en && short.hasPrefix("the ")
      var name = isOwned ? String(short.dropFirst(4)) : short
      // Several things have several names; in French each has one.
      if wording.language == .en, isSeveral, !object.isPlural {
        guard !name.contains(" "), !name.hasSuffix("s"), !name.hasSuffix("y") else { return nil }
        name += "s"
      }
      names.append(name)
      isFeminine = isFeminine && gender
    }
    let isPlural =
      names.count > 1 || wording.language == .en && isSeveral
      || predicate.objects.contains(where: \.isPlural)
    let verb = wording.say(isPlural ? "are " : "is ", isPlural ? "sont " : "est ")
    let ending =
      wording.language == .en ? form : form + (isFeminine ? "e" : "") + (isPlural ? "s" : "")
    return [
      wording.say("whose", "dont"), wording.enumeration(names, .and), verb + ending, predicate.tail,
    ]
    .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Element {
  /// « pour lequel » and its forms, as the element has it.
  func which(isPlural: Bool) -> String {
    switch (isFeminine, isPlural) {
    case (false, false): "pour lequel"
    case (true, false): "pour laquelle"
    case (false, true): "pour lesquels"
    case (true, true): "pour lesquelles"
    }
  }
}

/// The participles of the verbs of presence.
private enum Participle {
  static func of(_ verb: Verb, _ language: Language) -> String? {
    let participles =
      language == .en
      ? ["give": "given", "state": "stated", "name": "named", "list": "listed"]
      : ["indiquer": "indiqué", "désigner": "désigné", "énumérer": "énuméré"]
    return participles[verb.base]
  }
}
