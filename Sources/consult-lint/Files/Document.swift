import DocumentSyntax
import Findings
import SourceText

/// A file that was read: its text, and the places where its bytes were not text.
struct Document: Sendable {
  /// The text.
  var source: SourceFile
  /// The places where the bytes were not text.
  var problems: [EncodingProblem]
  /// The notation that the name or the content tells.
  var format: SyntaxFormat
  /// How the bytes stood for text.
  private(set) var encoding: TextEncoding
  /// Whether the bytes began with a byte-order mark that the text does not hold.
  private(set) var hasLostMark: Bool
  /// The bytes as they were.
  private let original: [UInt8]

  /// The name under which standard input is reported unless `--stdin-name` says otherwise.
  static let standardInputName = "<stdin>"

  /// Reads the file at `path`, or standard input where there is none.
  ///
  /// One byte more than a document may have is read, so that the reader sees that there are too
  /// many and says so.
  init(path: String?, name: String) throws(SystemError) {
    let limit = ReadingLimits.standard.bytes + 1
    let bytes: [UInt8]
    if let path {
      bytes = try FileStore.bytes(of: path, atMost: limit)
    } else {
      bytes = try FileDescriptor(number: 0).read(atMost: limit)
    }
    original = bytes
    encoding = TextEncoding.detect(bytes)
    hasLostMark = encoding != .utf8 && encoding.hasMark(bytes)
    (source, problems) = SourceFile.decode(name: name, bytes: bytes)
    format = SyntaxFormat.detect(name: name, bytes: source.bytes)
  }

  /// Reads a file that a command names; `-` is standard input.
  init(named path: String) throws(UsageError) {
    do throws(SystemError) {
      let isInput = path == "-"
      try self.init(path: isInput ? nil : path, name: isInput ? Document.standardInputName : path)
    } catch {
      throw .unreadable(path, error)
    }
  }
}

extension Document {
  /// The digest of the bytes as they were; worked out whenever it is asked for.
  var digest: Digest { Digest(of: original) }

  /// The bytes that stand for another text in the way of this file; `nil` where they would not be
  /// read as that text again, or where some bytes of this file are not text.
  func bytes(of text: SourceFile) -> [UInt8]? {
    guard problems.isEmpty else { return nil }
    guard encoding != .utf8 else { return text.bytes }
    let bytes = encoding.encode(text.bytes, withMark: hasLostMark)
    let again = SourceFile.decode(name: text.name, bytes: bytes)
    return again.problems.isEmpty && again.file.bytes == text.bytes ? bytes : nil
  }

  /// What is to be said of bytes that are not text.
  var findings: [Finding] { DocumentReader.findings(of: problems) }

  /// Whether the text names the schema of plans, as every plan does.
  var mayBePlan: Bool {
    let mark = Array("consultation-plan/".utf8)
    var matched = 0
    for byte in source.bytes {
      matched = byte == mark[matched] ? matched + 1 : (byte == mark[0] ? 1 : 0)
      if matched == mark.count { return true }
    }
    return false
  }
}
