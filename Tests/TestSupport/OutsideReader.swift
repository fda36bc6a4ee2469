import Foundation

/// A program that reads reports and is no part of the project; tests that need it are skipped
/// where it is absent.
public struct OutsideReader: Hashable, Sendable {
  /// The name of the program.
  public var name: String

  /// A program by its name.
  public init(_ name: String) { self.name = name }

  /// Validates JSON and YAML against a JSON Schema; `.ci/prepare` puts it into the build folder.
  public static let jsonSchema = OutsideReader("check-jsonschema")
  /// Validates XML against an XML Schema.
  public static let xmlSchema = OutsideReader("xmllint")

  /// Where the program is, or `nil` where it is not installed.
  public var path: String? {
    let search = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders =
      ["\(Repository.root)/.build/readers/bin"] + search.split(separator: ":").map(String.init)
    return folders.lazy.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// Whether the program is installed.
  public var isThere: Bool { path != nil }

  /// Runs the program; `nil` where it is not installed.
  public func run(_ arguments: [String], in folder: String = Repository.root) throws -> RunResult? {
    try path.map { try RunningTool.run($0, arguments, in: folder) }
  }
}

/// A folder for the length of a test.
public struct PassingFolder: ~Copyable {
  /// The folder.
  public let path: String

  /// An empty folder.
  public init() throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("consult-lint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }
}
