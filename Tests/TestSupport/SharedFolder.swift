#if canImport(Glibc)
import Glibc
#endif

/// Where tests find input that is not part of the project.
public enum SharedFolder {
  /// The folder of the conformance suites: `CONSULT_LINT_SUITES`, or `../shared/suites`.
  public static var suites: String { environment("CONSULT_LINT_SUITES") ?? "../shared/suites" }

  /// The folder of registry rows: `CONSULT_LINT_REGISTRY`, or `../shared/data/registry`.
  public static var registry: String {
    environment("CONSULT_LINT_REGISTRY") ?? "../shared/data/registry"
  }

  /// The folder of the schemas of report formats: `CONSULT_LINT_SCHEMAS`, or
  /// `../shared/schema/external`.
  public static var schemas: String {
    environment("CONSULT_LINT_SCHEMAS") ?? "../shared/schema/external"
  }

  /// Whether a file or folder can be read.
  public static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The bytes of a file, or `nil` where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// The value of an environment variable, or `nil` where it is not set or empty.
  public static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
