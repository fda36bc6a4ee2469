import Findings
import SourceText

/// SARIF 2.1.0: one run, its rules in both languages, and a result for each finding.
struct SARIFReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.name("runs")
      writer.array { $0.object { writeRun(run, &$0) } }
    }
    writer.endLine()
    return writer.bytes
  }

  private func writeRun(_ run: LintRun, _ writer: inout JSONWriter) {
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
    writer.member("artifacts", .array(run.files.map(SARIFReport.artifact)))
    writer.name("results")
    writer.array { writeResults(run, &$0) }
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

  private static func artifact(_ file: LintedFile) -> JSONValue {
    let algorithm = "sha256:"
    let isKnown = file.digest.hasPrefix(algorithm)
    return [
      "location": SARIFAddress.location(of: file.source.name),
      "roles": ["analysisTarget"],
      "hashes": isKnown
        ? ["sha-256": .string(String(file.digest.dropFirst(algorithm.count)))] : nil,
    ]
  }

  private func writeResults(_ run: LintRun, _ writer: inout JSONWriter) {
    var fingerprints = Fingerprints()
    let indices = Dictionary(run.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (fileIndex, findings) in run.shownFindings(options, covered: true).enumerated()
    where !findings.isEmpty {
      let source = run.files[fileIndex].source
      let places = Places(source)
      for finding in findings {
        let result = SARIFResult(
          finding: finding,
          source: source,
          fileIndex: fileIndex,
          ruleIndex: indices[finding.rule],
          fingerprint: fingerprints.next(finding, source),
          hasBaseline: run.hasBaseline,
          options: options
        )
        writer.write(result.json(places))
      }
    }
  }
}
