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
          "language": .string(language.rawValue),
          "rules": .array(run.rules.map { SARIFRule($0).descriptor(language) }),
        ]
      ]
    )
    let other: Language = language == .en ? .fr : .en
    if options.language == .both { writer.member("translations", [translation(run, other)]) }
    writer.member("columnKind", "unicodeCodePoints")
    writer.member("artifacts", .array(run.files.map(SARIFReport.artifact)))
    writer.name("results")
    writer.array { writeResults(run, &$0) }
  }

  private func translation(_ run: LintRun, _ language: Language) -> JSONValue {
    [
      "name": "consult-lint",
      "language": .string(language.rawValue),
      "contents": ["localizedData"],
      "associatedComponent": ["name": "consult-lint"],
      "rules": .array(run.rules.map { SARIFRule($0).descriptor(language) }),
    ]
  }

  private static func artifact(_ file: LintedFile) -> JSONValue {
    ["location": ["uri": .string(SARIFAddress.uri(of: file.source.name))]]
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
          options: options
        )
        writer.write(result.json(places))
      }
    }
  }
}

/// A rule as SARIF describes it.
private struct SARIFRule {
  private let rule: RuleDescription

  init(_ rule: RuleDescription) { self.rule = rule }

  func descriptor(_ language: Language) -> JSONValue {
    let why = rule.why?[language]
    let remedy = rule.remedy?[language]
    let help = [why, remedy].compactMap { $0 }
    let sources = rule.authority.map { "- \($0.title[language]), \($0.clause[language])" }
    let markdown = (help + [sources.joined(separator: "\n")]).filter { !$0.isEmpty }
    return [
      "id": .string(rule.id.rawValue),
      "shortDescription": ["text": .string(rule.title[language])],
      "fullDescription": why.map { ["text": .string($0)] },
      "help": markdown.isEmpty
        ? nil
        : [
          "text": .string((help + sources).joined(separator: "\n")),
          "markdown": .string(markdown.joined(separator: "\n\n")),
        ],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      "properties": ["tags": .array(rule.tags.map(JSONValue.string))],
    ]
  }
}

/// Names of files as addresses.
enum SARIFAddress {
  /// The name with what an address may not hold as `%` and two digits.
  static func uri(of name: String) -> String {
    var uri = name.hasPrefix("/") ? "file://" : ""
    for byte in name.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain || "-._~/".unicodeScalars.contains(scalar) {
        uri.unicodeScalars.append(scalar)
      } else {
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }
}
