internal import CEL
internal import Findings

/// A pack as it is compiled in, so that a run reads and compiles no rule.
///
/// The text holds, one after the other: a head, which every run reads; what a run needs where
/// the pack is on; what people are told of the pack; and words, of which each is read alone.
enum PreparedPack {
  /// The functions that rules may use, in the order of `RuleLibraries.all` and then the periods
  /// of a pack.
  private static func libraries(_ periods: PeriodTable?) -> [PreparedLibrary] {
    PreparedLibrary.standard + [
      PreparedLibrary { CalendarLibrary.library }, PreparedLibrary { TextLibrary.library },
      PreparedLibrary { BilingualLibrary.library },
    ] + PreparedLibrary.extensions
      + [PreparedLibrary { (periods ?? PeriodTable([])).library }]
  }

  private static let types = PreparedTypes(
    opaque: [RuleTypes.dateType, RuleTypes.momentType, RuleTypes.periodType],
    object: { name in
      name == PeriodTable.type.name ? PeriodTable.type : PlanTypes.standard.type(named: name)
    },
    codes: { PlanTypes.standard.codes(named: $0) }
  )

  /// The text of a pack, and what of it could not be written.
  static func text(of pack: CompiledPack) -> (text: String, refusals: [String]) {
    let contents = pack.contents.value
    var words = PreparedWordsWriter()
    var body = PreparedWriter()
    body.write(contents, isBase: pack.id == "base", &words)
    let periods = contents.periods.map { periods in
      words.position { writer, _ in writer.write(periods) }
    }
    var told = PreparedWriter()
    told.write(pack.details.value)
    var text = PreparedWriter()
    text.write(bits: SchemaFingerprint.current)
    text.write(pack.summary.id)
    text.write(pack.summary.edition)
    text.write(pack.summary.digest)
    text.write(pack.summary.title)
    text.write(pack.prefix)
    text.write(pack.isOnByDefault)
    text.write(optional: pack.waiverDays) { $0.write(signed: $1) }
    text.write(list: pack.ruleIDs) { $0.write($1.rawValue) }
    text.endLine()
    text.write { part in
      part.write(optional: periods) { $0.write($1) }
      words.tables.write(to: &part, libraries: libraries(contents.periods))
      part.endLine()
      part.append(body)
    }
    text.write { $0.append(told) }
    text.endLine()
    text.append(words.writer)
    let refusals = text.refusals
    return (String(decoding: text.bytes, as: UTF8.self), refusals)
  }

  /// A pack from its text; `base` is the pack whose terms its expressions see.
  static func read(_ text: String, base: CompiledPack?) -> CompiledPack? {
    let bytes = text.utf8.span
    var reader = PreparedReader(at: 0)
    guard reader.bits(bytes) == SchemaFingerprint.current else { return nil }
    let summary = PackSummary(
      id: reader.text(bytes),
      edition: reader.text(bytes),
      digest: reader.text(bytes),
      title: reader.bilingual(bytes)
    )
    let prefix = reader.text(bytes)
    let isOnByDefault = reader.bool(bytes)
    let waiverDays = reader.optional(bytes) { $0.signed($1) }
    let ruleIDs = reader.list(bytes) { RuleID($0.text($1)) }
    reader.endLine()
    let contents = part(&reader, bytes)
    let details = part(&reader, bytes)
    reader.endLine()
    let words = reader.position
    return CompiledPack(
      summary: summary,
      prefix: prefix,
      isOnByDefault: isOnByDefault,
      waiverDays: waiverDays,
      ruleIDs: ruleIDs,
      contents: Lazily {
        var reader = contents
        let periods = reader.optional(text.utf8.span) { reader, bytes in
          PeriodTable(preparedAt: words + reader.number(bytes), in: text, types)
        }
        let context = PreparedContext(text, &reader, libraries: libraries(periods), types: types)
        reader.endLine()
        return reader.contents(
          PreparedWords(context, from: words),
          pack: summary.id,
          ruleIDs: ruleIDs,
          base: base?.terms,
          periods: periods
        )
      },
      details: Lazily {
        var reader = details
        return reader.packDetails(text.utf8.span)
      }
    )
  }

  /// A cursor at the start of a part, which is passed over.
  private static func part(
    _ reader: inout PreparedReader,
    _ bytes: Span<UInt8>
  ) -> PreparedReader {
    let count = reader.number(bytes)
    defer { reader.position += count }
    return PreparedReader(at: reader.position)
  }
}
