import Findings
import Foundation
import Testing

@testable import Reporting

#if canImport(FoundationXML)
import FoundationXML
#endif

private func waiver(_ number: Int) -> RegisteredWaiver {
  RegisteredWaiver(
    rule: "A-\(number)",
    path: "a|b<c>.yaml",
    plan: number % 2 == 0 ? nil : "C-\(number)",
    pointer: "/a~1b",
    reason: BilingualText(en: "<b> & \"\u{1B}[0m\" | \n", fr: "« é »"),
    approvedBy: nil,
    until: number % 5 == 4 ? nil : .date(year: 2026, month: 1 + number % 12, day: 1),
    state: RegisteredWaiver.State.allCases[number % RegisteredWaiver.State.allCases.count],
    message: number % 3 == 0 ? BilingualText(en: "why", fr: "pourquoi") : nil,
    written: ("a.yaml", number, 1)
  )
}

private func register(_ count: Int) -> WaiverRegister {
  WaiverRegister(version: "1", asOf: "2026-01-01", files: 2, waivers: (0..<count).map(waiver))
}

@Suite struct RegisterTests {
  @Test(arguments: [0, 1, 1_000])
  func isJSON(count: Int) throws {
    let bytes = register(count).bytes(.json, .both)
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    let waivers = try #require((object as? [String: Any])?["waivers"] as? [[String: Any]])
    #expect(waivers.count == count)
    let days = waivers.map { $0["until"] as? String ?? "~" }
    #expect(days == days.sorted())
  }

  @Test(arguments: [0, 1, 1_000], ReportLanguage.allCases)
  func pageIsWellFormed(count: Int, language: ReportLanguage) {
    // Of HTML’s freedoms the page uses three; without them it is XML.
    let page = String(decoding: register(count).bytes(.html, language), as: UTF8.self)
      .replacing("<!DOCTYPE html>", with: "").replacing("<meta ", with: "<meta/><x ")
      .replacing("<br>", with: "<br/>").replacing("charset=\"utf-8\">", with: "/>")
      .replacing("initial-scale=1\">", with: "\"/>").replacing("<x /", with: "<x/")
      .replacing("<x name=\"viewport\" content=\"width=device-width, \"/>", with: "")
    let parser = XMLParser(data: Data(page.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError)) \(page.prefix(300))")
    #expect(page.contains("<html lang=\"\(language.first.rawValue)\">"))
    #expect(page.split(separator: "<section lang=").count == language.languages.count + 1)
  }

  @Test func eachRowOfMarkdownHasTheSameCells() {
    let text = String(decoding: register(50).bytes(.markdown, .fr), as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == 52)
    for row in rows {
      #expect(row.replacing("\\|", with: "").split(separator: "|").count == 7)
    }
  }

  @Test func noControlCharacterReachesTheTerminal() {
    for format in WaiverRegister.Format.allCases {
      let bytes = register(8).bytes(format, .both)
      #expect(!bytes.contains(0x1B))
    }
  }
}
