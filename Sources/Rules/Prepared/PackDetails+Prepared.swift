internal import CEL
internal import Findings

extension PreparedWriter {
  /// Writes what people are told of a pack; reasons for mutants stay in its text.
  mutating func write(_ details: PackDetails) {
    write(details.status)
    write(list: details.covers) { $0.write($1) }
    write(list: details.neverClaims) { $0.write($1) }
    write(list: details.principles) { $0.write($1) }
    write(list: details.authorities) { $0.write($1) }
    write(list: details.periodClauses) { writer, period in
      writer.write(period.id)
      writer.write(period.clause)
      writer.write(period.kind)
      writer.write(period.unit)
    }
    write(list: details.unchecked) { writer, requirement in
      writer.write(requirement.principle)
      writer.write(optional: requirement.clause) { $0.write($1) }
      writer.write(requirement.reason)
    }
  }
}

extension PreparedReader {
  /// What people are told of a pack.
  mutating func packDetails(_ bytes: Span<UInt8>) -> PackDetails {
    PackDetails(
      status: text(bytes),
      covers: list(bytes) { $0.bilingual($1) },
      neverClaims: list(bytes) { $0.bilingual($1) },
      principles: list(bytes) { $0.principle($1) },
      authorities: list(bytes) { $0.authority($1) },
      periodClauses: list(bytes) { reader, bytes in
        PeriodClause(
          id: reader.text(bytes),
          clause: reader.clause(bytes),
          kind: reader.text(bytes),
          unit: reader.text(bytes)
        )
      },
      unchecked: list(bytes) { reader, bytes in
        UncheckedRequirement(
          principle: reader.optionalText(bytes),
          clause: reader.optional(bytes) { $0.clause($1) },
          reason: reader.bilingual(bytes)
        )
      },
      mutantReasons: []
    )
  }
}
