/// The permanent name of a rule, such as `GC-TIM-02`; the same in every language.
public struct RuleID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The name as written in packs, settings and reports.
  public var rawValue: String

  /// A rule's name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A rule's name.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// By Unicode scalars, so that the order is the same everywhere.
  public static func < (left: RuleID, right: RuleID) -> Bool {
    left.rawValue.unicodeScalars.lexicographicallyPrecedes(right.rawValue.unicodeScalars)
  }
}

extension RuleID: CustomStringConvertible {
  /// The name itself.
  public var description: String { rawValue }
}
