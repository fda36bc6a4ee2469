import DocumentSyntax
import Findings
import SourceText
import Testing

@Suite("JSON and YAML twins")
struct JSONTwinTests {
  @Test(
    "a JSON text read as YAML gives the same tree, range by range",
    arguments: [
      #"{"a": [1, -2.5e3, true, null, "x"], "b": {}, "c": []}"#,
      "{\n  \"titre\": \"Été : l’avis\",\n  \"liste\": [\n    {\"id\": \"A1\"},\n    [[], {}]\n  ]\n}\n",
      #"["tab\t and \"quotes\" and \\ and \u00e9 and \/"]"#, "\u{FEFF}{\"a\": 1}", "\"text\"",
      " 42 ",
    ]
  )
  func sameTree(text: String) {
    let file = SourceFile(name: "case", text: text)
    let json = DocumentReader.read(file, as: .json)
    let yaml = DocumentReader.read(file, as: .yaml)
    #expect(json.findings.isEmpty)
    #expect(yaml.findings.isEmpty)
    #expect(facts(json.tree) == facts(yaml.tree))
  }

  @Test("the same plan written as JSON and as block YAML says the same")
  func samePlan() {
    let json = #"{"id": "C-1", "title": {"en": "A: b", "fr": "A : b"}, "regions": ["CA", "CA-ON"]}"#
    let yaml = """
      id: C-1
      title:
        en: "A: b"
        fr: 'A : b'
      regions:
        - CA
        - CA-ON
      """
    let left = DocumentReader.read(SourceFile(name: "a", text: json), as: .json).tree
    let right = DocumentReader.read(SourceFile(name: "b", text: yaml), as: .yaml).tree
    #expect(outline(left) == outline(right))
  }

  /// Kind, style, place and text of every node, in order.
  private func facts(_ tree: SyntaxTree) -> [String] {
    var facts: [String] = []
    var waiting = tree.documents.reversed() as [NodeID]
    while let node = waiting.popLast() {
      facts.append(
        "\(tree.kind(node)) \(tree.style(node)) \(tree.range(node)) \(tree.isFlow(node)) "
          + tree.text(node)
      )
      var inside: [NodeID] = []
      for item in tree.items(node) { inside.append(item) }
      for entry in tree.entries(node) { inside += [entry.key, entry.value] }
      waiting += inside.reversed()
    }
    return facts
  }
}
