import Findings
import SourceText

extension YAMLParser {
  /// Reports `problem` at the bytes `start..<end`, unless the line already has a finding.
  ///
  /// What goes wrong behind a first mistake on a line is nearly always its consequence.
  mutating func tell(
    _ problem: some DocumentProblem,
    _ start: Int,
    _ end: Int,
    related: [Label] = [],
    fixes: [Fix] = []
  ) {
    guard !isStopped, reportedLine != lineStart else { return }
    reportedLine = lineStart
    lastReport = start
    handler.problems.report(problem, at: ByteRange(start, end), related: related, fixes: fixes)
  }

  mutating func report(_ problem: YAMLLayoutProblem, _ start: Int, _ end: Int) {
    tell(problem, start, end)
  }

  mutating func report(_ problem: YAMLKeyProblem, _ start: Int, _ end: Int, fixes: [Fix] = []) {
    tell(problem, start, end, fixes: fixes)
  }

  mutating func report(
    _ problem: YAMLBracketProblem,
    _ start: Int,
    _ end: Int,
    related: [Label] = []
  ) {
    tell(problem, start, end, related: related)
  }

  mutating func report(_ problem: YAMLTextProblem, _ start: Int, _ end: Int) {
    tell(problem, start, end)
  }

  mutating func report(_ problem: YAMLLineProblem, _ start: Int, _ end: Int, fixes: [Fix] = []) {
    tell(problem, start, end, fixes: fixes)
  }

  mutating func report(_ problem: YAMLAnchorProblem, _ start: Int, _ end: Int) {
    tell(problem, start, end)
  }

  mutating func report(_ problem: YAMLTagProblem, _ start: Int, _ end: Int) {
    tell(problem, start, end)
  }

  mutating func report(_ problem: YAMLDirectiveProblem, _ start: Int, _ end: Int) {
    tell(problem, start, end)
  }
}
