import TestSupport
import Testing

@Suite struct PagesTests {
  @Test(arguments: Pages.all.filter { !$0.hasSuffix(".fr.md") })
  func everyPageHasItsFrenchTwin(page: String) throws {
    let english = try #require(Repository.text(page), "\(page) is missing")
    let french = try #require(Repository.text(Pages.twin(of: page)), "\(page) has no twin")
    #expect(Pages.differences(english, french) == [])
  }

  @Test(arguments: Pages.all.filter { $0.hasSuffix(".fr.md") })
  func frenchPagesUseFrenchSigns(page: String) throws {
    let text = try #require(Repository.text(page), "\(page) is missing")
    let offences = French.offences(inPage: text, path: page)
    #expect(offences.isEmpty, "\(offences.map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: Pages.all)
  func linksLeadSomewhere(page: String) throws {
    let text = try #require(Repository.text(page), "\(page) is missing")
    let folder = page.split(separator: "/").dropLast().joined(separator: "/")
    for match in text.matches(of: #/\]\(([^)#:]+)(?:#[^)]*)?\)/#) {
      let target = folder.isEmpty ? String(match.1) : "\(folder)/\(match.1)"
      #expect(SharedFolder.exists("\(Repository.root)/\(target)"), "\(page): \(match.1)")
    }
  }

  @Test(arguments: Pages.all)
  func placesThatAreNamedAreThere(page: String) throws {
    let text = try #require(Repository.text(page), "\(page) is missing")
    for match in text.matches(of: #/`((?:Sources|Tests|docs|examples)\/[^`<\s]*)`/#) {
      #expect(SharedFolder.exists("\(Repository.root)/\(match.1)"), "\(page): \(match.1)")
    }
  }

  @Test func theReadmeNamesTheTestCommand() throws {
    let text = try #require(Repository.text("README.md"))
    let command = text.firstMatch(of: #/<!-- test-command -->\n```sh\n(.*)\n```/#)
    #expect(command.map { String($0.1) } == "swift test")
  }

  @Test(arguments: ["README.md", "README.fr.md"])
  func theCommandsOfTheReadmeRun(page: String) throws {
    let text = try #require(Repository.text(page))
    let commands = ReadmeCommand.all(in: text)
    #expect(commands.count >= 5)
    for command in commands {
      let result = try RunningTool.run("/bin/sh", ["-c", command.line], in: Repository.root)
      #expect(result.status == command.status, "\(command.line)\n\(result.errors)")
    }
  }
}

/// A command of the README that uses the tool.
struct ReadmeCommand {
  /// The command, with the built tool in place of the release build.
  var line: String
  /// The exit status that the page promises: the number behind `# status`, else 0.
  var status: Int32

  /// The commands in the `sh` blocks of a page.
  static func all(in page: String) -> [ReadmeCommand] {
    page.matches(of: #/```sh\n([\s\S]*?)```/#).flatMap { block in
      block.1.split(separator: "\n").compactMap(ReadmeCommand.init)
    }
  }

  private init?(_ line: Substring) {
    let parts = line.split(separator: "#", maxSplits: 1)
    guard let range = parts.first?.firstRange(of: ".build/release/consult-lint") else { return nil }
    self.line = Repository.tool + parts[0][range.upperBound...]
    let note = parts.count > 1 ? parts[1] : ""
    status = note.firstMatch(of: #/(?:status|code) (\d)/#).flatMap { Int32($0.1) } ?? 0
  }
}
