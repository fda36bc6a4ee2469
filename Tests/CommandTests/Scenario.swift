import Foundation
import TestSupport

/// A run of the tool on one page: files, command, output, status.
///
/// Each section begins with a line such as `--- file plan.yaml`; what stands above the first one
/// says what is shown.
struct Scenario {
  /// A part of the page.
  struct Section {
    var head: String
    var lines: [Substring]

    /// What stands in the section, each line ended.
    var text: String { lines.map { "\($0)\n" }.joined() }
  }

  let path: String
  private(set) var preamble: [Substring] = []
  private(set) var sections: [Section] = []

  /// The names of all pages.
  static var all: [String] {
    Repository.files(below: "Tests/Fixtures/Scenarios", ending: ".scenario")
  }

  /// The page in a file of the project.
  init?(path: String) {
    guard let text = Repository.text(path) else { return nil }
    self.path = path
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- ") {
        sections.append(Section(head: String(line.dropFirst(4)), lines: []))
      } else if sections.isEmpty {
        preamble.append(line)
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    if sections.last?.lines.last == "" { sections[sections.count - 1].lines.removeLast() }
  }

  /// What the page says that the run leaves behind.
  var expected: RunResult {
    RunResult(
      output: text("stdout"),
      errors: text("stderr"),
      status: sections.lazy.compactMap(Scenario.status).first ?? 0
    )
  }

  /// Runs the command of the page in a folder of its own.
  func run() throws -> RunResult {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("scenario-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for section in sections where section.head.hasPrefix("file ") {
      let file = folder.appendingPathComponent(String(section.head.dropFirst(5)))
      let parent = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try Data(section.text.utf8).write(to: file)
    }
    let tools = URL(fileURLWithPath: Repository.tool).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try RunningTool.run(
      "/bin/sh",
      ["-c", text("command")],
      in: folder.path,
      input: text("stdin"),
      environment: ["PATH": "\(tools):\(path)"]
    )
  }

  /// Writes the page anew with what a run left behind; an output must end with a line end.
  func record(_ result: RunResult) throws {
    var page = preamble.map { "\($0)\n" }.joined()
    for section in sections where !Scenario.isOutcome(section) {
      page += "--- \(section.head)\n\(section.text)"
    }
    page += "--- status \(result.status)\n"
    for (head, text) in [("stdout", result.output), ("stderr", result.errors)] {
      page += "--- \(head)\n\(text)\(text.isEmpty || text.hasSuffix("\n") ? "" : "\n")"
    }
    try Data(page.utf8).write(to: URL(fileURLWithPath: "\(Repository.root)/\(path)"))
  }

  private func text(_ head: String) -> String { sections.first { $0.head == head }?.text ?? "" }

  private static func isOutcome(_ section: Section) -> Bool {
    section.head == "stdout" || section.head == "stderr" || status(section) != nil
  }

  private static func status(_ section: Section) -> Int32? {
    guard section.head.hasPrefix("status ") else { return nil }
    return Int32(section.head.dropFirst("status ".count))
  }
}
