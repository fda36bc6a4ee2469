internal import Findings

extension StatementWriter {
  /// Several statements that hold together, or one of which holds.
  func group(_ parts: [Statement], _ bond: Conjunction, _ mood: Mood, _ lead: Lead) -> String {
    let isFree = lead.first(wording).isEmpty
    let parts = ClauseMerger.merged(isFree ? parts : parts.map(\.withoutIf), bond)
    guard parts.count > 1 else {
      return parts.first.map { text($0, mood, lead) } ?? ""
    }
    if let shared = sharingSubject(parts, bond, mood) { return lead.first(wording) + shared }
    return inLine(parts, bond, mood, lead) ?? lettered(parts, bond, mood, lead)
  }

  /// ‘the plan must give x or list y’: one subject with several verbs.
  private func sharingSubject(
    _ parts: [Statement],
    _ bond: Conjunction,
    _ mood: Mood,
    isEither: Bool = false
  ) -> String? {
    var clauses: [Clause] = []
    for part in parts {
      guard case .clause(let clause) = part, clause.subject == parts.firstSubject else {
        return nil
      }
      clauses.append(clause)
    }
    guard clauses.count <= 3 else { return nil }
    if bond == .or, mood == .told, clauses.contains(where: \.predicate.hasNone), level == 0 {
      return nil
    }
    // What has a clause of its own comes last, where nothing can be taken for its part.
    let long = clauses.filter { $0.predicate.objects.contains(where: \.hasRelative) }
    guard long.count <= 1 else { return nil }
    clauses = clauses.filter { !long.contains($0) } + long
    let canShareModal = mood == .expected && clauses.allSatisfy { !$0.predicate.needsOwnModal }
    let pieces = clauses.enumerated().map { index, clause in
      let piece = predicate(clause, mood)
      guard canShareModal, index > 0 else { return piece }
      let modal = wording.say("must ", clause.subject.isPlural ? "doivent " : "doit ")
      return piece.hasPrefix(modal) ? String(piece.dropFirst(modal.count)) : piece
    }
    guard let subject = clauses.first?.subject.beside(element),
      !pieces.contains(where: isIntricate)
    else { return nil }
    if let denied = denied(clauses, pieces, bond, mood) { return subject + " " + denied }
    guard isEither, pieces.count == 2 else {
      return subject + " " + wording.enumeration(pieces, bond)
    }
    guard mood == .expected, canShareModal else {
      return subject + " " + wording.say("either ", "soit ") + pieces[0]
        + wording.say(" or ", ", soit ") + pieces[1]
    }
    let modal = wording.say("must ", clauses[0].subject.isPlural ? "doivent " : "doit ")
    return subject + " " + modal + wording.say("either ", "soit ")
      + pieces[0].dropFirst(modal.count) + wording.say(" or ", ", soit ") + pieces[1]
  }

  /// ‘must not be blank or contain ‘,’’, « ne doit ni être vide ni contenir … ».
  private func denied(
    _ clauses: [Clause],
    _ pieces: [String],
    _ bond: Conjunction,
    _ mood: Mood
  ) -> String? {
    let isPlural = clauses.first?.subject.isPlural ?? false
    let modal = wording.say("must not ", isPlural ? "ne doivent pas " : "ne doit pas ")
    guard bond == .and, mood == .expected, pieces.allSatisfy({ $0.hasPrefix(modal) }),
      clauses.allSatisfy({ $0.predicate.objects.count < 2 })
    else { return nil }
    let verbs = pieces.map { String($0.dropFirst(modal.count)) }
    guard wording.language == .fr else { return modal + wording.enumeration(verbs, .or) }
    return modal.dropLast(4) + "ni " + verbs.joined(separator: verbs.count > 2 ? ", ni " : " ni ")
  }

  /// Whether a piece has bonds of its own in which a further bond could get lost.
  private func isIntricate(_ piece: String) -> Bool {
    let bare = wording.withoutQuotations(piece)
    return bare.contains(", ") || bare.contains(";") || bare.count > 160
      || (bare.contains(wording.say(" and ", " et ")) && bare.contains(wording.say(" or ", " ou ")))
  }

  /// Whether a piece has alternatives besides quotations.
  private func hasChoice(_ piece: String) -> Bool {
    let bare = wording.withoutQuotations(piece)
    return [" or ", " nor ", " ou ", " ni "].contains(where: bare.contains)
  }

  /// All in one line; `nil` where that could be misread.
  private func inLine(
    _ parts: [Statement],
    _ bond: Conjunction,
    _ mood: Mood,
    _ lead: Lead
  ) -> String? {
    // What has parts of its own comes last, where nothing after it can be taken for its part.
    let simple = parts.filter(\.isSimple)
    let compound = parts.filter { !$0.isSimple }
    guard compound.count <= 1, parts.count <= 4 else { return nil }
    var pieces = simple.map { text($0, mood) }
    guard !pieces.contains(where: isIntricate) || compound.isEmpty else { return nil }
    if let last = compound.first {
      if let small = small(last, mood, lead) {
        pieces.append(small)
      } else if canEnd(last) {
        pieces.append(ending(last, mood))
      } else {
        return nil
      }
    }
    let next = lead.next(wording)
    let hung = pieces.enumerated().map { $0 == 0 ? lead.first(wording) + $1 : next + $1 }
    let line = wording.enumeration(hung, bond, needsComma: mood == .expected)
    let isLong = wording.unquoted(line).count > 420 && pieces.count > 2
    return isLong || (compound.isEmpty && mixesBonds(pieces, bond)) ? nil : line
  }

