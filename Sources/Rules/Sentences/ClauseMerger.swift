/// Brings clauses that differ in their object only into one: ‘the plan gives x and y’.
enum ClauseMerger {
  /// The parts, nested ones of the same bond taken out, without repetitions, and merged.
  static func merged(_ parts: [Statement], _ bond: Conjunction) -> [Statement] {
    var merged: [Statement] = []
    for part in parts.flatMap({ flattened($0, bond) }) where !merged.contains(part) {
      if case .clause(let clause) = part,
        let index = merged.firstIndex(where: { joined($0, clause, bond) != nil }),
        let joined = joined(merged[index], clause, bond)
      {
        merged[index] = joined
      } else {
        merged.append(part)
      }
    }
    return merged
  }

  private static func flattened(_ statement: Statement, _ bond: Conjunction) -> [Statement] {
    switch (statement, bond) {
    case (.all(let parts), .and), (.any(let parts), .or):
      return parts.flatMap { flattened($0, bond) }
    case (.all(let parts), .or), (.any(let parts), .and):
      let inner = merged(parts, bond == .and ? .or : .and)
      if inner.count == 1 { return flattened(inner[0], bond) }
      return [bond == .and ? .any(inner) : .all(inner)]
    default: return [statement]
    }
  }

  private static func joined(
    _ statement: Statement,
    _ added: Clause,
    _ bond: Conjunction
  ) -> Statement? {
    guard case .clause(var clause) = statement, clause.subject == added.subject else { return nil }
    var left = clause.predicate
    var right = added.predicate
    // ‘does not give a or b’ denies both.
    let fits: Conjunction = left.isNegated ? .and : bond
    guard bond == fits || !left.isNegated, !left.objects.isEmpty, !right.objects.isEmpty,
      !left.hasNone, left.canTake(bond), right.canTake(bond)
    else { return nil }
    let objects = left.objects + right.objects.filter { !left.objects.contains($0) }
    left.objects = []
    right.objects = []
    left.bond = .and
    right.bond = .and
    guard left == right else { return nil }
    clause.predicate.objects = objects
    clause.predicate.bond = bond
    return .clause(clause)
  }
}

extension Predicate {
  /// Whether a further object may be bound so.
  fileprivate func canTake(_ bond: Conjunction) -> Bool {
    guard objects.allSatisfy({ !$0.text.contains(", ") }) else { return false }
    if objects.contains(where: \.hasRelative) {
      guard objects.count < 4, objects.allSatisfy({ $0.text.utf8.count < 120 }) else {
        return false
      }
    }
    return isNegated ? bond == .and : objects.count == 1 || self.bond == bond
  }
}

extension Spoken {
  /// Whether a clause follows the noun, in which more could get lost.
  var hasRelative: Bool {
    [" whose ", " for which ", " that ", " dont ", " pour le", " pour la", " qui ", " que "]
      .contains {
        text.contains($0)
      }
  }
}
