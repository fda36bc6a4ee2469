/// How far a consultation has come, as rules see it.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  /// The plan is being written.
  case draft
  /// The plan is complete and the consultation has not opened.
  case launch
  /// The consultation has closed.
  case after
}

extension Stage: Comparable {
  private var rank: Int {
    switch self {
    case .draft: 0
    case .launch: 1
    case .after: 2
    }
  }

  /// A draft comes before launch, and launch before what follows the closing day.
  public static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }
}
