import Findings
import SourceText

/// Every rule's outcome on every plan, as text.
struct OutcomeList {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func write(_ file: LintedFile, on canvas: inout Canvas) {
    guard !file.outcomes.isEmpty else { return }
    canvas.line(VisibleText.line(file.source.name), as: .path)
    canvas.endLine()
    for outcome in file.outcomes { write(outcome, on: &canvas) }
    canvas.endLine()
  }

  private func write(_ outcome: RuleOutcome, on canvas: inout Canvas) {
    let languages = options.language.languages
    let words = languages.map { Wording.outcome(outcome.outcome)[$0] }.joined(separator: " / ")
    var line = "\(outcome.rule)  \(words)"
    let place = [outcome.plan, outcome.pointer].compactMap { $0 }.filter { !$0.isEmpty }
    if !place.isEmpty { line += "  \(place.joined(separator: "#"))" }
    if let reason = outcome.reason {
      line += "  (\(languages.map { reason[$0] }.joined(separator: " / ")))"
    }
    canvas.line("  \(VisibleText.line(line))")
  }
}

/// How many findings each rule has, as text.
struct RuleStatistics {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func write(_ head: RunHead, on canvas: inout Canvas) {
    let titles = Dictionary(head.run.rules.map { ($0.id, $0.title) }) { first, _ in first }
    let order = head.countsByRule.sorted { left, right in
      left.value != right.value ? left.value > right.value : left.key < right.key
    }
    for (rule, count) in order {
      let digits = String(count)
      let padding = String(repeating: " ", count: max(0, 7 - digits.utf8.count))
      let languages = options.language.languages
      let title = titles[rule].map { title in languages.map { title[$0] }.joined(separator: " / ") }
      canvas.line("\(padding)\(digits)  \(rule)  \(VisibleText.line(title ?? ""))")
    }
    if !order.isEmpty { canvas.endLine() }
  }
}
