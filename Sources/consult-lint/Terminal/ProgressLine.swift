import Findings
import Glibc
import Reporting
import Synchronization

/// A line on standard error that says how far a long run has come, where a person can see it.
final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var shownAt: Double?
  }

  private static let delay = 0.5
  private static let interval = 0.1
  private let total: Int
  private let language: Language
  private let startedAt: Double
  private let isOn: Bool
  private let state = Mutex(State())

  /// A line about so many files.
  init(total: Int, _ language: ReportLanguage, isQuiet: Bool) {
    self.total = total
    self.language = language.first
    startedAt = ProgressLine.now
    isOn = !isQuiet && isatty(STDERR_FILENO) == 1 && EnvironmentVariable.terminal.value != "dumb"
  }

  /// Counts one more file, and says so where it is time to.
  func step() {
    guard isOn else { return }
    state.withLock { state in
      state.done += 1
      let now = ProgressLine.now
      guard ProgressLine.isDue(now, startedAt: startedAt, shownAt: state.shownAt) else { return }
      state.shownAt = now
      write("\r\(ProgressLine.text(state.done, total, language))\u{1B}[K")
    }
  }

  /// Takes the line away.
  func clear() {
    guard isOn else { return }
    state.withLock { state in
      if state.shownAt != nil { write("\r\u{1B}[K") }
    }
  }

  /// Whether the line is to be shown: half a second into the run, then ten times a second.
  static func isDue(_ now: Double, startedAt: Double, shownAt: Double?) -> Bool {
    guard now - startedAt >= delay else { return false }
    return shownAt.map { now - $0 >= interval } ?? true
  }

  /// What the line says.
  static func text(_ done: Int, _ total: Int, _ language: Language) -> String {
    let numbers = [done, total].map { MessageValue.int(Int64($0)).shown(in: language) }
    return switch language {
    case .en: "consult-lint: \(numbers[0]) of \(numbers[1]) files"
    case .fr: "consult-lint\u{A0}: \(numbers[0]) fichiers sur \(numbers[1])"
    }
  }

  private func write(_ text: String) {
    try? FileDescriptor(number: STDERR_FILENO).write(Array(text.utf8))
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
