import DocumentSyntax
import PlanSchema
import SourceText
import TestSupport
import Testing

@testable import Rules

/// Titles and descriptions of published consultations, labelled by their column.
@Suite struct LanguageAccuracyTests {
  private static let rows = SharedFolder.registry + "/dev.csv"
  private static let faults = SharedFolder.registry + "/dev-faults.csv"

  /// Rows that a list of faults marks as holding the wrong language are left out.
  @Test(
    .enabled(
      if: SharedFolder.exists(rows) && SharedFolder.exists(faults),
      "no registry rows to read: set CONSULT_LINT_REGISTRY"
    )
  )
  func publishedTextsAreToldApart() throws {
    let rows = try Self.table(Self.rows)
    let faults = try Self.table(Self.faults)
    #expect(rows.count == faults.count)
    var right = 0
    var wrong: [String] = []
    for (index, row) in rows.enumerated() {
      let marks = Set(
        (index < faults.count ? faults[index]["faults"] ?? "" : "").split(separator: ";")
      )
      for text in Self.texts(of: row, marks: marks) {
        let found = LanguageDetector.detect(text.text)
        if found == text.language {
          right += 1
        } else {
          wrong.append("row \(index + 1) \(text.column): \(found) \(text.text.prefix(120))")
        }
      }
    }
    let share = Double(right) / Double(max(1, right + wrong.count))
    print("language of registry texts: \(right) of \(right + wrong.count), wrong:")
    wrong.forEach { print("  " + $0) }
    #expect(share >= 0.995)
  }

  private struct LabelledText {
    var text: String
    var column: String
    var language: DetectedLanguage
  }

  private static func texts(of row: [String: String], marks: Set<Substring>) -> [LabelledText] {
    let columns: [(column: String, kind: String, language: DetectedLanguage)] = [
      ("title_en", "title", .en), ("title_fr", "title", .fr),
      ("description_en", "summary", .en), ("description_fr", "summary", .fr),
    ]
    return columns.compactMap { column, kind, language in
      let text = row[column] ?? ""
      let other = language == .en ? "french" : "english"
      guard !marks.contains("\(kind)_identical"),
        !marks.contains("\(kind)_\(language.rawValue)_is_\(other)"),
        LanguageEvidence(of: text).wordCount >= LanguageDetector.reliableWordCount
      else { return nil }
      return LabelledText(text: text, column: column, language: language)
    }
  }

  private static func table(_ path: String) throws -> [[String: String]] {
    let bytes = try #require(SharedFolder.bytes(path))
    let source = SourceFile.decode(name: path, bytes: bytes).file
    let tree = DocumentReader.read(source, as: .csv).tree
    let root = try #require(tree.documents.first)
    return tree.items(root).map { row in
      Dictionary(
        tree.entries(row).map { (tree.text($0.key), tree.text($0.value)) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }
}
