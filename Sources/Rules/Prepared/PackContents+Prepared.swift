internal import CEL
internal import Findings

extension PreparedWriter {
  /// Writes what a run needs of a pack; the terms of `base` are left out of all packs but it.
  mutating func write(
    _ contents: PackContents,
    isBase: Bool,
    _ words: inout PreparedWordsWriter
  ) {
    let own = contents.terms.terms.dropFirst(isBase ? 0 : contents.terms.baseCount)
    write(list: own) { $0.write($1, &words) }
    write(contents.applies, &words)
    write(contents.appliesWhen)
    write(list: contents.overlays) { $0.write($1, &words) }
    endLine()
    for rule in contents.rules {
      write(rule, &words)
      endLine()
    }
  }

  private mutating func write(_ term: CompiledTerm, _ words: inout PreparedWordsWriter) {
    write(term.name)
    write(term.phrase)
    write(words.position { writer, _ in writer.write(term.text) })
    write(term.program != nil)
    if let program = term.program { write { program.write(to: &$0, &words.tables) } }
  }

  private mutating func write(_ overlay: CompiledOverlay, _ words: inout PreparedWordsWriter) {
    write(overlay.rule.rawValue)
    write(list: overlay.citations) { $0.write($1, &words) }
    write(list: overlay.principles) { $0.write($1) }
    write(optional: overlay.severity) { writer, severity in
      writer.write(Severity.allCases.firstIndex(of: severity) ?? 0)
    }
    write(list: overlay.params.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(list: entry.value) { $0.write($1) }
    }
    write(overlay.givesWayTo?.rawValue)
  }
}

extension PreparedReader {
  /// What a run needs of a pack; its terms follow those of `base`.
  mutating func contents(
    _ words: PreparedWords,
    pack: String,
    ruleIDs: [RuleID],
    base: TermSet?,
    periods: PeriodTable?
  ) -> PackContents {
    let bytes = words.text.utf8.span
    let own = list(bytes) { $0.term($1, words) }
    let applies = optionalExpression(words)
    let appliesWhen = optionalBilingual(bytes)
    let overlays = list(bytes) { $0.overlay($1, words) }
    endLine()
    var rules: [CompiledRule] = []
    rules.reserveCapacity(ruleIDs.count)
    for id in ruleIDs {
      rules.append(rule(id, pack: pack, words))
      endLine()
    }
    return PackContents(
      applies: applies,
      appliesWhen: appliesWhen,
      rules: rules,
      overlays: overlays,
      terms: (base ?? .empty).adding(own, isBase: base == nil),
      periods: periods
    )
  }

  private mutating func term(_ bytes: Span<UInt8>, _ words: PreparedWords) -> CompiledTerm {
    let name = text(bytes)
    let phrase = bilingual(bytes)
    let text = words.text(at: number(bytes))
    return CompiledTerm(
      name: name,
      phrase: phrase,
      program: bool(bytes) ? program(bytes, words.context) : nil,
      checked: nil,
      text: text
    )
  }

  private mutating func overlay(_ bytes: Span<UInt8>, _ words: PreparedWords) -> CompiledOverlay {
    CompiledOverlay(
      rule: RuleID(text(bytes)),
      citations: list(bytes) { $0.citation($1, words) },
      principles: list(bytes) { $0.text($1) },
      severity: optional(bytes) { Severity.allCases[$0.number($1)] },
      params: Dictionary(
        list(bytes) { ($0.text($1), $0.list($1) { $0.text($1) }) },
        uniquingKeysWith: { first, _ in first }
      ),
      givesWayTo: optionalText(bytes).map { RuleID($0) }
    )
  }
}

extension TermSet {
  /// The same terms and more; those of `base` itself count as its own.
  fileprivate func adding(_ own: [CompiledTerm], isBase: Bool) -> TermSet {
    guard !own.isEmpty else { return self }
    let fields = own.map { ObjectType.Field($0.name, .bool, label: $0.phrase) }
    var set = TermSet(
      type: ObjectType(name: "Terms", fields: type.fields + fields),
      terms: terms + own,
      baseCount: baseCount,
      baseType: baseType
    )
    if isBase { set.becomeBase() }
    return set
  }
}
