public import Findings
internal import SourceText

/// A string type whose values come from a list of codes.
///
/// Two code types are equal when their names are.
public final class CodeListType: Sendable {
  /// The name of the list.
  public let name: String
  private let make: @Sendable () -> [(code: String, label: BilingualText)]
  private let table = LazyReference<CodeTable>()

  /// A code list with the label of each code.
  public convenience init(name: String, codes: [(code: String, label: BilingualText)]) {
    self.init(name: name) { codes }
  }

  /// A code list whose codes and labels are made when one is asked for.
  public init(
    name: String,
    codes: @escaping @Sendable () -> [(code: String, label: BilingualText)]
  ) {
    self.name = name
    make = codes
  }

  /// The codes, in the order in which they are listed.
  public var codes: [String] { made.codes }

  /// Whether the code is in the list.
  public func contains(_ code: String) -> Bool { made.labels[code] != nil }

  /// What people call a code; `nil` where it is not in the list.
  public func label(of code: String) -> BilingualText? { made.labels[code] }

  private var made: CodeTable { table.value { CodeTable(make()) } }
}

/// The codes of a list with their labels.
private final class CodeTable: Sendable {
  let codes: [String]
  let labels: [String: BilingualText]

  init(_ codes: [(code: String, label: BilingualText)]) {
    self.codes = codes.map(\.code)
    labels = Dictionary(
      codes.map { ($0.code, $0.label) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension CodeListType: Hashable {
  /// By name.
  public static func == (left: CodeListType, right: CodeListType) -> Bool {
    left === right || left.name == right.name
  }

  /// By name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
