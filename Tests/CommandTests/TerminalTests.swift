import Foundation
import TestSupport
import Testing

private let python = OutsideReader("python3")

/// The tool on a terminal, which Python’s `pty` stands for.
@Suite(.enabled(if: python.isThere, "python3 is not installed"))
struct TerminalTests {
  /// What the tool writes where both of its streams are a terminal of so many columns.
  private func output(
    _ words: [String],
    columns: Int,
    environment: [String: String] = [:]
  ) throws -> String {
    let script = """
      import fcntl, os, pty, struct, subprocess, sys, termios
      reader, writer = pty.openpty()
      size = struct.pack("HHHH", 50, int(sys.argv[1]), 0, 0)
      fcntl.ioctl(writer, termios.TIOCSWINSZ, size)
      process = subprocess.Popen(sys.argv[2:], stdout=writer, stderr=writer)
      os.close(writer)
      output = b""
      while True:
          try:
              part = os.read(reader, 65536)
          except OSError:
              break
          if not part:
              break
          output += part
      process.wait()
      sys.stdout.buffer.write(output.replace(b"\\r\\n", b"\\n"))
      """
    let arguments = ["-c", script, "\(columns)", Repository.tool] + words
    return try RunningTool.run(
      try #require(python.path),
      arguments,
      in: Repository.root,
      environment: environment.merging(["TERM": "xterm"]) { given, _ in given }
    ).output
  }

  private let check = [
    "check", "examples/library-hours", "--as-of", "2026-11-23", "--lang", "fr", "--quiet",
  ]

  @Test(arguments: [50, 80])
  func linesKeepToTheWidth(columns: Int) throws {
    let text = try output(check, columns: columns, environment: ["NO_COLOR": "1"])
    let lines = text.split(separator: "\n")
    #expect(lines.count > 10)
    for line in lines { #expect(line.count <= columns, "\(line)") }
    #expect(lines.contains { $0.count > columns - 12 })
  }

  @Test func colourIsForTerminalsThatTakeIt() throws {
    let escape = "\u{1B}["
    #expect(try output(check, columns: 80).contains(escape))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let text = try output(check, columns: 80, environment: environment)
      #expect(!text.contains(escape) && text.contains("BASE-DEC-04"))
    }
    let never = try output(check + ["--color", "never"], columns: 80)
    #expect(!never.contains(escape))
  }

  @Test func longRunsShowHowFarTheyAre() throws {
    let folder = try PassingFolder()
    let plan = "\(Repository.root)/examples/quiet-crossings/plan.yaml"
    for number in 1...60 {
      _ = try folder.write(SharedFolder.bytes(plan) ?? [], to: "\(number).yaml")
    }
    let words = ["check", folder.path, "--as-of", "2026-11-23", "--jobs", "1", "--lang", "en"]
    let text = try output(words + ["--format", "jsonl"], columns: 80)
    #expect(text.contains(#/\rconsult-lint: \d+ of 60 files\u{1B}\[K/#))
    #expect(text.contains("\r\u{1B}[K"))
    let quiet = try output(words + ["--format", "jsonl", "--quiet"], columns: 80)
    #expect(!quiet.contains("of 60 files"))
  }
}
