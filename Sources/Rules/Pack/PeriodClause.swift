/// A clause that fixes a period of a pack's table.
struct PeriodClause: Sendable {
  /// The id of the period.
  let id: String
  /// The clause.
  let clause: SourceClause
  /// What it is a period for.
  let kind: String
  /// The unit in which it counts.
  let unit: String

  /// Whether an expression answers it: by its id, or with every period of its kind and unit.
  func isAnswered(by expression: String) -> Bool {
    if expression.contains("'\(id)'") { return true }
    guard expression.contains("periods.get(") else { return false }
    return [(".kind", kind), (".unit", unit)].allSatisfy { key, word in
      !expression.contains(key) || expression.contains("'\(word)'")
    }
  }
}

extension PeriodClause {
  /// The clause of an entry of `periods.yaml`; `nil` where the entry names no source.
  init?(_ entry: PackNode) {
    guard let id = entry["id"]?.word?.value, let source = entry["authority"]?.word?.value,
      let section = entry["section"]?.text?.both
    else { return nil }
    self.id = id
    clause = SourceClause(source: source, clause: section)
    kind = entry["kind"]?.word?.value ?? ""
    unit = entry["unit"]?.word?.value ?? ""
  }
}
