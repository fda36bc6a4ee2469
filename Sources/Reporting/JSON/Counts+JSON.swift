import Findings

extension RunTotals {
  /// The number of findings that count, by severity.
  var json: JSONValue {
    [
      "error": .number(failed[.error] ?? 0),
      "warning": .number(failed[.warning] ?? 0),
      "note": .number(failed[.note] ?? 0),
    ]
  }
}

extension OutcomeCounts {
  /// How often each outcome came.
  var json: JSONValue {
    [
      "passed": .number(passed), "failed": .number(failed), "cantTell": .number(cantTell),
      "inapplicable": .number(inapplicable), "untested": .number(untested),
    ]
  }
}
