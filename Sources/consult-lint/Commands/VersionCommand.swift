import Findings

/// The version of the tool, the same everywhere it is named.
enum ToolVersion {
  /// The version, as in the change log.
  static let current = "0.1.0"
}

/// `version`: the name and version of the tool.
struct VersionCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) -> ExitStatus {
    if arguments.has(.json) {
      let json: JSONValue = ["name": "consult-lint", "version": .string(ToolVersion.current)]
      terminal.write(json.bytes() + [0x0A])
    } else {
      terminal.line("consult-lint \(ToolVersion.current)")
    }
    return .clean
  }
}
