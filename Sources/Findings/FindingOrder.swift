/// The order in which findings of one file are shown, the same on every machine.
public enum FindingOrder {
  /// By place, then by rule, then by pointer and English message, so that no two orders exist.
  public static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.range != right.range { return left.range < right.range }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.pointer != right.pointer {
      return left.pointer.utf8.lexicographicallyPrecedes(right.pointer.utf8)
    }
    return left.message.en.utf8.lexicographicallyPrecedes(right.message.en.utf8)
  }

  /// The findings in this order.
  public static func sorted(_ findings: consuming [Finding]) -> [Finding] {
    sort(&findings)
    return findings
  }

  /// Puts findings in this order.
  ///
  /// Findings are large, so that their places are sorted; then they change places without being
  /// copied.
  public static func sort(_ findings: inout [Finding]) {
    var order = findings.indices.map { (range: findings[$0].range, index: $0) }
    order.sort { left, right in
      left.range == right.range
        ? precedes(findings[left.index], findings[right.index]) : left.range < right.range
    }
    var places = findings.mutableSpan
    for start in order.indices {
      var hole = start
      while order[hole].index != start {
        let next = order[hole].index
        places.swapAt(hole, next)
        order[hole].index = hole
        hole = next
      }
      order[hole].index = hole
    }
  }
}
