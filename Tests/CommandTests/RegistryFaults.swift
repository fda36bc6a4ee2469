import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText
import TestSupport
import Testing

/// The faults that the pack `gc-registry` finds in real rows, row by row and kind by kind.
@Suite struct RegistryFaults {
  private static let folder = SharedFolder.registry
  private static let isThere =
    SharedFolder.exists("\(folder)/dev.csv") && SharedFolder.exists("\(folder)/dev-faults.csv")

  @Test(.enabled(if: isThere, "there are no registry rows at \(folder)"))
  func rowsFoundEqualRowsExpected() throws {
    let rows = try #require(SharedFolder.bytes("\(Self.folder)/dev.csv"))
    let list = try #require(SharedFolder.bytes("\(Self.folder)/dev-faults.csv"))
    let expected = FaultTable(expected: list)
    let found = try FaultTable(linting: rows, asOf: "2025-02-14")
    #expect(found.rowCount == expected.rowCount, "every row is read, none is lost")
    var missed = 0
    var extra = 0
    for kind in FaultKind.all {
      let counts = FaultCounts(of: kind.name, found: found, expected: expected)
      print(counts.line + (kind.isHeuristic ? "  (heuristic, not counted)" : ""))
      guard !kind.isHeuristic else { continue }
      missed += counts.missed.count
      extra += counts.extra.count
      #expect(counts.missed.isEmpty, "\(kind.name): rows missed \(counts.missed.prefix(20))")
      #expect(counts.extra.isEmpty, "\(kind.name): rows extra \(counts.extra.prefix(20))")
    }
    print("registry faults: missed \(missed), extra \(extra)")
    #expect(expected.kinds.isSubset(of: Set(FaultKind.all.map(\.name))))
  }

  @Test func countsTellMissedFromExtra() {
    var found = FaultTable()
    var expected = FaultTable()
    for row in [1, 2] { found.add("one_day", row: row) }
    for row in [2, 3] { expected.add("one_day", row: row) }
    let counts = FaultCounts(of: "one_day", found: found, expected: expected)
    #expect(counts.missed == [3])
    #expect(counts.extra == [1])
  }

  @Test func everyKindHasARule() {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let pack = packs.first { $0.id == "gc-registry" }
    let tags = Set(pack?.rules.flatMap(\.description.tags) ?? [])
    let kinds = FaultKind.all.map(\.name)
    #expect(kinds.filter { !tags.contains($0) } == [])
  }
}

/// A kind of fault, as the expected faults name it.
struct FaultKind: Hashable {
  var name: String
  /// Whether a better detector may differ.
  var isHeuristic = false

  /// All kinds.
  static let all: [FaultKind] =
    [
      "close_before_open", "one_day", "period_under_30_days", "period_under_60_days",
      "period_over_365_days", "short_period_over_december_holidays",
    ].map { FaultKind(name: $0) }
    + bilingual([
      "summary_missing", "summary_placeholder", "title_placeholder", "title_line_break",
      "profile_page_missing", "profile_page_placeholder", "profile_page_not_url",
      "report_link_placeholder", "report_link_not_url",
    ])
    + [
      "title_identical", "summary_identical", "profile_page_identical", "report_flag_missing",
      "report_yes_without_both_links", "report_no_with_link", "report_link_one_language",
      "planned_but_start_passed", "open_but_ended", "closed_before_end",
      "no_report_after_one_year", "subjects_missing", "registration_format",
    ].map { FaultKind(name: $0) }
    + [
      FaultKind(name: "summary_en_is_french", isHeuristic: true),
      FaultKind(name: "summary_fr_is_english", isHeuristic: true),
    ]

  private static func bilingual(_ names: [String]) -> [FaultKind] {
    names.flatMap { [FaultKind(name: "\($0)_en"), FaultKind(name: "\($0)_fr")] }
  }
}

/// For each kind of fault, the rows that have it; row 1 is the first after the header.
struct FaultTable {
  private var rows: [String: Set<Int>] = [:]
  private(set) var rowCount = 0

  init() {}

  /// The kinds that a row has.
  var kinds: Set<String> { Set(rows.keys) }

  /// The rows that have a fault of a kind.
  func rows(_ kind: String) -> Set<Int> { rows[kind] ?? [] }

  mutating func add(_ kind: String, row: Int) { rows[kind, default: []].insert(row) }

  /// The table of expected faults: a CSV with the columns `row` and `faults`.
  init(expected bytes: [UInt8]) {
    let source = SourceFile.decode(name: "faults.csv", bytes: bytes).file
    let tree = DocumentReader.read(source, as: .csv).tree
    for record in tree.documents.flatMap({ Array(tree.items($0)) }) {
      rowCount += 1
      let cells = ["row", "faults"].map { tree.value(of: $0, in: record).map(tree.text) ?? "" }
      guard let row = Int(cells[0]) else { continue }
      for kind in cells[1].split(separator: ";") { add(String(kind), row: row) }
    }
  }

  /// What the pack finds in rows of the registry.
  init(linting bytes: [UInt8], asOf: String) throws {
    let source = SourceFile.decode(name: "dev.csv", bytes: bytes).file
    let day = try #require(CivilDate(iso: asOf))
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let linter = Linter(packs: packs, settings: LintSettings(asOf: day, packs: ["gc-registry"]))
    let result = linter.lint(source, format: .csv)
    rowCount = result.file.plans
    let known = Set(FaultKind.all.map(\.name))
    let tags = Dictionary(
      linter.ruleDescriptions.map { ($0.id, $0.tags.filter(known.contains)) }
    ) { first, _ in first }
    for finding in result.file.findings {
      let parts = finding.pointer.split(separator: "/")
      guard let index = parts.first.flatMap({ Int($0) }) else { continue }
      for kind in tags[finding.rule] ?? [] { add(kind, row: index + 1) }
    }
  }
}

/// How the rows found with a kind of fault differ from those expected.
struct FaultCounts {
  let kind: String
  let found: Int
  let expected: Int
  let missed: [Int]
  let extra: [Int]

  init(of kind: String, found: FaultTable, expected: FaultTable) {
    self.kind = kind
    self.found = found.rows(kind).count
    self.expected = expected.rows(kind).count
    missed = expected.rows(kind).subtracting(found.rows(kind)).sorted()
    extra = found.rows(kind).subtracting(expected.rows(kind)).sorted()
  }

  /// The counts on one line.
  var line: String {
    let name = kind + String(repeating: " ", count: max(0, 36 - kind.count))
    return "\(name) found \(found), expected \(expected), missed \(missed.count), "
      + "extra \(extra.count)"
  }
}
