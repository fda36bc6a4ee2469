internal import CEL
internal import Findings

extension PreparedWriter {
  /// Writes a source.
  mutating func write(_ authority: Authority) {
    write(authority.id)
    write(authority.title)
    write(authority.publisher)
    write(authority.year)
    write(authority.url)
    write(AuthorityKind.allCases.firstIndex(of: authority.kind) ?? 0)
    write(Verification.allCases.firstIndex(of: authority.verification) ?? 0)
    write(authority.isPending)
    write(authority.inForceFrom)
    write(authority.asOf)
  }

  /// Writes a principle.
  mutating func write(_ principle: Principle) {
    write(principle.id)
    write(principle.name)
    write(principle.statement)
    write(list: principle.themes) { $0.write($1) }
    write(list: principle.sources) { $0.write($1) }
    write(list: principle.clauses) { $0.write($1) }
    write(list: principle.elements) { writer, element in
      writer.write(element.name)
      writer.write(list: element.rules) { $0.write($1.rawValue) }
      writer.write(element.reason)
    }
  }

  /// Writes a part of a source.
  mutating func write(_ clause: SourceClause) {
    write(clause.source)
    write(clause.clause)
  }

  /// Writes a citation; the source is written once for all.
  mutating func write(_ citation: Citation, _ words: inout PreparedWordsWriter) {
    write(
      words.position { writer, _ in
        writer.write(citation.source)
        writer.write(citation.title)
        writer.write(citation.url)
      }
    )
    write(citation.clause)
  }
}

extension PreparedReader {
  /// A source.
  mutating func authority(_ bytes: Span<UInt8>) -> Authority {
    Authority(
      id: text(bytes),
      title: bilingual(bytes),
      publisher: optionalBilingual(bytes),
      year: optionalText(bytes),
      url: optionalBilingual(bytes),
      kind: AuthorityKind.allCases[number(bytes)],
      verification: Verification.allCases[number(bytes)],
      isPending: bool(bytes),
      inForceFrom: optionalText(bytes),
      asOf: optionalText(bytes)
    )
  }

  /// A principle.
  mutating func principle(_ bytes: Span<UInt8>) -> Principle {
    Principle(
      id: text(bytes),
      name: bilingual(bytes),
      statement: optionalBilingual(bytes),
      themes: list(bytes) { $0.text($1) },
      sources: list(bytes) { $0.text($1) },
      clauses: list(bytes) { $0.clause($1) },
      elements: list(bytes) { reader, bytes in
        PrincipleElement(
          name: reader.bilingual(bytes),
          rules: reader.list(bytes) { RuleID($0.text($1)) },
          reason: reader.optionalBilingual(bytes)
        )
      }
    )
  }

  /// A part of a source.
  mutating func clause(_ bytes: Span<UInt8>) -> SourceClause {
    SourceClause(source: text(bytes), clause: bilingual(bytes))
  }

  /// A citation.
  mutating func citation(_ bytes: Span<UInt8>, _ words: PreparedWords) -> Citation {
    var source = words.reader(at: number(bytes))
    let id = source.text(bytes)
    let title = source.bilingual(bytes)
    let url = source.optionalBilingual(bytes)
    return Citation(source: id, clause: bilingual(bytes), title: title, url: url)
  }
}
