public import Findings
import Synchronization

/// A closed list of codes with their labels.
///
/// The table is kept as text and read when it is first asked for, since a run needs few of them.
public final class CodeList: Sendable {
  /// The name of the list, such as `status`.
  public let name: String
  private let table: StaticString
  private let read = AtomicLazyReference<CodeTable>()

  /// A list from lines `code|registry code|English label|French label`.
  init(_ name: String, _ table: StaticString) {
    self.name = name
    self.table = table
  }

  /// The codes, in the order of the list.
  public var values: [Code] { codes.values }

  /// The place of a code in `values`; `nil` where the list has no such code.
  public func index(of code: String) -> Int? { codes.places[code] }

  /// The place of the value that the federal registry writes as `code`.
  public func index(ofRegistryCode code: String) -> Int? { codes.registryPlaces[code] }

  private var codes: CodeTable { read.load() ?? read.storeIfNil(CodeTable(table)) }
}

extension CodeList: Hashable {
  /// Lists of the same name are the same list.
  public static func == (left: CodeList, right: CodeList) -> Bool { left.name == right.name }

  /// By name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// One value of a code list.
public struct Code: Hashable, Sendable {
  /// The code as a plan writes it.
  public let code: String
  /// The code as the federal registry writes it, where it has one.
  public let registryCode: String?
  /// The official label.
  public let label: BilingualText
}

/// The values of a list and where each stands.
private final class CodeTable: Sendable {
  let values: [Code]
  let places: [String: Int]
  let registryPlaces: [String: Int]

  init(_ table: StaticString) {
    var values: [Code] = []
    var places: [String: Int] = [:]
    var registryPlaces: [String: Int] = [:]
    for columns in EmbeddedTable(table) where columns.count == 4 {
      let registryCode = columns[1].isEmpty ? nil : columns[1]
      places[columns[0]] = values.count
      if let registryCode { registryPlaces[registryCode] = values.count }
      values.append(
        Code(
          code: columns[0],
          registryCode: registryCode,
          label: BilingualText(en: columns[2], fr: columns[3])
        )
      )
    }
    self.values = values
    self.places = places
    self.registryPlaces = registryPlaces
  }
}