  /// Whether pieces bound by one word have the other inside, and a comma besides.
  private func mixesBonds(_ pieces: [String], _ bond: Conjunction) -> Bool {
    let other = bond == .and ? wording.say(" or ", " ou ") : wording.say(" and ", " et ")
    let isMixed = pieces.contains { wording.withoutQuotations($0).contains(other) }
    let hasRelative = pieces.dropLast().contains { piece in
      [" whose ", " for which ", " dont ", " pour le", " that ", " qui "].contains {
        piece.contains($0)
      }
    }
    return isMixed && hasRelative
  }

  /// ‘either x or y’, ‘both x and y’, where the parts are clauses.
  private func small(_ statement: Statement, _ mood: Mood, _ lead: Lead) -> String? {
    switch statement {
    case .any(let parts), .all(let parts):
      var bond = Conjunction.and
      if case .any = statement { bond = .or }
      let merged = ClauseMerger.merged(parts, bond)
      guard merged.count <= 2, merged.allSatisfy(\.isSimple) else { return nil }
      if merged.count == 1 { return text(merged[0], mood) }
      let pieces = merged.map { text($0, mood) }
      guard !pieces.contains(where: isIntricate) else { return nil }
      if let shared = sharingSubject(merged, bond, mood, isEither: bond == .or) { return shared }
      let next = lead.next(wording)
      switch bond {
      case .or where pieces.contains(where: hasChoice): return nil
      case .or:
        return wording.say("either ", "soit ") + pieces[0] + wording.say(" or ", ", soit ")
          + pieces[1]
      case .and:
        return wording.say("both ", "") + pieces[0] + wording.say(" and ", " et ")
          + (wording.language == .fr ? next : "") + pieces[1]
      }
    case .clause, .written, .given, .choice, .every, .equivalent, .always: return nil
    }
  }

  /// A statement at the end of others; with letters where it has several parts.
  private func ending(_ statement: Statement, _ mood: Mood) -> String {
    switch statement {
    case .all(let parts): lettered(ClauseMerger.merged(parts, .and), .and, mood, .none)
    case .any(let parts): lettered(ClauseMerger.merged(parts, .or), .or, mood, .none)
    case .clause, .written, .given, .choice, .every, .equivalent, .always: text(statement, mood)
    }
  }

  /// Whether a statement may stand at the end of a line of others.
  private func canEnd(_ statement: Statement) -> Bool {
    switch statement {
    case .any, .all, .every, .given: true
    case .clause, .written, .choice, .equivalent, .always: false
    }
  }

  /// ‘all of the following must be true: (a) …; and (b) …’.
  private func lettered(
    _ parts: [Statement],
    _ bond: Conjunction,
    _ mood: Mood,
    _ lead: Lead
  ) -> String {
    var inner = self
    inner.level += 1
    let pieces = parts.enumerated().map { index, part in
      mark(index) + inner.text(part, .told)
    }
    let word = bond == .and ? wording.say("and ", "et ") : wording.say("or ", "ou ")
    let list = pieces.dropLast().joined(separator: "; ") + "; " + word + (pieces.last ?? "")
    return lead.first(wording) + heading(bond, mood) + wording.say(": ", "\u{A0}: ") + list
  }

  private func heading(_ bond: Conjunction, _ mood: Mood) -> String {
    switch (bond, mood) {
    case (.and, .told):
      wording.say("all of the following are true", "tous les énoncés suivants sont vrais")
    case (.and, .expected):
      wording.say(
        "all of the following must be true",
        "tous les énoncés suivants doivent être vrais"
      )
    case (.or, .told):
      wording.say(
        "at least one of the following is true",
        "au moins un des énoncés suivants est vrai"
      )
    case (.or, .expected):
      wording.say(
        "at least one of the following must be true",
        "au moins un des énoncés suivants doit être vrai"
      )
    }
  }

  /// ‘(a) ’, ‘(i) ’ inside, ‘(1) ’ inside that; French writes them with one bracket.
  func mark(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    let number = String(index + 1)
    let sign =
      switch level {
      case 0: letters.indices.contains(index) ? letters[index] : number
      case 1: romans.indices.contains(index) ? romans[index] : number
      default: number
      }
    return wording.say("(\(sign)) ", "\(sign)) ")
  }
}

extension Predicate {
  /// Whether it cannot do without ‘must’ or ‘may’ of its own.
  fileprivate var needsOwnModal: Bool { isNegated || isAllowance }
}

extension Statement {
  /// The statement in words that can follow ‘if’ or ‘for which’.
  fileprivate var withoutIf: Statement {
    switch self {
    case .given(_, _, let plain): plain.withoutIf
    case .all(let parts): .all(parts.map(\.withoutIf))
    case .any(let parts): .any(parts.map(\.withoutIf))
    case .clause, .written, .choice, .every, .equivalent, .always: self
    }
  }

  /// Whether it is one clause.
  var isSimple: Bool {
    switch self {
    case .clause, .written, .always: true
    case .all, .any, .given, .choice, .every, .equivalent: false
    }
  }
}

extension [Statement] {
  fileprivate var firstSubject: Spoken? {
    guard case .clause(let clause)? = first else { return nil }
    return clause.subject
  }
}
