import Foundation
import Reporting
import TestSupport
import Testing

/// A folder of plans with a configuration, waivers and a baseline, the same in each place.
private struct PlanTree {
  /// The paths of the plans, as a run names them.
  static let plans = [
    "plans/ashlar-river.yaml", "plans/library-hours.json", "plans/new/prawn-traps.yaml",
    "plans/new/quiet-crossings.yaml", "plans/water.yaml",
  ]
  private static let water = """
    schema: consultation-plan/1
    id: C-77
    title: {en: Water, fr: Eau}
    status: Planned
    timeline: {open_date: 2026/3/1, close_date: 2026-03-21}
    contacts: [{name: A, email: "a@example.ca "}]

    """
  private static let configuration = """
    baseline: .consult-lint/baseline.json
    waivers:
      - rule: HD-TIM-01
        at: plans/new/quiet-crossings.yaml
        reason: {en: The hall was booked, fr: La salle était réservée}
        approved_by: Director
        until: 2026-12-31
      - rule: BASE-EVA-01
        at: plans/ashlar-river.yaml
        reason: {en: An older plan, fr: Un plan ancien}
        approved_by: Director
        until: 2026-11-30

    """
  private static let baseline = """
    {"format": 1, "files": [{"path": "../plans/new/quiet-crossings.yaml", "findings": [
      {"rule": "BASE-RES-01", "plan": "C-0009104", "place": "/resources"},
      {"rule": "BASE-RES-02", "plan": "C-0009104", "place": "/organization"}]}]}

    """

  /// Writes the plans into a folder.
  static func write(to folder: URL) throws {
    let files = FileManager.default
    for name in ["plans/new", ".consult-lint"] {
      let path = folder.appendingPathComponent(name)
      try files.createDirectory(at: path, withIntermediateDirectories: true)
    }
    for plan in plans {
      let target = folder.appendingPathComponent(plan)
      let story = target.deletingPathExtension().lastPathComponent
      let source = "\(Repository.root)/examples/\(story)/plan.\(target.pathExtension)"
      try Data(SharedFolder.bytes(source) ?? Array(water.utf8)).write(to: target)
    }
    let settings = folder.appendingPathComponent("consult-lint.yaml")
    try Data(configuration.utf8).write(to: settings)
    let known = folder.appendingPathComponent(".consult-lint/baseline.json")
    try Data(baseline.utf8).write(to: known)
  }
}

/// What may differ between two runs that must say the same.
struct RunCircumstances: Sendable, CustomStringConvertible {
  var description: String
  /// The folder of the plans, below one that passes.
  var folder = "tree"
  var jobs = 1
  var environment: [String: String] = [:]
  var isShuffled = false

  static let all = [
    RunCircumstances(description: "eight jobs", jobs: 8),
    RunCircumstances(description: "shuffled arguments", isShuffled: true),
    RunCircumstances(
      description: "French locale",
      environment: ["LC_ALL": "fr_CA.UTF-8", "LANG": "fr_CA.UTF-8"]
    ),
    RunCircumstances(description: "Turkish locale", environment: ["LC_ALL": "tr_TR.UTF-8"]),
    RunCircumstances(description: "a zone in the east", environment: ["TZ": "XXX-14"]),
    RunCircumstances(description: "a zone in the west", environment: ["TZ": "XXX+12"]),
    RunCircumstances(description: "another folder", folder: "other place é/far/below"),
    RunCircumstances(
      description: "all of it",
      folder: "z",
      jobs: 8,
      environment: ["LC_ALL": "fr_CA.UTF-8", "TZ": "XXX-14"],
      isShuffled: true
    ),
  ]

  /// The bytes of everything that the tool can write about the plans, by name.
  func outputs() throws -> [String: String] {
    let place = try PassingFolder()
    let folder = URL(fileURLWithPath: place.path).appendingPathComponent(folder)
    try PlanTree.write(to: folder)
    var outputs: [String: String] = [:]
    func run(_ name: String, _ words: [String]) throws {
      var operands = ["plans", "plans/water.yaml", "plans/new"] + PlanTree.plans
      var options = [["--as-of", "2026-11-23"], ["--jobs", String(jobs)], ["--lang", "both"]]
      if isShuffled {
        operands.reverse()
        options.reverse()
      }
      let all =
        isShuffled ? words + operands + options.joined() : words + options.joined() + operands
      let result = try RunningTool.run(
        Repository.tool,
        all,
        in: folder.path,
        environment: environment
      )
      // Status 2 would mean that nothing was compared.
      #expect(result.status == 0 || result.status == 1, "\(name): \(result.errors)")
      outputs[name] = result.output
      outputs["\(name), notes"] = result.errors
    }
    for format in ReportFormat.allCases {
      try run(format.rawValue, ["check", "--format", format.rawValue, "--show-waived"])
    }
    let files = ReportFormat.allCases.flatMap { ["--output", "\($0)=report.\($0)"] }
    try run("files", ["check"] + files)
    for format in ReportFormat.allCases {
      let file = folder.appendingPathComponent("report.\(format)")
      outputs["file, \(format)"] = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    try run("outcomes", ["check", "--format", "json", "--outcomes", "all"])
    for format in ["text", "json", "markdown", "html"] {
      try run("register, \(format)", ["waivers", "--format", format])
    }
    try run("fix --diff", ["fix", "--unsafe", "--diff"])
    try run("baseline compare", ["baseline", "compare"])
    try run("baseline write", ["baseline", "write"])
    let known = folder.appendingPathComponent(".consult-lint/baseline.json")
    outputs["baseline"] = String(decoding: try Data(contentsOf: known), as: UTF8.self)
    for (name, output) in outputs {
      #expect(!output.contains(place.path), "\(name) tells where it was made")
    }
    return outputs
  }
}

@Suite struct DeterminismTests {
  private static let plain = Result {
    try RunCircumstances(description: "plain").outputs()
  }

  @Test(arguments: RunCircumstances.all)
  func theSameBytes(circumstances: RunCircumstances) throws {
    let expected = try Self.plain.get()
    let outputs = try circumstances.outputs()
    #expect(Set(outputs.keys) == Set(expected.keys))
    for (name, output) in outputs {
      #expect(output == expected[name], "\(name) differs: \(circumstances)")
    }
  }

  @Test func thereIsSomethingToCompare() throws {
    let outputs = try Self.plain.get()
    #expect(outputs["text"]?.contains("waived, 2 in baseline") == true)
    #expect(outputs["register, text"]?.contains("Director") == true)
    #expect(outputs["fix --diff"]?.contains("open_date: 2026-03-01") == true)
    #expect(outputs["baseline"]?.contains("C-77") == true)
    for word in ["\"unchanged\"", "\"new\"", "\"inSource\"", "\"external\""] {
      #expect(outputs["sarif"]?.contains(word) == true, "\(word)")
    }
    #expect(outputs["html"]?.contains("</html>") == true)
  }

  @Test func withoutADayTheZoneOfTheMachineTellsIt() throws {
    // The two zones are 26 hours apart, so that their days always differ.
    let days = try ["XXX-14", "XXX+12"].map { zone in
      let result = try RunningTool.run(
        Repository.tool,
        ["check", "examples/first-job", "--format", "json", "--quiet"],
        in: Repository.root,
        environment: ["TZ": zone]
      )
      let line = result.output.split(separator: "\n").first { $0.contains("\"as_of\"") }
      return String(try #require(line))
    }
    #expect(days[0] != days[1])
  }
}
