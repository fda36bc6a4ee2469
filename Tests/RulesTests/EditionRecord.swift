import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import TestSupport

@testable import Rules

/// What an edition of a pack finds, on the examples of its rules and on plans that never change.
struct EditionRecord {
  /// The folder of the records, of the plans and of the list of released editions.
  static let folder = "Tests/Fixtures/Editions/golden"

  let packs: [CompiledPack]
  /// The position of the pack among them.
  let position: Int

  private var pack: CompiledPack { packs[position] }

  /// The edition, as a command line names it.
  var name: String { "\(pack.id)@\(pack.summary.edition)" }

  /// The editions that were released, with their digests: a line each, `gc-core@2026.1 sha256:…`.
  static var released: [String: String] {
    let lines = SharedFolder.bytes("\(folder)/released.txt").map { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    }
    let words = (lines ?? []).map { $0.split(separator: " ").map(String.init) }
    return Dictionary(
      words.filter { $0.count == 2 }.map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The record: a line for each example and for each finding on a plan.
  var text: String { (exampleLines + planLines).map { $0 + "\n" }.joined() }

  private var exampleLines: [String] {
    pack.rules.flatMap { rule -> [String] in
      let trial = RuleTrial(rule: rule, pack: position, packs: packs)
      return rule.examples.enumerated().map { index, example in
        let result = trial.result(example)
        let own = result?.findings.filter { $0.rule == rule.id } ?? []
        let outcomes = result?.outcomes.map(\.outcome.rawValue).joined(separator: " ") ?? ""
        let messages = own.map { " · \($0.pointer) \($0.message.en) · \($0.message.fr)" }
        return "\(rule.id) \(index + 1): \(outcomes)\(messages.joined())"
      }
    }
  }

  private var planLines: [String] {
    guard let day = CivilDate(iso: "2026-06-15") else { return [] }
    let settings = LintSettings(asOf: day, stage: .fixed(.after), packs: [pack.id])
    let linter = Linter(packs: packs, settings: settings)
    let ids = Set(pack.ruleIDs)
    return EditionRecord.plans.flatMap { file -> [String] in
      let index = LineIndex(file)
      let format = SyntaxFormat.detect(name: file.name, bytes: file.bytes)
      let findings = linter.lint(file, format: format).file.findings
      return findings.filter { ids.contains($0.rule) }.map { finding in
        let line = index.position(of: finding.range.start, in: .unicodeScalars).line
        return "\(file.name):\(line) \(finding.severity) \(finding.rule) \(finding.outcome)"
          + " \(finding.pointer) \(finding.message.en) · \(finding.message.fr)"
      }
    }
  }

  private static var plans: [SourceFile] {
    let names = [
      "ashlar-river.yaml", "first-job.yaml", "library-hours.json", "prawn-traps.yaml",
      "quiet-crossings.yaml", "registry.csv",
    ]
    return names.compactMap { name in
      SharedFolder.bytes("\(folder)/plans/\(name)").map {
        SourceFile(name: name, text: String(decoding: $0, as: UTF8.self))
      }
    }
  }
}
