import Findings
import SourceText
import Testing

@testable import Reporting

@Suite struct WrappedTextTests {
  @Test func linesAreBrokenAtSpaces() {
    let text = "one two three four five six seven eight"
    #expect(
      WrappedText.lines(of: text, first: 20, rest: 24) == [
        "one two three four", "five six seven eight",
      ]
    )
    #expect(WrappedText.lines(of: "", first: 80, rest: 80) == [""])
  }

  @Test func noBreakSpacesHold() {
    let text = "abcdefgh abcdefgh «\u{A0}ab\u{A0}»"
    #expect(
      WrappedText.lines(of: text, first: 20, rest: 20) == [
        "abcdefgh abcdefgh", "«\u{A0}ab\u{A0}»",
      ]
    )
  }

  @Test func wideCharactersTakeTwoColumns() {
    let word = String(repeating: "計", count: 6)
    #expect(WrappedText.lines(of: "\(word) \(word)", first: 24, rest: 24) == [word, word])
  }

  @Test func aLongWordStandsAlone() {
    let word = String(repeating: "x", count: 30)
    #expect(WrappedText.lines(of: "a \(word) b", first: 20, rest: 20) == ["a", word, "b"])
  }

  @Test(arguments: [40, 60])
  func theTextReportKeepsToTheWidth(width: Int) {
    var options = ReportOptions()
    options.language = .both
    options.width = width
    let line = "close_date: 2026-03-21  # " + String(repeating: "and so on ", count: 20)
    var run = SampleRun.run([SampleRun.finding(ByteRange(12, 22))], text: line + "\n")
    run.packs = []
    let text = String(decoding: ReportFormat.text.report(run, options), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.contains("1610") && !$0.contains("1,610") }
    #expect(lines.contains { $0.hasPrefix("  ") && $0.contains("habituelle") })
    for line in lines where !line.hasPrefix("Checked") && !line.hasPrefix("Vérif") {
      #expect(line.count <= width, "\(line)")
    }
  }
}
