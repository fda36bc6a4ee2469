import Foundation
import SourceText
import TestSupport

/// One case of a suite of YAML documents.
struct YAMLSuiteCase: Decodable {
  var id: String
  var yaml: String
  var tree: [String]
  var fail: Bool?

  /// The cases of a suite; `nil`, with a word, where the folder is absent.
  static func all(of suite: String) -> [YAMLSuiteCase]? {
    let path = "\(SharedFolder.suites)/\(suite)/cases.jsonl"
    guard let bytes = SharedFolder.bytes(path) else {
      print("conformance \(suite): skipped, \(path) is absent")
      return nil
    }
    let decoder = JSONDecoder()
    return bytes.split(separator: 0x0A).compactMap {
      try? decoder.decode(YAMLSuiteCase.self, from: Data($0))
    }
  }

  var source: SourceFile { SourceFile(name: id, text: yaml) }
}
