import Findings
import SourceText

/// The findings of a file as the JSON formats write them.
///
/// They are written straight into the text, since a run may have hundreds of thousands of them; and
/// what a finding has in common with others is not written anew but copied.
struct JSONFindings {
  /// How many bytes a finding takes, so that a text seldom grows.
  private static let usualLength = 2048

  private let path: String
  private let places: Places

  /// The findings of a file.
  init(of file: LintedFile, _ places: Places) {
    path = file.source.name
    self.places = places
  }

  /// Writes an object for each of some findings, and what `end` writes behind it.
  func write(
    _ findings: ArraySlice<Finding>,
    to writer: inout JSONWriter,
    _ rules: JSONRuleShelf,
    end: (inout JSONWriter) -> Void = { _ in }
  ) {
    writer.reserve(findings.count * JSONFindings.usualLength)
    var neighbour = JSONNeighbour()
    rules.with { rules in
      // Findings are large, so that none is copied.
      let findings = findings.span
      for index in findings.indices {
        write(findings[index], to: &writer, &rules, &neighbour)
        end(&writer)
      }
    }
  }

  private func write(
    _ finding: Finding,
    to writer: inout JSONWriter,
    _ rules: inout JSONRules,
    _ neighbour: inout JSONNeighbour
  ) {
    let rule = rules.place(for: finding)
    writer.beginObject()
    writer.again(&rules.forms[rule].head) { writer in
      writer.member("rule", text: finding.rule.rawValue)
      writer.member("severity", text: finding.severity.rawValue)
      writer.member("outcome", text: finding.outcome.rawValue)
    }
    writer.again(&neighbour.plan[finding.plan]) { writer in
      writer.member("path", text: path)
      writer.member("plan", text: finding.plan)
      writer.name("pointer")
    }
    writer.string(finding.pointer)
    writer.again(&neighbour.range[finding.range]) { writer in
      rules.range.write(finding.range, places, to: &writer)
      writer.name("message")
    }
    writer.words(finding.message)
    writer.again(&rules.forms[rule].advice) { writer in
      writer.member("remedy", text: finding.remedy)
      writer.member("question", text: finding.question)
      writer.name("values")
      writer.beginObject()
    }
    for value in finding.values { writer.member(named: value.name, value.value.json) }
    writer.endObject()
    writer.again(&rules.forms[rule].authority) { writer in
      writer.list("authority", of: finding.authority) { $1.citation($0) }
      writer.name("related")
      writer.beginArray()
    }
    for label in finding.related {
      writer.again(&neighbour.related[label.range]) { writer in
        writer.beginObject()
        rules.related.write(label.range, places, to: &writer)
        writer.name("message")
      }
      writer.words(label.message)
      writer.endObject()
    }
    writer.endArray()
    writer.list("fixes", of: finding.fixes) { $1.fix($0, places) }
    writer.state(finding.state)
    writer.endObject()
  }
}

/// What a finding often has in common with the one before it, as JSON.
private struct JSONNeighbour {
  /// What was written last, and of what.
  struct Last<Subject: Equatable> {
    private var subject: Subject?
    private var passage: JSONWriter.Passage?

    /// What was written of a subject; `nil` where it was not the last one.
    subscript(subject: Subject) -> JSONWriter.Passage? {
      get { self.subject == subject ? passage : nil }
      set {
        self.subject = subject
        passage = newValue
      }
    }
  }

  /// From the path to the name of the pointer.
  var plan = Last<String?>()
  /// The range and the name of the message.
  var range = Last<ByteRange>()
  /// The same of a further place.
  var related = Last<ByteRange>()
}
