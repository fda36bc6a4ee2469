import Findings
import SourceText

/// A finding as a result of SARIF.
///
/// What depends on other files stands in holes: the positions of the file and of the rule, the
/// number of a twin, and whether the run has a baseline.
struct SARIFResult {
  /// How deep the members of a result lie.
  private static let depth = 5

  private let finding: Finding
  private let source: SourceFile
  private let places: Places
  private let address: SARIFAddress
  private let language: Language

  /// A finding of a file, in one language.
  init(
    _ finding: Finding,
    _ source: SourceFile,
    _ places: Places,
    _ address: SARIFAddress,
    _ language: Language
  ) {
    self.finding = finding
    self.source = source
    self.places = places
    self.address = address
    self.language = language
  }

  /// A member of a result as it stands behind another one.
  static func member(_ name: String, _ value: String) -> [UInt8] {
    let space = String(repeating: " ", count: depth * 2)
    return Array(",\n\(space)\"\(name)\": \(value)".utf8)
  }

  /// Writes the object.
  func write(to writer: inout JSONWriter) {
    let isFailed = finding.outcome == .failed
    writer.object { writer in
      writer.member("ruleId", text: finding.rule.rawValue)
      writer.append(PieceHole.rule.bytes(finding.rule.rawValue))
      writer.member("kind", text: isFailed ? "fail" : "review")
      writer.member("level", text: isFailed ? finding.severity.rawValue : "none")
      write("message", text, to: &writer)
      writer.name("locations")
      writer.array { writeLocation(finding.range, nil, to: &$0) }
      if !finding.related.isEmpty {
        writer.name("relatedLocations")
        writer.array { writer in
          for label in finding.related {
            writeLocation(label.range, label.message, to: &writer)
          }
        }
      }
      writer.name("partialFingerprints")
      writer.object { writer in
        let digits = Fingerprints.digits(of: finding, source)
        writer.name("consultLint/v1")
        writer.raw([0x22] + PieceHole.fingerprint.bytes(digits) + [0x22])
      }
      writeSuppressions(to: &writer)
      writer.append(PieceHole.state.bytes(finding.state == .baseline ? "unchanged" : "new"))
      writeFixes(to: &writer)
      writer.name("properties")
      writer.object { writer in
        writer.member("severity", text: finding.severity.rawValue)
        writer.member("message", text: finding.message)
        writer.member("remedy", text: finding.remedy)
        writer.member("question", text: finding.question)
      }
    }
  }

  private var text: String {
    [finding.message, finding.question, finding.remedy].compactMap { $0?[language] }
      .joined(separator: "\n")
  }

  private func write(_ name: StaticString, _ text: String, to writer: inout JSONWriter) {
    writer.name(name)
    writer.object { $0.member("text", text: text) }
  }

  /// Writes why the result does not count: nothing at all where it does (SARIF 2.1.0 § 3.27.23,
  /// § 3.35).
  ///
  /// All results of a run have the list or none has it, so those that count have an empty one.
  private func writeSuppressions(to writer: inout JSONWriter) {
    writer.name("suppressions")
    writer.array { writer in
      switch finding.state {
      case .active: break
      case .baseline:
        writer.object { writer in
          writer.member("kind", text: "external")
          writer.member("status", text: "accepted")
          writer.member("justification", text: SARIFResult.wasThereBefore[language])
        }
      case .waived(let reason, let approvedBy, let origin):
        writer.object { writeWaiver(reason, approvedBy, origin, to: &$0) }
      }
    }
  }

  private func writeWaiver(
    _ reason: BilingualText?,
    _ approvedBy: String?,
    _ origin: WaiverPlace,
    to writer: inout JSONWriter
  ) {
    var range: ByteRange?
    if case .plan(let place) = origin { range = place }
    writer.member("kind", text: range == nil ? "external" : "inSource")
    writer.member("status", text: "accepted")
    writer.member("justification", text: reason?[language])
    if let range {
      writer.name("location")
      writer.object { writePlace(range, to: &$0) }
    }
    if let approvedBy { writer.member("properties", ["approvedBy": .string(approvedBy)]) }
  }

  private static let wasThereBefore = BilingualText(
    en: "The finding was there when the baseline was written",
    fr: "Le constat figurait déjà au relevé de référence"
  )

  /// Writes the edits that would mend the finding (SARIF 2.1.0 § 3.55).
  private func writeFixes(to writer: inout JSONWriter) {
    guard !finding.fixes.isEmpty else { return }
    writer.name("fixes")
    writer.array { writer in
      for fix in finding.fixes {
        writer.object { writer in
          write("description", fix.title[language], to: &writer)
          writer.name("artifactChanges")
          writer.array { writer in writer.object { writeChange(fix, to: &$0) } }
          writer.member("properties", ["safety": .string(fix.safety.rawValue)])
        }
      }
    }
  }

  private func writeChange(_ fix: Fix, to writer: inout JSONWriter) {
    address.write(to: &writer)
    writer.name("replacements")
    writer.array { writer in
      for edit in fix.edits {
        writer.object { writer in
          writeRegion("deletedRegion", edit.range, to: &writer)
          write("insertedContent", edit.text, to: &writer)
        }
      }
    }
  }

  private func writeRegion(_ name: StaticString, _ range: ByteRange, to writer: inout JSONWriter) {
    let start = places.position(of: range.start)
    let end = places.position(of: range.end)
    writer.name(name)
    writer.object { writer in
      writer.member("startLine", number: start.line)
      writer.member("startColumn", number: start.column)
      writer.member("endLine", number: end.line)
      writer.member("endColumn", number: end.column)
      writer.member("byteOffset", number: range.start)
      writer.member("byteLength", number: range.count)
    }
  }

  private func writePlace(_ range: ByteRange, to writer: inout JSONWriter) {
    writer.name("physicalLocation")
    writer.object { writer in
      address.write(to: &writer)
      writeRegion("region", range, to: &writer)
    }
  }

  private func writeLocation(
    _ range: ByteRange,
    _ message: BilingualText?,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writePlace(range, to: &writer)
      if message == nil, !finding.pointer.isEmpty {
        writer.name("logicalLocations")
        writer.array { writer in
          writer.object { $0.member("fullyQualifiedName", text: finding.pointer) }
        }
      }
      if let message { write("message", message[language], to: &writer) }
    }
  }
}
