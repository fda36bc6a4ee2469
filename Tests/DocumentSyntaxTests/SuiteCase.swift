import DocumentSyntax
import SourceText

/// One line of a conformance suite: a JSON object, read with the project's own reader.
struct SuiteCase {
  private let tree: SyntaxTree

  init(_ line: [UInt8]) {
    let (file, _) = SourceFile.decode(name: "case.json", bytes: line)
    tree = DocumentReader.read(file, as: .json).tree
  }

  /// The text of a member; empty where it is absent or null.
  func text(_ key: String) -> String {
    guard let root = tree.documents.first, let node = tree.value(of: key, in: root) else {
      return ""
    }
    return tree.isNull(node) ? "" : tree.text(node)
  }

  /// The bytes that a member holds in base 64 (RFC 4648 § 4); `nil` where it does not.
  func bytes(_ key: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for digit in text(key).utf8 where digit != UInt8(ascii: "=") {
      guard let value = Self.digits.firstIndex(of: digit) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
}
