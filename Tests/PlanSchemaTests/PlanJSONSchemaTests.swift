import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import TestSupport
import Testing

@Suite struct TheJSONSchema {
  private static let given = SharedFolder.bytes("../shared/schema/consultation-plan-1.schema.json")

  private func own() -> SyntaxTree {
    let text = String(decoding: PlanJSONSchema.document.bytes(), as: UTF8.self)
    let (tree, findings) = DocumentReader.read(SourceFile(name: "own", text: text), as: .json)
    #expect(findings.isEmpty)
    return tree
  }

  @Test(.enabled(if: given != nil, "the given schema is not at hand"))
  func asksForWhatTheGivenSchemaAsksFor() throws {
    let text = String(decoding: try #require(Self.given), as: UTF8.self)
    let given = DocumentReader.read(SourceFile(name: "given", text: text), as: .json).tree
    let givenLines = SchemaOutline(given).lines
    let ownLines = SchemaOutline(own()).lines
    #expect(givenLines.count > 600)
    #expect(Set(givenLines).subtracting(ownLines).sorted() == [])
    #expect(Set(ownLines).subtracting(givenLines).sorted() == [])
  }

  @Test func describesEveryFieldInBothLanguages() throws {
    let tree = own()
    let root = try #require(tree.documents.first)
    let properties = try #require(tree.value(of: "properties", in: root))
    for (_, field) in tree.entries(properties) {
      for keyword in ["title", "x-title-fr", "description", "x-description-fr"] {
        #expect(tree.value(of: keyword, in: field).map(tree.text)?.isEmpty == false)
      }
    }
    let lists = try #require(tree.value(of: "x-code-lists", in: root))
    #expect(Array(tree.entries(lists)).count == 37)
  }

  @Test func isTheSameEachTime() {
    #expect(PlanJSONSchema.document.bytes() == PlanJSONSchema.document.bytes())
  }
}

/// What a JSON Schema asks for, a line for each keyword, without annotations and references.
private struct SchemaOutline {
  private let tree: SyntaxTree
  private(set) var lines: [String] = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
    if let root = tree.documents.first { add(root, at: "") }
  }

  private mutating func add(_ schema: NodeID, at path: String) {
    if let reference = tree.value(of: "$ref", in: schema) {
      let name = String(tree.text(reference).split(separator: "/").last ?? "")
      guard let root = tree.documents.first, let all = tree.value(of: "$defs", in: root),
        let meant = tree.value(of: name, in: all)
      else { return }
      return add(meant, at: path)
    }
    for (key, value) in tree.entries(schema) {
      switch tree.text(key) {
      case "properties", "patternProperties":
        for (name, member) in tree.entries(value) { add(member, at: path + "/" + tree.text(name)) }
      case "items": add(value, at: path + "[]")
      case "required", "enum":
        let words = tree.items(value).map(tree.text).sorted().joined(separator: " ")
        lines.append("\(path) \(tree.text(key)): \(words)")
      case "type", "pattern", "const", "additionalProperties":
        lines.append("\(path) \(tree.text(key)): \(tree.text(value))")
      default: break
      }
    }
    if tree.kind(schema) == .scalar { lines.append("\(path) \(tree.text(schema))") }
  }
}
