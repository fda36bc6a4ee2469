import Findings
import Reporting
import Rules
import SourceText

/// How a rule came to its outcome on each plan of a file, in one language.
struct TracePage {
  private var page: Page
  private let index: LineIndex

  /// The page in UTF-8.
  var bytes: [UInt8] { page.bytes }

  /// The page of the traces of a rule on a file, with what a configuration makes of the rule.
  init(
    _ rule: CompiledRule,
    _ traces: [RuleTrace],
    _ source: SourceFile,
    _ settings: [BilingualText],
    _ language: Language
  ) {
    page = Page(language)
    index = LineIndex(source)
    page.line("\(rule.id)  \(rule.description.title[language])")
    page.section(ExplanationPage.settings, settings.map { $0[language] })
    for trace in traces { add(trace, source.name) }
  }

  private mutating func add(_ trace: RuleTrace, _ name: String) {
    let place = [trace.plan ?? name, trace.pointer].filter { !$0.isEmpty }.joined(separator: "#")
    var outcome = Wording.outcome(trace.outcome)[page.language]
    if let reason = trace.reason { outcome += " — \(reason[page.language])" }
    page.line("")
    page.line(page.labelled(place, outcome))
    var last: ExpressionRole?
    for line in trace.lines {
      if line.role != last { page.line("  \(line.role.label[page.language])") }
      last = line.role
      page.line("    \(String(repeating: "  ", count: line.depth))\(text(of: line))")
    }
  }

  private func text(of line: TraceLine) -> String {
    var text = line.text
    if let value = line.value { text += " = \(Wording.value(value, page.language))" }
    if let reason = line.reason { text = page.labelled(text, reason[page.language]) }
    guard let place = line.place else { return text }
    let position = index.position(of: place.range.start, in: .unicodeScalars)
    let pointer = VisibleText.line(place.pointer)
    return "\(text)  [\(position.line):\(position.column) \(pointer)]"
  }
}
