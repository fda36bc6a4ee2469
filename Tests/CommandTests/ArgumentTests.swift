import Findings
import Reporting
import Testing

@testable import consult_lint

private func parsed(_ words: String) -> Result<Arguments, UsageError> {
  do throws(UsageError) {
    return .success(try ArgumentParser.parse(words.split(separator: " ").map(String.init)))
  } catch {
    return .failure(error)
  }
}

private let formats = ReportFormat.allCases.map(\.rawValue)

@Suite struct ArgumentTests {
  @Test func checkIsTheCommandWhereNoneIsNamed() throws {
    let arguments = try parsed("plan.yaml --format=json").get()
    #expect(arguments.command == .check)
    #expect(!arguments.isNamed)
    #expect(arguments.operands == ["plan.yaml"])
    #expect(arguments.value(.format) == "json")
  }

  @Test func listsAreSplitAndAddUp() throws {
    let arguments = try parsed("check a --only A-1,B-2 --only C-3 - -q").get()
    #expect(arguments.list(.only) == ["A-1", "B-2", "C-3"])
    #expect(arguments.operands == ["a", "-"])
    #expect(arguments.has(.quiet))
  }

  @Test func theLastValueCounts() throws {
    #expect(try parsed("check --stage draft --stage after").get().value(.stage) == "after")
  }

  @Test func whatStandsBehindTwoHyphensIsAPath() throws {
    #expect(try parsed("check -- --only -x").get().operands == ["--only", "-x"])
  }

  @Test func commandsOfTwoWords() throws {
    #expect(try parsed("rules list").get().command == .rulesList)
    #expect(try parsed("rules explain GC-TIM-01").get().operands == ["GC-TIM-01"])
  }

  private static let mistakes: [(String, UsageError)] = [
    ("check --fromat json", .unknownOption("--fromat", .check)),
    ("check -x", .unknownOption("-x", .check)),
    ("version --only A", .unknownOption("--only", .version)),
    ("check --format", .missingValue(.format)),
    ("check --quiet=yes", .unexpectedValue(.quiet)),
    ("check --format jsno", .badChoice(.format, "jsno", formats)),
    ("rules list --format sarif", .badChoice(.format, "sarif", ["text", "json"])),
    ("check --jobs many", .badNumber(.jobs, "many")),
    ("check --jobs -1", .badNumber(.jobs, "-1")),
    ("check --as-of 2026-02-30", .badDate(.asOf, "2026-02-30")),
    ("explain", .missingOperand(.explain)),
    ("explain A B", .extraOperand("B", .explain)),
    ("rules lst", .badOperand("lst", Command.words(behind: "rules"))),
  ]

  @Test(arguments: mistakes)
  func mistake(words: String, error: UsageError) {
    #expect(parsed(words) == .failure(error))
  }

  @Test(
    arguments: mistakes.map(\.1) + [
      .unknownCommand("chekc"), .unknownRule("GC-TMI-01", near: ["GC-TIM-01"]),
      .unknownPack("gc-cor", near: ["gc-core"]), .badOutput("json"), .notAPack("a"),
      .unknownEdition(pack: "gc-core", wanted: "2025.1", has: ["2026.1"]), .noPlan("a"),
      .exists("a"), .missingWord("rules", ["list"]), .unknownPack("a", near: []),
      .unknownRule("a", near: []),
      .wrongPrefix("A-1", "B"), .takenRule("A-1"), .faultyPack("a"),
      .unreadable("a", SystemError(code: 13)), .unwritable("a", SystemError(code: 28)),
      .outputFailed(SystemError(code: 5)), .noToday,
    ]
  )
  func everyMistakeHasWordsInBothLanguages(error: UsageError) {
    let words = error.words
    #expect(words.en != words.fr)
    #expect(!words.en.contains("%") && !words.fr.contains("%"))
  }

  @Test(arguments: [
    (UsageError.unknownOption("--fromat", .check), "‘--format’"),
    (.badChoice(.format, "jsno", formats), "‘json’"), (.unknownCommand("explian"), "‘explain’"),
    (.badOperand("lsit", ["list", "check"]), "‘list’"),
  ])
  func whatWasPerhapsMeant(error: UsageError, word: String) {
    #expect(error.words.en.hasSuffix("did you mean \(word)?"))
    #expect(error.words.fr.contains("vouliez-vous dire «\u{A0}"))
  }
}

@Suite struct HelpTests {
  @Test(arguments: Command.allCases)
  func everyCommandHasAPageInBothLanguages(command: Command) {
    let english = HelpText(.en).page(command)
    let french = HelpText(.fr).page(command)
    #expect(english.hasPrefix("consult-lint \(command.rawValue)"))
    #expect(french.hasPrefix("consult-lint \(command.rawValue)"))
    #expect(english != french)
    #expect(HelpText(.en).overview.contains("  \(command.rawValue)"))
  }

  @Test(arguments: OptionName.allCases)
  func everyOptionBelongsToACommandAndIsDescribed(option: OptionName) {
    #expect(Command.allCases.contains { CommandDescription.of($0).allOptions.contains(option) })
    let help = OptionDescription.of(option).help
    #expect(!help.en.isEmpty && !help.fr.isEmpty && help.en != help.fr)
    #expect(option == .help || help != OptionDescription.of(.help).help)
  }
}

/// The pages of help.
@Suite struct HelpExampleTests {
  private func words(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      words +=
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
    return words
  }

  @Test(
    "each example of a page of help is a command line of that command",
    arguments: Command.allCases
  )
  func examples(command: Command) throws {
    for line in CommandDescription.examples(of: command) {
      let words = words(line)
      #expect(words.first == "consult-lint")
      #expect(try ArgumentParser.parse(Array(words.dropFirst())).command == command, "\(line)")
      #expect(HelpText(.fr).page(command).contains("  \(line)\n"))
    }
  }

  @Test("the first word of several commands leads to all of them")
  func groups() throws {
    for words in [["rules", "--help"], ["rules", "-h", "--lang", "fr"], ["help", "rules"]] {
      let arguments = try ArgumentParser.parse(words)
      #expect(arguments.command == .help && arguments.operands == ["rules"])
    }
    let page = HelpText(.en).group("baseline")
    #expect(page.contains("baseline write") && page.contains("baseline prune"))
    #expect(!page.contains("rules list"))
    #expect(throws: UsageError.missingWord("new", ["plan", "pack", "rule"])) {
      _ = try ArgumentParser.parse(["new", "--lang", "fr"])
    }
  }
}
