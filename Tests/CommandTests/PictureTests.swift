import Foundation
import TestSupport
import Testing

private let python = OutsideReader("python3")

/// The pictures of the README are of what the tool prints.
@Suite struct PictureTests {
  private static let pictures = ["text.en.svg", "text.fr.svg", "page.en.png", "page.fr.png"]

  @Test(.enabled(if: python.isThere, "python3 is not installed"))
  func showWhatIsPrinted() throws {
    let words = ["docs/pictures/make", "--check", "--tool", Repository.tool]
    let result = try #require(try python.run(words))
    #expect(result == RunResult(output: "", errors: "", status: 0))
  }

  @Test(.enabled(if: python.isThere, "python3 is not installed"))
  func anotherOutputIsSeen() throws {
    let folder = try PassingFolder()
    let tool = try folder.write(Array("#!/bin/sh\necho other\n".utf8), to: "tool")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    let result = try #require(try python.run(["docs/pictures/make", "--check", "--tool", tool]))
    #expect(result.status == 1)
    #expect(result.output.split(separator: "\n").count == 3)
  }

  @Test(arguments: pictures)
  func isSmall(name: String) throws {
    let bytes = try #require(SharedFolder.bytes("\(Repository.root)/docs/pictures/\(name)"))
    #expect(!bytes.isEmpty && bytes.count < 200_000)
  }

  @Test(arguments: [("README.md", "en"), ("README.fr.md", "fr")])
  func isShownAndDescribed(page: String, language: String) throws {
    let text = try #require(Repository.text(page))
    let shown = text.matches(of: #/!\[([^\]]*)\]\(docs\/pictures\/([^)]*)\)/#)
    let names = shown.map { String($0.2) }
    #expect(names == PictureTests.pictures.filter { $0.contains(".\(language).") })
    for picture in shown { #expect(picture.1.count > 80) }
  }
}
