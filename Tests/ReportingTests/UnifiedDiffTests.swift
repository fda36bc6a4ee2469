import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    let bytes = UnifiedDiff("a.yaml", from: Array(old.utf8), to: Array(new.utf8))
      .bytes(isColoured: false)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func equalTextsHaveNone() { #expect(diff("a\nb", "a\nb").isEmpty) }

  @Test(arguments: [
    ("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"),
    ("", "b\n", "@@ -0,0 +1 @@\n+b\n"),
    ("a\nb\n", "a\n", "@@ -1,2 +1 @@\n a\n-b\n"),
    ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    ("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\n7\n", "@@ -3,4 +3,4 @@\n 3\n 4\n 5\n-6\n+7\n"),
  ])
  func hunks(old: String, new: String, hunk: String) {
    #expect(diff(old, new) == "--- a/a.yaml\n+++ b/a.yaml\n" + hunk)
  }

  @Test func colourMakesControlCharactersVisible() {
    let bytes = UnifiedDiff("a", from: Array("\u{1B}[2J\n".utf8), to: Array("b\r\n".utf8))
      .bytes(isColoured: true)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\u{1B}[31m-␛[2J\u{1B}[0m\n") && text.contains("+b\u{1B}[0m\n"))
  }

  /// What `patch` makes of the old text is the new one, for texts that a seed made.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/patch")))
  func patchReadsThem() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("diff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.yaml")
    var random = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      let old = (0..<random.below(30)).map { _ in "\(random.below(6))" }
      var new = old
      for _ in 0..<random.below(6) {
        new.insert("x\(random.below(3))", at: random.below(new.count + 1))
        if random.below(2) == 0, !new.isEmpty { new.remove(at: random.below(new.count)) }
      }
      let before = old.joined(separator: "\n") + (random.below(2) == 0 ? "\n" : "")
      let after = new.joined(separator: "\n") + (random.below(2) == 0 ? "\n" : "")
      guard before != after, !before.isEmpty, !after.isEmpty else { continue }
      try Data(before.utf8).write(to: file)
      let result = try RunningTool.run(
        "/usr/bin/patch",
        ["-s", "-p1"],
        in: folder.path,
        input: diff(before, after)
      )
      #expect(result.status == 0, "\(result.output)")
      #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == after)
    }
  }
}
