internal import CEL
internal import Findings
internal import PlanSchema

extension PreparedWriter {
  /// Writes what a finding of a rule, or a person, needs.
  mutating func write(_ details: RuleDetails, _ words: inout PreparedWordsWriter) {
    let description = details.description
    write(description.title)
    write(description.why)
    write(description.remedy)
    write(list: description.tags) { $0.write($1) }
    write(list: description.authority) { $0.write($1, &words) }
    write(details.replacedBy?.rawValue)
    let sources = details.sources.value
    write(list: sources.principles) { writer, principle in
      writer.write(words.position { writer, _ in writer.write(principle) })
    }
    write(list: sources.authorities) { writer, authority in
      writer.write(words.position { writer, _ in writer.write(authority) })
    }
    write(details.question)
    write(details.messageText)
    write(list: details.values) { writer, value in
      writer.write(value.name)
      writer.write(value.expression, &words)
    }
    write(optional: details.at) { $0.write($1) }
    write(optional: details.fix) { writer, fix in
      writer.write(fix.path)
      writer.write(fix.value, &words)
      writer.write(fix.safety == .safe)
      writer.write(fix.title)
    }
  }
}

extension PreparedReader {
  /// What a finding of a rule, or a person, needs; paths may start at an element of a type.
  mutating func details(
    completing description: inout RuleDescription,
    element: FieldType?,
    _ words: PreparedWords
  ) -> RuleDetails {
    let bytes = words.text.utf8.span
    description.title = bilingual(bytes)
    description.why = optionalBilingual(bytes)
    description.remedy = optionalBilingual(bytes)
    description.tags = list(bytes) { $0.text($1) }
    description.authority = list(bytes) { $0.citation($1, words) }
    let replacedBy = optionalText(bytes).map { RuleID($0) }
    let principles = list(bytes) { $0.number($1) }
    let authorities = list(bytes) { $0.number($1) }
    let question = optionalBilingual(bytes)
    let message = bilingual(bytes)
    let values = list(bytes) { reader, bytes in
      (name: reader.text(bytes), expression: reader.expression(words))
    }
    return RuleDetails(
      description: description,
      replacedBy: replacedBy,
      sources: Lazily {
        RuleSources(
          principles: principles.map { position in
            var reader = words.reader(at: position)
            return reader.principle(words.text.utf8.span)
          },
          authorities: authorities.map { position in
            var reader = words.reader(at: position)
            return reader.authority(words.text.utf8.span)
          }
        )
      },
      question: question,
      values: values,
      message: MessageTemplatePair(
        en: MessageTemplate.parse(message.en, language: .en).template,
        fr: MessageTemplate.parse(message.fr, language: .fr).template
      ),
      messageText: message,
      at: optional(bytes) { $0.path($1, element: element) },
      fix: optional(bytes) { $0.fix($1, element: element, words) }
    )
  }

  private mutating func fix(
    _ bytes: Span<UInt8>,
    element: FieldType?,
    _ words: PreparedWords
  ) -> CompiledFix {
    CompiledFix(
      path: path(bytes, element: element),
      value: expression(words),
      safety: bool(bytes) ? .safe : .needsReview,
      title: optionalBilingual(bytes)
    )
  }
}

extension BilingualText {
  /// Nothing in either language.
  static let empty = BilingualText(en: "", fr: "")
}
