import Findings
import Foundation
import Rules
import SourceText
import TestSupport
import Testing

@testable import consult_lint

/// The reference pages of packs.
@Suite struct ReferenceTests {
  private static let folder = "Tests/Fixtures/Editions"

  private func packs() -> [CompiledPack] { PackCompiler.compile(BuiltInPacks.all).packs }

  @Test(
    "the pages of a pack are those of the fixture",
    arguments: ["md", "html"],
    Language.allCases
  )
  func snapshot(ending: String, language: Language) throws {
    let names = ["pack", "principles", "authorities", "rules"].map { "\($0).yaml" }
    let files = try names.map { name in
      let text = try #require(Repository.text("\(Self.folder)/2027.1/gc-core/\(name)"))
      return SourceFile(name: "gc-core/\(name)", text: text)
    }
    let packs = PackCompiler.compile([PackSource(id: "gc-core", files: files)]).packs
    let pack = try #require(packs.first)
    let page = PackReference.page(of: pack, among: packs, language)
    let text = ending == "md" ? MarkdownWriter.text(of: page) : HTMLWriter.text(of: page)
    let path = "\(Self.folder)/\(PackReference.name("reference", language)).\(ending)"
    guard text != Repository.text(path) else { return }
    if SharedFolder.environment("UPDATE_SNAPSHOTS") != nil {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(Repository.root)/\(path)"))
    }
    Issue.record("the page is not that of \(path)")
  }

  @Test("every rule of every pack has a place that its page leads to", arguments: Language.allCases)
  func links(language: Language) {
    let packs = packs()
    for pack in packs {
      let page = PackReference.page(of: pack, among: packs, language)
      let html = HTMLWriter.text(of: page)
      for rule in pack.rules {
        let anchor = rule.id.rawValue.lowercased()
        #expect(html.contains("<h3 id=\"\(anchor)\">"), "\(rule.id)")
        #expect(html.contains("href=\"#\(anchor)\""), "\(rule.id)")
      }
      for element in ["p", "td", "table", "pre", "ul", "li", "code", "strong", "a"] {
        let opened = html.ranges(of: "<\(element)>").count + html.ranges(of: "<\(element) ").count
        #expect(opened == html.ranges(of: "</\(element)>").count, "\(pack.id) \(element)")
      }
      let fences = MarkdownWriter.text(of: page).split(separator: "\n").count {
        $0.hasPrefix("```")
      }
      #expect(fences.isMultiple(of: 2))
    }
  }

  @Test("words of a pack cannot become markup or a harmful link")
  func hostile() {
    let page = ReferencePage(
      title: "<script>",
      language: "en",
      other: ("Français", "x.fr"),
      blocks: [
        .heading(1, "<script>alert(1)</script>", anchor: nil),
        .paragraph([.plain("*a* [b](c) <i>"), .link("go", to: "javascript:alert(1)")]),
        .code("</code></pre>```", language: "yaml"),
        .table(["a"], [[[.plain("x | y")]]]),
      ]
    )
    let html = HTMLWriter.text(of: page)
    #expect(!html.contains("<script"))
    #expect(!html.contains("javascript:"))
    #expect(html.ranges(of: "</pre>").count == 1)
    let markdown = MarkdownWriter.text(of: page)
    #expect(markdown.contains("\\*a\\* \\[b\\](c) \\<i\\>"))
    #expect(!markdown.contains("javascript:"))
    #expect(markdown.contains("| x \\| y |"))
    #expect(markdown.contains("````yaml"))
  }

  @Test("the command writes four pages for each pack and four that lead to them")
  func command() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("reference-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try RunningTool.run(
      Repository.tool,
      ["rules", "docs", "\(folder.path)/a/b", "--packs", "nz,oecd", "--lang", "fr"],
      in: Repository.root
    )
    #expect(result.status == 0)
    #expect(result.errors.contains("12 pages"))
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/a/b")
    #expect(names.sorted().prefix(4) == ["index.fr.html", "index.fr.md", "index.html", "index.md"])
    #expect(names.count == 12)
  }
}
