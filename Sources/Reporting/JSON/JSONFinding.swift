import Findings
import SourceText

/// A finding as the JSON formats write it.
///
/// It is written straight into the text, since a run may have hundreds of thousands of them.
struct JSONFinding {
  private let finding: Finding
  private let path: String
  private let places: Places

  /// A finding of a file.
  init(_ finding: Finding, _ file: LintedFile, _ places: Places) {
    self.finding = finding
    path = file.source.name
    self.places = places
  }

  /// Writes the object.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("rule", text: finding.rule.rawValue)
      writer.member("severity", text: finding.severity.rawValue)
      writer.member("outcome", text: finding.outcome.rawValue)
      writer.member("path", text: path)
      writer.member("plan", text: finding.plan)
      writer.member("pointer", text: finding.pointer)
      write(finding.range, to: &writer)
      writer.member("message", text: finding.message)
      writer.member("remedy", text: finding.remedy)
      writer.member("question", text: finding.question)
      writer.name("values")
      writer.object { writer in
        for value in finding.values { writer.member(value.name, value.value.json) }
      }
      writer.name("authority")
      writer.array { writer in
        for citation in finding.authority { JSONFinding.write(citation, to: &writer) }
      }
      writer.name("related")
      writer.array { writer in
        for label in finding.related { write(label, to: &writer) }
      }
      writer.name("fixes")
      writer.array { writer in
        for fix in finding.fixes { write(fix, to: &writer) }
      }
      writeState(to: &writer)
    }
  }

  private func write(_ range: ByteRange, to writer: inout JSONWriter) {
    writer.name("range")
    writer.object { writer in
      write("start", range.start, to: &writer)
      write("end", range.end, to: &writer)
    }
  }

  private func write(_ name: String, _ offset: Int, to writer: inout JSONWriter) {
    let position = places.position(of: offset)
    writer.name(name)
    writer.object { writer in
      writer.name("line")
      writer.number(position.line)
      writer.name("column")
      writer.number(position.column)
      writer.name("offset")
      writer.number(offset)
    }
  }

  private static func write(_ citation: Citation, to writer: inout JSONWriter) {
    // Where the languages call the clause by two names, both of them.
    let clause = citation.clause
    let isOne = clause.en == clause.fr
    writer.object { writer in
      writer.member("source", text: citation.source)
      writer.member("clause", text: isOne ? clause.en : "\(clause.en) / \(clause.fr)")
    }
  }

  private func write(_ label: Label, to writer: inout JSONWriter) {
    writer.object { writer in
      write(label.range, to: &writer)
      writer.member("message", text: label.message)
    }
  }

  private func write(_ fix: Fix, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", text: fix.title)
      writer.member("safety", text: fix.safety.rawValue)
      writer.name("edits")
      writer.array { writer in
        for edit in fix.edits {
          writer.object { writer in
            write(edit.range, to: &writer)
            writer.member("text", text: edit.text)
          }
        }
      }
    }
  }

  private func writeState(to writer: inout JSONWriter) {
    switch finding.state {
    case .active: writer.member("state", text: "active")
    case .baseline: writer.member("state", text: "baseline")
    case .waived(let reason, let approvedBy, let origin):
      writer.member("state", text: "waived")
      writer.name("waiver")
      writer.object { writer in
        writer.member("reason", text: reason)
        writer.member("approved_by", text: approvedBy)
        writer.member("written_in", text: origin == .configuration ? "configuration" : "plan")
      }
    }
  }
}
