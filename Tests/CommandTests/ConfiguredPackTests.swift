import Foundation
import TestSupport
import Testing

@testable import consult_lint

/// A pack in a folder, its severities and parameters changed by a configuration, in every command.
@Suite struct ConfiguredPackTests {
  private static let plan = """
    schema: consultation-plan/1
    id: FB-1
    title: {en: Parks, fr: Parcs}
    status: planned
    mandate: {instrument: policy}
    response_channels: [{type: email}]
    communications: {channels: [{type: department_site}]}
    timeline: {open_date: 2027-03-01, close_date: 2027-03-15}

    """

  /// What a command says of the pack; `plan`, where it stands, is the path of the plan.
  private static let commands: [(command: Command, words: [String], said: [String])] = [
    (.check, ["plan"], ["note FBK-TIM-01: People can answer on 15 days; the guide asks for 28"]),
    (.explain, ["FBK-TIM-01"], ["minimum_days = 28 days", "note · from"]),
    (.rulesExplain, ["FBK-TIM-01", "--plan", "plan"], ["params.minimum_days = 28"]),
    (.rulesList, [], ["FBK-COM-01    off", "minimum_days = 28, set in", "min_days = 50"]),
    (.rulesCheck, [], ["Checked 3 packs with 38 rules: 0 mistakes"]),
    (.rulesTest, [], ["Tested 38 rules"]),
    (
      .rulesCoverage, [],
      ["Principles without rules\n  fbk.reach", "do not run here", "FBK-COM-01  No poster"]
    ),
    (.packs, [], ["fernbank@2027.1", "(3 rules, on here)", "(1 rule, off here)", "folder: "]),
    (.fix, ["plan"], []),
    (.waivers, ["plan"], ["0 waivers in 1 file"]),
    (.baselineWrite, ["plan", "--baseline", "known.json"], []),
    (.baselineCompare, ["plan", "--baseline", "known.json"], ["0 new"]),
    (.baselinePrune, ["plan", "--baseline", "known.json"], []),
    (.config, [], ["fernbank@2027.1", "minimum_days: 28"]),
    (.eval, ["plan.title.en", "--plan", "plan"], ["value: 'Parks'"]),
    (.rulesDocs, ["reference"], []),
  ]

