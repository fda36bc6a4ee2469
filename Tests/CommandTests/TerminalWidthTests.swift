import Findings
import Testing

@testable import consult_lint

@Suite struct TerminalWidthTests {
  @Test(arguments: Language.allCases, [60, 80])
  func helpKeepsToTheWidth(language: Language, columns: Int) {
    let page = HelpText(language, columns: columns).page(.check)
    let whole = HelpText(language).page(.check)
    let placeholders = OptionName.allCases.map { OptionDescription.of($0).placeholder[language] }
    for line in page.split(separator: "\n").dropFirst(2) where line.count > columns {
      // A command line is for copying.
      guard !line.hasPrefix("  consult-lint ") else { continue }
      #expect(placeholders.contains { !$0.isEmpty && line.hasSuffix($0) }, "\(line)")
    }
    #expect(words(page) == words(whole))
    #expect(page != whole)
  }

  private func words(_ text: String) -> [Substring] { text.split { $0 == " " || $0 == "\n" } }

  @Test func progressIsShownToThoseWhoWait() {
    #expect(!ProgressLine.isDue(10.4, startedAt: 10, shownAt: nil))
    #expect(ProgressLine.isDue(10.5, startedAt: 10, shownAt: nil))
    #expect(!ProgressLine.isDue(10.55, startedAt: 10, shownAt: 10.5))
    #expect(ProgressLine.isDue(10.61, startedAt: 10, shownAt: 10.5))
  }

  @Test func progressInBothLanguages() {
    #expect(ProgressLine.text(12, 2_000, .en) == "consult-lint: 12 of 2,000 files")
    #expect(
      ProgressLine.text(12, 2_000, .fr) == "consult-lint\u{A0}: 12 fichiers sur 2\u{A0}000"
    )
  }

  @Test func pagesKeepToTheWidth() {
    let text = "  FBK-TIM-01  Trop peu de fins de semaine pour répondre à une question"
    let rows = Page.wrapped(text, 40, hanging: 12).split(separator: "\n")
    #expect(rows.count == 3 && rows.allSatisfy { $0.count <= 40 })
    #expect(rows[1].hasPrefix(String(repeating: " ", count: 14) + "semaine"))
    #expect(Page.wrapped(text, nil) == text)
    var page = Page(.en, columns: 30)
    page.section(BilingualText(en: "Why", fr: ""), ["A third of the town has no line at home."])
    #expect(
      String(decoding: page.bytes, as: UTF8.self)
        == "\nWhy\n  A third of the town has no\n  line at home.\n\n"
    )
  }
}
