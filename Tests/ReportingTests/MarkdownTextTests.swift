import Testing

@testable import Reporting

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("a | b", "a \\| b"), ("<b> &lt; `x`", "\\<b\\> \\&lt; \\`x\\`"),
    ("*y* _z_ ~~s~~ $m$", "\\*y\\* \\_z\\_ \\~\\~s\\~\\~ \\$m\\$"),
    ("[z](u) #1 \\", "\\[z\\](u) \\#1 \\\\"), ("two\nlines", "two␊lines"), ("é — 計", "é — 計"),
  ])
  func nothingIsMarkup(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }
}
