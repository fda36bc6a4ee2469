public import Findings
import SourceText

/// A closed list of codes with their labels.
///
/// The table is kept as text. Its codes are read when the first one is looked up and its labels
/// when the first one is shown, since a run needs few of them.
public final class CodeList: Sendable {
  /// The name of the list, such as `status`.
  public let name: String
  private let table: StaticString
  private let lazyIndex = LazyReference<CodeIndex>()
  private let lazyValues = LazyReference<CodeValues>()

  /// A list from lines `code|registry code|English label|French label`.
  init(_ name: String, _ table: StaticString) {
    self.name = name
    self.table = table
  }

  /// The codes, in the order of the list.
  public var codes: [String] { index.codes }

  /// The codes with their labels, in the order of the list.
  public var values: [Code] {
    lazyValues.value { CodeValues(table) }.values
  }

  /// The place of a code in the list; `nil` where the list has no such code.
  public func index(of code: String) -> Int? { index.places[code] }

  /// The place of the code that a stretch of bytes spells.
  func index(of text: [UInt8], _ range: Range<Int>) -> Int? { index.words.place(of: text, range) }

  /// The place of the value that the federal registry writes as `code`.
  public func index(ofRegistryCode code: String) -> Int? { index.registryPlaces[code] }

  private var index: CodeIndex { lazyIndex.value { CodeIndex(table) } }
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

/// The codes of a list and where each stands.
private final class CodeIndex: Sendable {
  let codes: [String]
  let words: WordTable
  let places: [String: Int]
  let registryPlaces: [String: Int]

  init(_ table: StaticString) {
    var codes: [String] = []
    var places: [String: Int] = [:]
    var registryPlaces: [String: Int] = [:]
    for columns in EmbeddedTable(table, columns: 2) where columns.count == 2 {
      places[columns[0]] = codes.count
      if !columns[1].isEmpty { registryPlaces[columns[1]] = codes.count }
      codes.append(columns[0])
    }
    self.codes = codes
    words = WordTable(codes)
    self.places = places
    self.registryPlaces = registryPlaces
  }
}

/// The values of a list with their labels.
private final class CodeValues: Sendable {
  let values: [Code]

  init(_ table: StaticString) {
    values = EmbeddedTable(table).compactMap { columns in
      guard columns.count == 4 else { return nil }
      return Code(
        code: columns[0],
        registryCode: columns[1].isEmpty ? nil : columns[1],
        label: BilingualText(en: columns[2], fr: columns[3])
      )
    }
  }
}
