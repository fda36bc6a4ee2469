import Findings
import TestSupport
import Testing

@testable import consult_lint

private let groff = OutsideReader("groff")
private let mandoc = OutsideReader("mandoc")

@Suite struct ManualPageTests {
  @Test(arguments: Language.allCases)
  func namesEverything(language: Language) {
    let page = ManualPage(language).troff.replacing("\\-", with: "-")
    for option in OptionName.allCases { #expect(page.contains("\\fB\(option.rawValue)\\fR")) }
    for command in Command.allCases { #expect(page.contains("\\fB\(command.rawValue)\\fR")) }
    for variable in EnvironmentVariable.allCases { #expect(page.contains(variable.rawValue)) }
    #expect(page.contains(language == .en ? ".SH EXIT STATUS" : ".SH CODE DE SORTIE"))
  }

  @Test(arguments: Language.allCases)
  func noLineIsTakenForAMacro(language: Language) {
    let known = [".TH ", ".SH ", ".TP", ".nf", ".fi"]
    for line in ManualPage(language).troff.split(separator: "\n") {
      let isMacro = line.hasPrefix(".") || line.hasPrefix("'")
      #expect(!isMacro || known.contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test(.enabled(if: groff.isThere, "groff is not installed"), arguments: Language.allCases)
  func groffTakesIt(language: Language) throws {
    let folder = try PassingFolder()
    let file = try folder.write(Array(ManualPage(language).troff.utf8), to: "page.1")
    let result = try #require(try groff.run(["-man", "-Kutf8", "-Tutf8", "-ww", file]))
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test(.enabled(if: mandoc.isThere, "mandoc is not installed"), arguments: Language.allCases)
  func mandocTakesIt(language: Language) throws {
    let folder = try PassingFolder()
    let file = try folder.write(Array(ManualPage(language).troff.utf8), to: "page.1")
    let result = try #require(try mandoc.run(["-Tlint", "-Wwarning", file]))
    // The page is the same on any day, so it has no date.
    let known = "WARNING: missing date"
    let complaints = result.output.split(separator: "\n").filter { !$0.contains(known) }
    #expect(complaints == [])
    let shown = try #require(try mandoc.run(["-Tutf8", file]))
    #expect(shown.output.contains("CONSULT-LINT(1)"))
  }
}