  private func makeFolder() throws -> PassingFolder {
    let folder = try PassingFolder()
    let pack = "\(folder.path)/own/fernbank"
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/own",
      withIntermediateDirectories: true
    )
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/\(CustomPackTests.folder)/fernbank",
      toPath: pack
    )
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/\(CustomPackTests.folder)/consult-lint.yaml",
      toPath: "\(folder.path)/own/consult-lint.yaml"
    )
    try Data(Self.plan.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/own/plan.yaml"))
    return folder
  }

  @Test("the configuration counts, inside its folder and outside", arguments: ["own", "."])
  func commands(place: String) throws {
    let folder = try makeFolder()
    for (command, words, said) in Self.commands {
      var line = command.words + words.map { $0 == "plan" ? "own/plan.yaml" : $0 }
      if place == "own" {
        line = line.map { $0 == "own/plan.yaml" ? "plan.yaml" : $0 }
      } else {
        line += ["--config", "own/consult-lint.yaml"]
      }
      if CommandDescription.of(command).options.contains(.asOf) {
        line += ["--as-of", "2027-02-20"]
      }
      let result = try RunningTool.run(
        Repository.tool,
        line + ["--lang", "en"],
        in: "\(folder.path)/\(place)"
      )
      #expect(result.status < 2, "\(line) \(result.errors)")
      for text in said { #expect(result.output.contains(text), "\(line)\n\(result.output)") }
    }
    let page = try #require(SharedFolder.bytes("\(folder.path)/\(place)/reference/fernbank.fr.md"))
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("| désactivée ici |"))
    #expect(text.contains("au moins 28 jours"))
    #expect(text.contains("valeur fixée dans "))
  }

  @Test("no command that takes packs is left out")
  func everyCommand() {
    let taking = Command.allCases.filter { CommandDescription.of($0).options.contains(.packs) }
    #expect(Set(taking).subtracting(Self.commands.map(\.command)).isEmpty)
    for command in taking {
      #expect(CommandDescription.of(command).options.contains(.config), "\(command)")
    }
  }

  @Test("without the configuration, its changes do not count")
  func withoutConfiguration() throws {
    let folder = try makeFolder()
    let result = try RunningTool.run(
      Repository.tool,
      ["rules", "coverage", "--packs", "./fernbank", "--no-config", "--lang", "en"],
      in: "\(folder.path)/own"
    )
    #expect(result.output.contains("3 principles, 0 without a rule"))
  }

  @Test("two editions are compared under the settings of the plans")
  func effect() throws {
    let folder = try makeFolder()
    let own = "\(folder.path)/own"
    try FileManager.default.copyItem(atPath: "\(own)/fernbank", toPath: "\(own)/next")
    let rules = "\(own)/next/rules.yaml"
    let text = String(decoding: try #require(SharedFolder.bytes(rules)), as: UTF8.self)
    let changed = text.replacing("status in ['planned', 'open']", with: "status == 'open'")
    try Data(changed.utf8).write(to: URL(fileURLWithPath: rules))
    func lost(_ more: [String]) throws -> String {
      let words = ["rules", "diff", "./fernbank", "./next", "--plans", "plan.yaml"]
      let day = ["--as-of", "2027-03-02", "--lang", "en"]
      return try RunningTool.run(Repository.tool, words + day + more, in: own).output
    }
    #expect(try lost([]).contains("FBK-TIM-01 (note)"))
    #expect(try lost(["--no-config"]).contains("FBK-TIM-01 (warning)"))
  }

  @Test("the list of packs for programs meets its schema")
  func packsForPrograms() throws {
    let folder = try makeFolder()
    func run(_ words: [String]) throws -> String {
      let result = try RunningTool.run(Repository.tool, words, in: "\(folder.path)/own")
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
    let list = try run(["packs", "--format", "json"])
    #expect(list.contains("\"configuration\": \"consult-lint.yaml\""))
    #expect(list.contains("\"folder\": \"fernbank\""))
    guard OutsideReader.jsonSchema.isThere else { return }
    let schema = try folder.write(Array(try run(["schema", "packs"]).utf8), to: "schema.json")
    let file = try folder.write(Array(list.utf8), to: "list.json")
    let broken = try folder.write(
      Array(list.replacing("\"on\": true", with: "\"on\": \"yes\"").utf8),
      to: "broken.json"
    )
    let arguments = ["--schemafile", schema, "--force-filetype", "json"]
    let good = try #require(try OutsideReader.jsonSchema.run(arguments + [file]))
    #expect(good.status == 0, "\(good.output)")
    #expect(try OutsideReader.jsonSchema.run(arguments + [broken])?.status != 0)
  }

  @Test(
    "each file of the built-in packs meets the part of the schema that has its name",
    .enabled(if: OutsideReader.jsonSchema.isThere, "check-jsonschema is not installed"),
    arguments: ["pack", "principles", "authorities", "periods", "mutants", "unchecked", "rules"]
  )
  func packFiles(part: String) throws {
    let folder = try PassingFolder()
    let whole = try RunningTool.run(Repository.tool, ["schema", "pack"], in: folder.path).output
    let named = whole.replacing(#/"anyOf": \[\s*\{\s*"\$ref": "#\/\$defs\/pack"[^\]]*\]/#) { _ in
      "\"$ref\": \"#/$defs/\(part)\""
    }
    #expect(named != whole)
    let schema = try folder.write(Array(named.utf8), to: "schema.json")
    let others = ["pack", "principles", "authorities", "periods", "mutants", "unchecked"]
    let files = Repository.files(below: "rules", ending: ".yaml").filter { path in
      let name = path.split(separator: "/").last.map { String($0.dropLast(5)) } ?? ""
      return part == "rules" ? !others.contains(name) : name == part
    }
    #expect(!files.isEmpty)
    let result = try OutsideReader.jsonSchema.run(["--schemafile", schema] + files)
    #expect(result?.status == 0, "\(result?.output ?? "")")
    let strange = try folder.write(Array("- {colour: blue}\n".utf8), to: "strange.yaml")
    #expect(try OutsideReader.jsonSchema.run(["--schemafile", schema, strange])?.status != 0)
  }
}
