import Foundation
import TestSupport

/// A page that the tool writes for people, as tests of accessibility read it.
enum ReadPage: String, CaseIterable, Sendable {
  case noFinding, oneFinding, severalPlans, records, register, emptyRegister, manyFindings

  /// The languages that can be chosen, or the one of the page.
  var languages: [String] {
    switch self {
    case .noFinding, .oneFinding, .severalPlans, .records, .manyFindings: ["en", "fr", "both"]
    case .register, .emptyRegister: ["en"]
    }
  }

  /// The number of findings, where the page has them and the number is known.
  var findings: Int? {
    switch self {
    case .noFinding: 0
    case .oneFinding: 1
    case .manyFindings: 1_000
    case .severalPlans, .records, .register, .emptyRegister: nil
    }
  }

  /// The page.
  func html() throws -> String {
    let folder = try PassingFolder()
    switch self {
    case .noFinding: return try report(["examples/ashlar-river"])
    case .oneFinding: return try report(["examples/library-hours"])
    case .severalPlans: return try report(["examples"])
    case .records:
      let table = "record_number,title_en,title_fr\nC-1,Water,Eau\nC-2,,\nC-3,Land,Terre\n"
      let file = try folder.write(Array(table.utf8), to: "records.csv")
      return try report([file, "--packs", "gc-registry"])
    case .manyFindings:
      let plan = "\(Repository.root)/examples/quiet-crossings/plan.yaml"
      for number in 1...20 {
        _ = try folder.write(SharedFolder.bytes(plan) ?? [], to: "\(number).yaml")
      }
      return try report([folder.path, "--max-findings", "1000"])
    case .register, .emptyRegister:
      let plans = self == .register ? "examples" : "examples/first-job"
      return try run(["waivers", plans, "--as-of", "2027-02-10", "--format", "html"])
    }
  }

  private func report(_ words: [String]) throws -> String {
    try run(["check"] + words + ["--as-of", "2026-11-23", "--format", "html"])
  }

  private func run(_ words: [String]) throws -> String {
    let words = words + ["--lang", self == .register ? "both" : "en"]
    return try RunningTool.run(Repository.tool, words, in: Repository.root).output
  }
}
