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
  }

  @Test(arguments: [true, false], [320, 1_024])
  func hasNoViolation(isDark: Bool, width: Int) throws {
    let page = try report()
    let verdicts = try verdicts(on: page, Setting(isDark: isDark, width: width))
    #expect(verdicts.map(\.language) == ["en", "fr", "both"])
    for verdict in verdicts {
      #expect(verdict.violations == [], "\(verdict.language)")
      #expect(verdict.passes > 15)
      #expect(verdict.dark == isDark)
      #expect(verdict.width <= width)
      #expect(verdict.findings > 10)
    }
  }

  @Test func aViolationIsSeen() throws {
    let page = try report().replacingOccurrences(of: "<svg lang", with: "<img src=\"\"><svg lang")
    let verdicts = try verdicts(on: page, Setting(isDark: false, width: 320))
    #expect(verdicts.allSatisfy { $0.violations.contains { $0.hasPrefix("image-alt") } })
  }

  private func report() throws -> String {
    let arguments = ["check", "examples", "--as-of", "2026-11-23", "--format", "html"]
    return try RunningTool.run(Repository.tool, arguments, in: Repository.root).output
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
      page.getElementById('show-covered').click();
      for (const language of ['en', 'fr', 'both']) {
        page.getElementById('show-' + language).click();
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
