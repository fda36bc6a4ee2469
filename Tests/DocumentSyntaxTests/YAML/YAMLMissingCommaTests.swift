import DocumentSyntax
import Findings
import SourceText
import Testing

@Suite struct YAMLMissingCommaTests {
  /// A bracket right behind a closed quote is read as the next entry, and reading goes on.
  @Test(arguments: ["[\"a\"{]", "[\"a\"[]", "{\"a\"{}", "['a'{b: c}]\nd: e"])
  func aBracketBehindAQuoteNeedsAComma(text: String) {
    let source = SourceFile(name: "marked.yaml", text: text)
    let findings = DocumentReader.read(source, as: .yaml).findings
    #expect(findings.contains { $0.message.en.contains("comma") }, "\(findings.map(\.message.en))")
  }
}
