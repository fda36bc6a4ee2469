import Findings
import SourceText
import Testing

@Suite("The order of findings")
struct FindingOrderTests {
  @Test("findings are sorted by place, then by rule, pointer and message")
  func sorted() {
    var findings: [Finding] = []
    for start in [9, 3, 5, 3] {
      for end in [12, 10] {
        for rule in ["B-2", "A-1"] {
          for word in ["b", "a"] {
            findings.append(
              Finding(
                rule: RuleID(rule),
                severity: .note,
                range: ByteRange(start, end),
                pointer: "/" + word,
                message: BilingualText(en: word, fr: word)
              )
            )
          }
        }
      }
    }
    let sorted = FindingOrder.sorted(findings)
    #expect(sorted == findings.sorted(by: FindingOrder.precedes))
    #expect(sorted != findings)
    #expect(FindingOrder.sorted(sorted) == sorted)
    #expect(FindingOrder.sorted(sorted.reversed()) == sorted)
    #expect(FindingOrder.sorted([]).isEmpty)
  }

  @Test("a file has the digest of its text unless another one was given")
  func digest() {
    var file = LintedFile(
      source: SourceFile(name: "a", text: "abc"),
      syntax: "yaml",
      plans: 0
    )
    #expect(file.digest == Digest(of: Array("abc".utf8)).description)
    file.digest = "sha256:0"
    #expect(file.digest == "sha256:0")
  }
}
