import Findings
import Rules
import SourceText
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite("Built-in packs")
struct BuiltInPackTests {
  @Test("the compiled-in packs are those of the folder rules/")
  func areFresh() throws {
    let packs = RulesFolder.packs(at: "rules")
    try #require(!packs.isEmpty)
    let mayRecord = SharedFolder.environment("UPDATE_SNAPSHOTS") == "1"
    let text = BuiltInPackText(newest: packs, older: RulesFolder.olderEditions(at: "rules"))
    for (name, text) in text.files {
      let path = "\(BuiltInPackText.folder)/\(name)"
      guard SharedFolder.bytes(path) != Array(text.utf8) else { continue }
      if mayRecord { try #require(write(text, to: path)) }
      Issue.record("\(name) is stale\(mayRecord ? " and was written" : "")")
    }
  }

  @Test("digests are those of the files")
  func digests() {
    for pack in BuiltInPacks.all {
      #expect(PackSource(id: pack.id, files: pack.files).digest == pack.digest)
    }
  }

  @Test("every pack compiles without a finding and every example comes out as it says")
  func areSound() {
    let report = RuleTester.test(BuiltInPacks.all)
    #expect(report.rules > 100)
    for file in report.files {
      let index = LineIndex(file.source)
      for finding in file.findings {
        let place = index.position(of: finding.range.start, in: .unicodeScalars)
        Issue.record("\(file.source.name):\(place.line): \(finding.rule) \(finding.message.en)")
      }
    }
  }

  func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
