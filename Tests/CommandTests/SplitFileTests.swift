import TestSupport
import Testing

/// A large file that several workers share, made from a seed.
private enum LargeFile: String, CaseIterable, CustomTestStringConvertible {
  case table = "rows.csv"
  case stream = "plans.yaml"
  case array = "plans.json"

  var testDescription: String { rawValue }

  var text: String {
    var random = SeededGenerator(seed: 7)
    switch self {
    case .table:
      let rows = (1...500).map { Self.row($0, &random) }
      return ([Self.columns] + rows).joined(separator: "\r\n") + "\r\n"
    case .stream:
      return (1...200).map { "---\n" + Self.plan($0, &random) }.joined()
    case .array:
      let plans = (1...200).map { "  " + Self.plan($0, &random, isJSON: true) }
      return "[\n" + plans.joined(separator: ",\n") + "\n]\n"
    }
  }

  private static let columns = """
    registration_number,partner_departments,subjects,title_en,title_fr,description_en,\
    description_fr,start_date,end_date,status,profile_page_en,profile_page_fr,\
    report_available_online,report_link_en,report_link_fr,owner_org,owner_org_title
    """

  /// A row some of whose cells are empty, unknown or in the wrong order.
  private static func row(_ number: Int, _ random: inout SeededGenerator) -> String {
    func one(_ choices: String..., from random: inout SeededGenerator) -> String {
      choices[random.below(choices.count)]
    }
    return [
      one("C-\(number)", "", from: &random),
      one("D271", "", from: &random),
      one("PO", "\"SE,XX\"", "", from: &random),
      one("Water \(number)", "Eau \(number)", "", from: &random),
      one("Eau \(number)", "Water \(number)", "", from: &random),
      one("What we ask on 3 May 2026", "TBD", "", from: &random),
      one("Ce que nous demandons le 4 mai 2026", "à venir", "", from: &random),
      one("2026-03-01", "2026-06-01", "1 March", from: &random),
      one("2026-05-01", "2026-02-30", "", from: &random),
      one("C", "CN", "P", "Q", from: &random),
      one("https://www.canada.ca/\(number)", "N: No", "", from: &random),
      one("https://www.canada.ca/fr/\(number)", "", from: &random),
      one("Y", "N", "", from: &random),
      one("https://www.canada.ca/r", "", from: &random),
      one("https://www.canada.ca/fr/r", "", from: &random),
      one("hc-sc", "nobody", from: &random),
      "Health Canada | Santé Canada",
    ].joined(separator: ",")
  }

  /// A plan in flow style; the first keys of JSON in quotes, which YAML takes too.
  private static func plan(
    _ number: Int,
    _ random: inout SeededGenerator,
    isJSON: Bool = false
  ) -> String {
    let title = random.below(2) == 0 ? #"{"en": "Water", "fr": "Eau"}"# : #"{"en": "Water"}"#
    let status = ["Planned", "Open", "Opne"][random.below(3)]
    let day = 1 + random.below(31)
    let waiver =
      random.below(2) == 0
      ? """
      , "waivers": [{"rule": "BASE-EVA-01", "reason": {"en": "An older plan", "fr": "Un plan \
      ancien"}, "approved_by": "Director", "until": "2026-12-31"}]
      """ : ""
    let plan = """
      {"schema": "consultation-plan/1", "id": "C-\(number)", "title": \(title), \
      "status": "\(status)", "timeline": {"open_date": "2026-04-\(day)", \
      "close_date": "2026-04-21"}\(waiver)}
      """
    return isJSON ? plan : plan + "\n"
  }
}

@Suite struct SplitFileTests {
  private static func configuration(for file: LargeFile) -> String {
    """
    waivers:
      - rule: BASE-RES-01
        at: \(file.rawValue)
        reason: {en: Said elsewhere, fr: Dit ailleurs}
        approved_by: Director
        until: 2026-12-31

    """
  }

  private static let runs = [
    ["--format", "json", "--outcomes", "all"], ["--format", "text", "--show-waived"],
    ["--format", "sarif"], ["--format", "jsonl", "--show-waived"],
    ["--format", "json", "--max-findings", "40"],
    ["--format", "json", "--packs", "gc-registry", "--outcomes", "all"],
  ]

  @Test(arguments: LargeFile.allCases, runs)
  private func theSameBytesForAnyNumberOfJobs(file: LargeFile, options: [String]) throws {
    let folder = try PassingFolder()
    _ = try folder.write(Array(file.text.utf8), to: file.rawValue)
    _ = try folder.write(Array(Self.configuration(for: file).utf8), to: "consult-lint.yaml")
    let results = try [1, 2, 8].map { jobs in
      try RunningTool.run(
        Repository.tool,
        ["check", file.rawValue, "--as-of", "2026-11-23", "--jobs", "\(jobs)"] + options,
        in: folder.path
      )
    }
    #expect(results[0].status == 1, "\(results[0].errors)")
    for result in results.dropFirst() {
      #expect(result.output == results[0].output)
      #expect(result.errors == results[0].errors)
    }
  }
}
