public import Findings

/// A string type whose values come from a list of codes.
///
/// Two code types are equal when their names are.
public final class CodeListType: Sendable {
  /// The name of the list.
  public let name: String
  /// The codes, in the order in which they are listed.
  public let codes: [String]
  private let labels: [String: BilingualText]

  /// A code list with the label of each code.
  public init(name: String, codes: [(code: String, label: BilingualText)]) {
    self.name = name
    self.codes = codes.map(\.code)
    labels = Dictionary(
      codes.map { ($0.code, $0.label) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Whether the code is in the list.
  public func contains(_ code: String) -> Bool { labels[code] != nil }

  /// What people call a code; `nil` where it is not in the list.
  public func label(of code: String) -> BilingualText? { labels[code] }
}

extension CodeListType: Hashable {
  /// By name.
  public static func == (left: CodeListType, right: CodeListType) -> Bool {
    left === right || left.name == right.name
  }

  /// By name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
