import Findings
import Foundation
import TestSupport
import Testing

/// The HTML report in a browser, held against WCAG 2.1 A and AA by axe-core.
@Suite(
  .serialized,
  .enabled(if: PageBrowser.reader.isThere, "chromium is not installed"),
  .enabled(if: PageBrowser.axe != nil, "axe-core is not installed")
)
struct PageAccessibilityTests {
  /// What the browser says of the page in one language.
  private struct Verdict: Decodable, Hashable {
    var language: String
    var dark: Bool
    var violations: [String]
    var passes: Int
    var width: Int
    var findings: Int
  }

  /// How a person may have set up the browser.
  struct Setting: Sendable {
    var isDark: Bool
    var width: Int

    /// Light and dark, narrow and wide.
    static let all = [
      Setting(isDark: false, width: 320), Setting(isDark: true, width: 320),
      Setting(isDark: false, width: 1_024), Setting(isDark: true, width: 1_024),
    ]
  }

  /// The page with everything in every setting, the longest in one, since each of its findings is
  /// read, and the others in the two that differ most.
  static let cases = ReadPage.allCases.flatMap { page in
    let settings =
      switch page {
      case .severalPlans: Setting.all
      case .manyFindings: [Setting.all[1]]
      default: [Setting.all[1], Setting.all[2]]
      }
    return settings.map { (page, $0) }
  }

  @Test(arguments: cases)
  func hasNoViolation(page: ReadPage, setting: Setting) throws {
    let verdicts = try verdicts(on: page.html(), setting)
    #expect(verdicts.map(\.language) == page.languages)
    for verdict in verdicts {
      #expect(verdict.violations == [], "\(verdict.language)")
      #expect(verdict.passes >= 10)
      #expect(verdict.dark == setting.isDark)
      #expect(verdict.width <= setting.width)
      if let findings = page.findings { #expect(verdict.findings == findings) }
    }
  }

  @Test func aViolationIsSeen() throws {
    let page = try ReadPage.oneFinding.html()
      .replacingOccurrences(of: "<svg lang", with: "<img src=\"\"><svg lang")
    let verdicts = try verdicts(on: page, Setting(isDark: false, width: 320))
    #expect(verdicts.allSatisfy { $0.violations.contains { $0.hasPrefix("image-alt") } })
  }

  @Test func whatIsChosenIsShownAndCounted() throws {
    let page = try ReadPage.severalPlans.html()
    let choices = ["show-error", "show-warning", "show-p0", "show-fr"]
    let folder = try PassingFolder()
    let script = """
      <script>onload = () => {
        const steps = [];
        const seen = () => steps.push([
          [...document.querySelectorAll('.finding')].filter(f => f.offsetParent).length,
          [...document.querySelectorAll('.shown span')].filter(f => f.offsetParent).length,
          getComputedStyle(document.querySelector('span[lang=en]')).display
        ].join(' '));
        seen();
        for (const id of \(choices)) { document.getElementById(id).click(); seen(); }
        document.title = 'out ' + steps.join(',');
      }</script></head>
      """
    let text = page.replacingOccurrences(of: "</head>", with: script)
    let file = try folder.write(Array(text.utf8), to: "page.html")
    let result = try #require(
      try PageBrowser.reader.run([
        "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile",
        "--dump-dom", "file://\(file)",
      ])
    )
    let found = try #require(result.output.firstMatch(of: #/<title>out (.*?)<\/title>/#))
    let steps = found.1.split(separator: ",").map { $0.split(separator: " ") }
    let counts = steps.compactMap { $0.first.flatMap { Int($0) } }
    #expect(counts.count == 5)
    #expect(zip(counts, counts.dropFirst().prefix(3)).allSatisfy { $0 > $1 })
    #expect(counts.last == counts[3] && counts[3] > 0)
    #expect(steps.map { $0.last ?? "" } == ["inline", "inline", "inline", "inline", "none"])
  }

  /// The page in a frame of the width, judged in each choice of language.
  private func verdicts(on page: String, _ setting: Setting) throws -> [Verdict] {
    let script = "<script>\(try #require(PageBrowser.axe))</script></head>"
    let text = page.replacingOccurrences(of: "</head>", with: script)
    let literal = String(decoding: JSONValue.string(text).bytes(.compact), as: UTF8.self)
      .replacingOccurrences(of: "</", with: "<\\/")
    let output = try PageBrowser.output(
      of: PageAccessibilityTests.frame(literal, setting.width),
      isDark: setting.isDark
    )
    return try JSONDecoder().decode([Verdict].self, from: Data(try #require(output).utf8))
  }

  private static func frame(_ page: String, _ width: Int) -> String {
    """
    <!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre><script>
    const frame = document.createElement('iframe');
    frame.style = 'width:\(width)px;height:4000px;border:0';
    frame.onload = async () => {
      const view = frame.contentWindow, page = view.document, verdicts = [];
      const covered = page.getElementById('show-covered');
      if (covered) covered.click();
      const choices = page.getElementById('show-en') ? ['en', 'fr', 'both'] : [page.documentElement.lang];
      for (const details of page.querySelectorAll('details')) details.open = true;
      for (const language of choices) {
        const choice = page.getElementById('show-' + language);
        if (choice) choice.click();
        const result = await view.axe.run(page, {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
        });
        verdicts.push({
          language, dark: view.matchMedia('(prefers-color-scheme: dark)').matches,
          violations: result.violations.map(v => v.id + ': ' + v.nodes[0].target),
          passes: result.passes.length, width: page.documentElement.scrollWidth,
          findings: page.querySelectorAll('.finding').length
        });
      }
      document.getElementById('out').textContent = JSON.stringify(verdicts);
    };
    frame.srcdoc = \(page);
    document.body.append(frame);
    </script>
    """
  }
}
