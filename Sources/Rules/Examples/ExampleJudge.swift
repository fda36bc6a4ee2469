internal import DocumentSyntax
internal import Findings
internal import PlanSchema
internal import SourceText

/// Compares what a rule said of an example with what the example says.
struct ExampleJudge {
  let rule: CompiledRule
  let example: WrittenExample

  /// What is wrong with the plan of the example itself.
  func faults(_ faults: [Finding]) -> [Finding] {
    guard let first = faults.first else { return [] }
    return [
      finding(
        BilingualText(
          en: "The plan of the example has a mistake: \(first.message.en)",
          fr: "Le plan de l’exemple comporte une erreur\u{A0}: \(first.message.fr)"
        )
      )
    ]
  }

  /// Whether the outcome is the one that the example names.
  func outcome(_ outcome: Outcome, _ reason: BilingualText?) -> [Finding] {
    let isReview = rule.verdict == .review
    let expected: Outcome =
      isReview && example.outcome == .failed ? .cantTell : example.outcome
    guard outcome != expected else { return [] }
    let because = reason.map { BilingualText(en: " (\($0.en))", fr: " (\($0.fr))") }
    return [
      finding(
        BilingualText(
          en: "The example\(name.en) should be ‘\(expected.rawValue)’ and is "
            + "‘\(outcome.rawValue)’" + (because?.en ?? ""),
          fr: "L’exemple\(name.fr) devrait être «\u{A0}\(expected.rawValue)\u{A0}» et est "
            + "«\u{A0}\(outcome.rawValue)\u{A0}»" + (because?.fr ?? "")
        )
      )
    ]
  }

  /// Whether the findings point where the marks stand and show the values of the example.
  func details(_ findings: [Finding], _ marked: MarkedText) -> [Finding] {
    var found: [Finding] = []
    if !marksAgree(findings, marked) {
      found.append(
        finding(
          BilingualText(
            en: "The rule flags \(words(findings).en) where the example marks something else",
            fr: "La règle signale \(words(findings).fr), alors que l’exemple marque autre chose"
          ),
          at: example.plan.place
        )
      )
    }
    let values = findings.first?.values ?? []
    for (name, node) in example.values {
      let value = values.first { $0.name == name.value }?.value
      if let value, ExampleJudge.agrees(value, node) { continue }
      let shown = value ?? .text("–")
      found.append(
        finding(
          .quoting(
            name.value,
            en: "The value % is \(shown.shown(in: .en)), which the example does not say",
            fr: "La valeur % est \(shown.shown(in: .fr)), ce que l’exemple ne dit pas"
          ),
          at: node.place
        )
      )
    }
    if let message = example.message, let first = findings.first, first.message != message {
      found.append(
        finding(
          BilingualText(
            en: "The message reads ‘\(first.message.en)’",
            fr: "Le message se lit «\u{A0}\(first.message.fr)\u{A0}»"
          )
        )
      )
    }
    return found
  }

  /// Whether the findings are where the marks are; an example without marks says nothing.
  ///
  /// Marks may stand inside the quotes of a text, since they are part of it there.
  func marksAgree(_ findings: [Finding], _ marked: MarkedText) -> Bool {
    guard !marked.ranges.isEmpty else { return true }
    let bytes = Array(marked.text.utf8)
    let marks = marked.ranges.map { range -> ByteRange in
      guard range.start > 0, range.end < bytes.count, bytes[range.start - 1] == bytes[range.end],
        bytes[range.end] == UInt8(ascii: "\"") || bytes[range.end] == UInt8(ascii: "'")
      else { return range }
      return ByteRange(range.start - 1, range.end + 1)
    }
    return findings.map(\.range).sorted() == marks
  }

  /// The mistake that the edit of the rule does not mend the example.
  func edit(_ reason: BilingualText) -> Finding {
    finding(
      BilingualText(
        en: "The edit of the rule does not mend the example: \(reason.en)",
        fr: "Le correctif de la règle ne corrige pas l’exemple\u{A0}: \(reason.fr)"
      )
    )
  }

  /// The mistake that another way of writing the example gives another result.
  func variant(_ variant: ExampleVariant) -> Finding {
    let way: BilingualText =
      switch variant {
      case .carriageReturns: BilingualText(en: "with CRLF ends", fr: "avec des fins CRLF")
      case .byteOrderMark:
        BilingualText(en: "with a byte-order mark", fr: "avec un indicateur d’ordre des octets")
      case .multiByteLine:
        BilingualText(en: "behind a line of long letters", fr: "après une ligne de lettres longues")
      case .json: BilingualText(en: "as JSON", fr: "en JSON")
      }
    return finding(
      BilingualText(
        en: "The example comes out otherwise when it is written \(way.en)",
        fr: "L’exemple donne un autre résultat lorsqu’il est écrit \(way.fr)"
      )
    )
  }

  /// The name of the example in quotation marks, behind a space; empty where it has none.
  private var name: BilingualText {
    guard let name = example.name else { return BilingualText(en: "", fr: "") }
    return BilingualText(en: " ‘\(name.en)’", fr: " «\u{A0}\(name.fr)\u{A0}»")
  }

  private func words(_ findings: [Finding]) -> BilingualText {
    guard let first = findings.first else { return BilingualText(en: "nothing", fr: "rien") }
    let place = first.pointer.isEmpty ? "/" : first.pointer
    let missing = first.related.first.map { " (\($0.message.en))" } ?? ""
    let missingFr = first.related.first.map { " (\($0.message.fr))" } ?? ""
    return BilingualText(en: "‘\(place)’\(missing)", fr: "«\u{A0}\(place)\u{A0}»\(missingFr)")
  }

  private func finding(_ message: BilingualText, at place: PackPlace? = nil) -> Finding {
    let check = PackRules.exampleOutcome
    let place = place ?? example.place
    let id = rule.id.rawValue
    return Finding(
      rule: check.id,
      severity: check.severity,
      range: place.range,
      pointer: place.pointer,
      message: BilingualText(
        en: "\(id): \(message.en)",
        fr: "\(id)\u{A0}: \(message.fr)"
      ),
      remedy: check.remedy
    )
  }

  private static func agrees(_ value: MessageValue, _ node: PackNode) -> Bool {
    if case .list(let values) = value {
      let items = node.items
      return node.kind == .sequence && items.count == values.count
        && zip(values, items).allSatisfy { agrees($0, $1) }
    }
    if case .bilingual(let text) = value, let written = node.text { return written.both == text }
    guard let text = node.word?.value else { return false }
    switch value {
    case .bool(let value): return text == "\(value)"
    case .int(let number): return Int64(text) == number
    case .double(let number): return Double(text) == number
    case .text(let value): return value == text
    case .bilingual(let value): return value.en == text || value.fr == text
    case .date: return CivilDate(iso: text).map { MessageValue($0) } == value
    case .list: return false
    }
  }
}
