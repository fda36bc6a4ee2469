import Findings
import Glibc
import Reporting

/// The two streams that a run writes to: the result, and notes to the person who called it.
struct Terminal: ~Copyable {
  /// The language of notes.
  private(set) var language: ReportLanguage
  /// Whether notes are left out; errors are told always.
  var isQuiet = false
  /// Standard output.
  var output = OutputBuffer()

  /// A terminal that speaks `language`.
  init(_ language: ReportLanguage) {
    self.language = language
    signal(SIGPIPE, SIG_IGN)
  }

  /// Speaks the language of a configuration where neither the words nor the environment name one.
  mutating func takeLanguage(of session: LintSession, unless arguments: Arguments) {
    take(session.language, unless: arguments)
  }

  /// Speaks a language where neither the words nor the environment name one.
  mutating func take(_ wanted: ReportLanguage?, unless arguments: Arguments) {
    guard arguments.value(.lang) == nil, TerminalLanguage.ofEnvironment == nil else { return }
    if let wanted { language = wanted }
  }

  /// Whether standard output is a terminal that takes colour.
  static var showsColour: Bool {
    guard EnvironmentVariable.noColor.value == nil else { return false }
    return isatty(STDOUT_FILENO) == 1 && EnvironmentVariable.terminal.value != "dumb"
  }

  /// The columns of standard output where it is a terminal; `nil` where it is none.
  static var width: Int? { width(of: STDOUT_FILENO) }

  private static func width(of stream: Int32) -> Int? {
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a part of the result.
  mutating func write(_ bytes: [UInt8]) { output.write(bytes) }

  /// Writes a line of the result.
  mutating func line(_ text: String = "") { write(Array("\(text)\n".utf8)) }

  /// Writes a line of the result in each language of the run.
  mutating func say(_ text: BilingualText) {
    for language in language.languages { line(VisibleText.line(text[language])) }
  }

  /// Writes what is pending.
  mutating func flush() { output.flush() }

  /// Tells the person something about the run.
  borrowing func note(_ text: BilingualText) {
    guard !isQuiet else { return }
    tell(text)
  }

  /// Tells the person what went wrong.
  borrowing func tell(_ error: UsageError) { tell(error.words) }

  /// Tells the person something that even a quiet run must say.
  borrowing func tell(_ text: BilingualText) {
    var lines = ""
    let columns = Terminal.width(of: STDERR_FILENO)
    for language in language.languages {
      let name = language == .en ? "consult-lint: " : "consult-lint\u{A0}: "
      lines += Page.wrapped(name + VisibleText.line(text[language]), columns) + "\n"
    }
    try? FileDescriptor(number: STDERR_FILENO).write(Array(lines.utf8))
  }
}
