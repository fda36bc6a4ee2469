import Findings
import Foundation
import TestSupport
import Testing

/// The reference pages in a browser, held against WCAG 2.1 A and AA by axe-core.
@Suite(
  .serialized,
  .enabled(if: PageBrowser.reader.isThere, "chromium is not installed"),
  .enabled(if: PageBrowser.axe != nil, "axe-core is not installed")
)
struct ReferenceAccessibilityTests {
  /// What the browser says of a page.
  private struct Verdict: Decodable {
    var violations: [String]
    var passes: Int
    var width: Int
    var dark: Bool
  }

  private static let pages = [
    "reference.html", "reference.fr.html",
  ].map { "Tests/Fixtures/Editions/\($0)" }

  @Test(arguments: pages, [(true, 320), (false, 1_024)])
  func hasNoViolation(path: String, setting: (isDark: Bool, width: Int)) throws {
    let (isDark, width) = setting
    let page = try #require(Repository.text(path))
    let verdict = try verdict(on: page, isDark: isDark, width: width)
    #expect(verdict.violations == [])
    #expect(verdict.passes > 10)
    #expect(verdict.width <= width)
    #expect(verdict.dark == isDark)
  }

  @Test(arguments: ["index.fr", "gc-core"])
  func builtInPagesHaveNone(name: String) throws {
    let folder = try PassingFolder()
    let words = ["rules", "docs", "\(folder.path)/pages", "--packs", "base,gc-core", "--quiet"]
    let result = try RunningTool.run(Repository.tool, words, in: Repository.root)
    #expect(result.status == 0)
    let bytes = try #require(SharedFolder.bytes("\(folder.path)/pages/\(name).html"))
    let verdict = try verdict(
      on: String(decoding: bytes, as: UTF8.self),
      isDark: name.hasSuffix(".fr"),
      width: 320
    )
    #expect(verdict.violations == [])
    #expect(verdict.width <= 320)
  }

  @Test func aViolationIsSeen() throws {
    let page = try #require(Repository.text(Self.pages[0]))
      .replacingOccurrences(of: "<main", with: "<img src=\"\"><main")
    let verdict = try verdict(on: page, isDark: false, width: 320)
    #expect(verdict.violations.contains { $0.hasPrefix("image-alt") })
  }

  private func verdict(on page: String, isDark: Bool, width: Int) throws -> Verdict {
    let script = "<script>\(try #require(PageBrowser.axe))</script></head>"
    let text = page.replacingOccurrences(of: "</head>", with: script)
    let literal = String(decoding: JSONValue.string(text).bytes(.compact), as: UTF8.self)
      .replacingOccurrences(of: "</", with: "<\\/")
    let frame = """
      <!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre><script>
      const frame = document.createElement('iframe');
      frame.style = 'width:\(width)px;height:4000px;border:0';
      frame.onload = async () => {
        const view = frame.contentWindow, page = view.document;
        const result = await view.axe.run(page, {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
        });
        document.getElementById('out').textContent = JSON.stringify({
          violations: result.violations.map(v => v.id + ': ' + v.nodes[0].target),
          passes: result.passes.length, width: page.documentElement.scrollWidth,
          dark: view.matchMedia('(prefers-color-scheme: dark)').matches
        });
      };
      frame.srcdoc = \(literal);
      document.body.append(frame);
      </script>
      """
    let output = try #require(try PageBrowser.output(of: frame, isDark: isDark))
    return try JSONDecoder().decode(Verdict.self, from: Data(output.utf8))
  }
}
