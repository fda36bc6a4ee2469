import Foundation
import TestSupport

/// A guide of `docs/` whose files are written and whose commands are run, in order.
///
/// A fenced block with a path behind its language is a file: `yaml plan.yaml` writes it, `diff
/// plan.yaml` changes it. In a `console` block a line that begins with `$ ` is a command, and what
/// stands below it is what it says.
struct Guide {
  /// One step of the guide.
  enum Step: Equatable {
    /// A file is written.
    case file(path: String, text: String)
    /// Lines of a file are replaced by others.
    case change(path: String, old: String, new: String)
    /// A command is run; `output` are the lines of the page that hold what it says.
    case command(String, output: Range<Int>)
  }

  /// What is wrong with a step.
  struct Mistake: Error, CustomStringConvertible {
    var description: String
  }

  let path: String
  private(set) var lines: [String]
  private(set) var steps: [Step] = []

  /// The guide in a file of the project.
  init?(path: String) {
    guard let text = Repository.text(path) else { return nil }
    self.path = path
    lines = text.components(separatedBy: "\n")
    var index = 0
    while index < lines.count {
      guard lines[index].hasPrefix("```") else {
        index += 1
        continue
      }
      let head = lines[index].dropFirst(3).split(separator: " ").map(String.init)
      let start = index + 1
      let end = lines[start...].firstIndex(of: "```") ?? lines.count
      add(head, start..<end)
      index = end + 1
    }
  }

  private mutating func add(_ head: [String], _ body: Range<Int>) {
    if head.first == "console" { return addCommands(body) }
    guard head.count == 2 else { return }
    let lines = Array(lines[body])
    guard head[0] == "diff" else {
      let text = lines.map { "\($0)\n" }.joined()
      return steps.append(.file(path: head[1], text: text))
    }
    func side(_ sign: Character) -> String {
      lines.filter { $0.first == " " || $0.first == sign }.map { "\($0.dropFirst())\n" }.joined()
    }
    steps.append(.change(path: head[1], old: side("-"), new: side("+")))
  }

  private mutating func addCommands(_ body: Range<Int>) {
    for line in body where lines[line].hasPrefix("$ ") {
      let next = lines[(line + 1)..<body.upperBound].firstIndex { $0.hasPrefix("$ ") }
      let output = (line + 1)..<(next ?? body.upperBound)
      steps.append(.command(String(lines[line].dropFirst(2)), output: output))
    }
  }

  /// Goes through the guide in a folder; gives the page as it would be with what was said.
  func run(in folder: String, tools: String) throws -> String {
    var said: [(Range<Int>, [String])] = []
    var environment = ["PATH": "\(tools):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"]
    var status: Int32 = 0
    for step in steps {
      switch step {
      case .file(let path, let text): try write(text, to: "\(folder)/\(path)")
      case .change(let path, let old, let new):
        let text = String(decoding: SharedFolder.bytes("\(folder)/\(path)") ?? [], as: UTF8.self)
        guard text.ranges(of: old).count == 1 else {
          throw Mistake(description: "\(path) does not hold once:\n\(old)")
        }
        try write(text.replacing(old, with: new), to: "\(folder)/\(path)")
      case .command(let command, let output):
        if command.hasPrefix("export "), let equals = command.firstIndex(of: "=") {
          let name = command[command.index(command.startIndex, offsetBy: 7)..<equals]
          environment[String(name)] = String(command[command.index(after: equals)...])
          continue
        }
        let result = try RunningTool.run(
          "/bin/sh",
          ["-c", "exec 2>&1; (exit \(status)); \(command)"],
          in: folder,
          environment: environment
        )
        status = result.status
        var lines = result.output.components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        said.append((output, lines))
      }
    }
    var page = lines
    for (range, lines) in said.reversed() { page.replaceSubrange(range, with: lines) }
    return page.joined(separator: "\n")
  }

  private func write(_ text: String, to path: String) throws {
    let file = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }
}
