import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import TestSupport
import Testing

@Suite struct RegistryRows {
  /// The published rows, where they are at hand.
  private static func publishedRows() throws -> SyntaxTree {
    let path = SharedFolder.registry + "/dev.csv"
    let bytes = try #require(SharedFolder.bytes(path))
    let (source, _) = SourceFile.decode(name: "dev.csv", bytes: bytes)
    return DocumentReader.read(source, as: .csv).tree
  }

  private static let hasRows = SharedFolder.exists(SharedFolder.registry + "/dev.csv")

  @Test(.enabled(if: hasRows, "the registry rows are not at hand"))
  func everyPublishedRowIsWrittenAsItWasRead() throws {
    let tree = try Self.publishedRows()
    let read = PlanReader.readRecords(tree)
    #expect(read.plans.count > 3_000)
    for plan in read.plans {
      let row = RegistryRow.of(plan).row
      for column in RegistryColumn.published {
        let cell = try #require(tree.value(of: column.rawValue, in: plan.node))
        #expect(row[column] == tree.text(cell).trimmedAtEnds, "\(plan.id ?? "") \(column)")
      }
    }
  }
}

extension String {
  /// The text without white space at both ends.
  var trimmedAtEnds: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...last])
  }
}
