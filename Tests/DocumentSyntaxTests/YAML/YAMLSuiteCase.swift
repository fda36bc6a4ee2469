import Foundation
import SourceText
import TestSupport

/// One case of a suite of YAML documents.
struct YAMLSuiteCase: Decodable {
  var id: String
  var yaml: String
  /// The events, one a line.
  var tree: [String]
  /// Whether the text must be refused.
  var fail: Bool?
  /// The documents under the core schema, where JSON can hold them.
  var json: [JSONValue]?

  /// The cases of a suite; none where the folder is absent.
  static func all(of suite: String) -> [YAMLSuiteCase] {
    let bytes = SharedFolder.bytes("\(SharedFolder.suites)/\(suite)/cases.jsonl") ?? []
    let decoder = JSONDecoder()
    return bytes.split(separator: 0x0A).compactMap { line in
      try? decoder.decode(YAMLSuiteCase.self, from: Data(line))
    }
  }

  /// The text as a file.
  var source: SourceFile { SourceFile(name: id, text: yaml) }
}
