import Findings
import SourceText

/// The parts of a finding.
extension JSONWriter {
  /// Writes a member that is a list; `body` writes each of its elements.
  mutating func list<Element>(
    _ name: StaticString,
    of elements: [Element],
    _ body: (Element, inout JSONWriter) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements { body(element, &self) }
    endArray()
  }

  /// Writes a source and the part that is cited.
  mutating func citation(_ citation: Citation) {
    // Where the languages call the clause by two names, both of them.
    let clause = citation.clause
    let isOne = clause.en == clause.fr
    beginObject()
    member("source", text: citation.source)
    member("clause", text: isOne ? clause.en : "\(clause.en) / \(clause.fr)")
    endObject()
  }

  /// Writes edits that would mend the finding.
  mutating func fix(_ fix: Fix, _ places: Places) {
    beginObject()
    member("title", text: fix.title)
    member("safety", text: fix.safety.rawValue)
    var range = JSONRange()
    list("edits", of: fix.edits) { edit, writer in
      writer.beginObject()
      range.write(edit.range, places, to: &writer)
      writer.member("text", text: edit.text)
      writer.endObject()
    }
    endObject()
  }

  /// Writes the members that say whether the finding counts.
  mutating func state(_ state: FindingState) {
    switch state {
    case .active: member("state", text: "active")
    case .baseline: member("state", text: "baseline")
    case .waived(let reason, let approvedBy, let origin):
      member("state", text: "waived")
      name("waiver")
      beginObject()
      member("reason", text: reason)
      member("approved_by", text: approvedBy)
      member("written_in", text: origin == .configuration ? "configuration" : "plan")
      endObject()
    }
  }
}
