internal import CEL
internal import Findings
internal import PlanSchema

extension PreparedWriter {
  /// Writes what running a rule needs; the rest goes among the words.
  mutating func write(_ rule: CompiledRule, _ words: inout PreparedWordsWriter) {
    write(Severity.allCases.firstIndex(of: rule.severity) ?? 0)
    write(RuleStatus.allCases.firstIndex(of: rule.status) ?? 0)
    write(rule.verdict == .review)
    write(rule.isWaivable)
    write(optional: rule.waiverDays) { $0.write(signed: $1) }
    write(rule.takesPlans)
    write(rule.takesRecords)
    write(Stage.allCases.firstIndex(of: rule.stage) ?? 0)
    for day in [rule.inForce.from, rule.inForce.to, rule.pendingFrom] {
      write(optional: day) { $0.write(signed: Int($1.dayNumber)) }
    }
    write(list: rule.parameters) { $0.write($1) }
    write(rule.applies, &words)
    write(rule.each, &words)
    write(optional: rule.eachPath) { $0.write($1) }
    write(rule.expect, &words)
    write(words.position { $0.write(rule.details.value, &$1) })
  }
}

extension PreparedReader {
  /// A rule.
  mutating func rule(_ id: RuleID, pack: String, _ words: PreparedWords) -> CompiledRule {
    let bytes = words.text.utf8.span
    let severity = Severity.allCases[number(bytes)]
    let status = RuleStatus.allCases[number(bytes)]
    let verdict: Verdict = bool(bytes) ? .review : .fail
    let isWaivable = bool(bytes)
    let waiverDays = optional(bytes) { $0.signed($1) }
    let (takesPlans, takesRecords) = (bool(bytes), bool(bytes))
    let stage = Stage.allCases[number(bytes)]
    let (from, to, pendingFrom) = (day(bytes), day(bytes), day(bytes))
    let parameters = list(bytes) { $0.parameter($1) }
    let applies = optionalExpression(words)
    let each = optionalExpression(words)
    let eachPath = optional(bytes) { $0.path($1, element: nil) }
    let expect = expression(words)
    let details = number(bytes)
    return CompiledRule(
      id: id,
      severity: severity,
      status: status,
      verdict: verdict,
      isWaivable: isWaivable,
      waiverDays: waiverDays,
      takesPlans: takesPlans,
      takesRecords: takesRecords,
      stage: stage,
      inForce: (from, to),
      pendingFrom: pendingFrom,
      parameters: parameters,
      parameterType: RuleCompiler.type(of: parameters),
      applies: applies,
      each: each,
      eachPath: eachPath,
      expect: expect,
      details: Lazily {
        var reader = words.reader(at: details)
        let element = RuleCompiler.elementField(each: each, path: eachPath)
        var description = RuleDescription(id: id, pack: pack, title: .empty, severity: severity)
        return reader.details(completing: &description, element: element, words)
      },
      examples: [],
      place: PackPlace(startOf: 0)
    )
  }

  private mutating func day(_ bytes: Span<UInt8>) -> CivilDate? {
    optional(bytes) { $0.signed($1) }.flatMap { CivilDate(dayNumber: $0) }
  }
}
