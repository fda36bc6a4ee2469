import Findings
import SourceText

/// SARIF 2.1.0: one run, its rules in both languages, and a result for each finding.
struct SARIFReport: PieceReport {
  let options: ReportOptions
  let showsCovered = true
  /// How deep results lie: in a list of a run, which is in a list.
  private static let depth = 4

  init(_ options: ReportOptions) { self.options = options }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var writer = JSONWriter(.indented, elementsAtDepth: SARIFReport.depth)
    let address = SARIFAddress(of: file.source.name)
    for finding in findings {
      SARIFResult(finding, file.source, places, address, options.language.first).write(to: &writer)
    }
    return writer.bytes
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.name("runs")
      writer.array { $0.object { writeRun(head, pieces, &$0) } }
    }
    writer.endLine()
    return [writer.bytes]
  }

  private func writeRun(
    _ head: RunHead,
    _ pieces: [ReportPiece],
    _ writer: inout JSONWriter
  ) {
    let run = head.run
    let language = options.language.first
    writer.member(
      "tool",
      [
        "driver": [
          "name": "consult-lint",
          "version": .string(run.version),
          "semanticVersion": .string(run.version),
          "language": .string(language.rawValue),
          "rules": .array(run.rules.map { SARIFRule($0).descriptor(language) }),
        ]
      ]
    )
    let other: Language = language == .en ? .fr : .en
    if options.language == .both { writer.member("translations", [translation(run, other)]) }
    writer.member("language", .string(language.rawValue))
    writer.member("columnKind", "unicodeCodePoints")
    writer.member("originalUriBaseIds", SARIFReport.baseAddresses(language))
    writer.member("artifacts", .array(head.files.map(SARIFReport.artifact)))
    writer.name("results")
    var filler = SARIFReport.filler(head)
    writer.array(ofElements: pieces.map { filler.fill($0) })
  }

  private func translation(_ run: LintRun, _ language: Language) -> JSONValue {
    [
      "name": "consult-lint",
      "language": .string(language.rawValue),
      "contents": ["localizedData"],
      "isComprehensive": true,
      "associatedComponent": ["name": "consult-lint"],
      "translationMetadata": [
        "name": .string("consult-lint (\(language.rawValue))"),
        "shortDescription": ["text": .string(SARIFReport.translated[language])],
      ],
      "rules": .array(run.rules.map { SARIFRule($0).descriptor(language) }),
    ]
  }

  private static let translated = BilingualText(
    en: "The rules in English",
    fr: "Les règles en français"
  )

  /// The folder of the run is named and described, never told, so that a report tells no machine.
  private static func baseAddresses(_ language: Language) -> JSONValue {
    let words = BilingualText(
      en: "The folder in which the run was started",
      fr: "Le dossier où la vérification a été lancée"
    )
    return .object([
      .init(SARIFAddress.root, ["description": ["text": .string(words[language])]])
    ])
  }

  private static func artifact(_ file: RunHead.File) -> JSONValue {
    let algorithm = "sha256:"
    let isKnown = file.digest.hasPrefix(algorithm)
    return [
      "location": SARIFAddress(of: file.path).location,
      "roles": ["analysisTarget"],
      "hashes": isKnown
        ? ["sha-256": .string(String(file.digest.dropFirst(algorithm.count)))] : nil,
    ]
  }

  /// What results say of the run: the positions of rules, and what is new where there is a
  /// baseline.
  private static func filler(_ head: RunHead) -> PieceFiller {
    var filler = PieceFiller()
    for (index, rule) in head.run.rules.enumerated() where filler.rules[rule.id.rawValue] == nil {
      filler.rules[rule.id.rawValue] = SARIFResult.member("ruleIndex", String(index))
    }
    guard head.run.hasBaseline else { return filler }
    for state in ["new", "unchanged"] {
      filler.states[state] = SARIFResult.member("baselineState", "\"\(state)\"")
    }
    return filler
  }
}
