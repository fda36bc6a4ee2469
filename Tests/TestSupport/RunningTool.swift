import Foundation

/// What a program that was run left behind.
public struct RunResult: Hashable, Sendable {
  /// What it wrote on standard output.
  public var output: String
  /// What it wrote on standard error.
  public var errors: String
  /// Its exit status.
  public var status: Int32

  /// What a program left behind.
  public init(output: String, errors: String, status: Int32) {
    self.output = output
    self.errors = errors
    self.status = status
  }
}

/// Runs other programs.
public enum RunningTool {
  /// Runs a program to its end, with files in place of pipes so that no output is too long.
  public static func run(
    _ program: String,
    _ arguments: [String],
    in folder: String,
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> RunResult {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("consult-lint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let names = ["in", "out", "err"].map { place.appendingPathComponent($0) }
    try Data(input.utf8).write(to: names[0])
    try Data().write(to: names[1])
    try Data().write(to: names[2])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = inherited.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return RunResult(
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self),
      status: process.terminationStatus
    )
  }

  /// The environment of this process without what would change the language or the colours.
  private static var inherited: [String: String] {
    var environment = ProcessInfo.processInfo.environment
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "CONSULT_LINT_LANG", "NO_COLOR"] {
      environment[name] = nil
    }
    return environment
  }
}
