internal import CEL
internal import Findings

/// The words of a prepared pack: what is read only when a finding or a person asks.
final class PreparedWords: Sendable {
  /// What programs of the pack share.
  let context: PreparedContext
  /// Where the words begin; their positions count from there.
  private let start: Int

  init(_ context: PreparedContext, from start: Int) {
    self.context = context
    self.start = start
  }

  /// A cursor at a position among the words.
  func reader(at position: Int) -> PreparedReader { PreparedReader(at: start + position) }

  /// The bytes of the whole text.
  var text: String { context.text }

  /// The text at a position among the words.
  func text(at position: Int) -> String {
    var reader = reader(at: position)
    return reader.text(text.utf8.span)
  }
}

/// The words of a pack while they are written; what comes more than once is written once.
struct PreparedWordsWriter {
  /// What programs of the pack share.
  var tables = PreparedTables()
  /// The words so far.
  private(set) var writer = PreparedWriter()
  private var positions: [[UInt8]: Int] = [:]

  /// Writes an entry, unless the same stands there already, and gives its position.
  mutating func position(
    _ write: (inout PreparedWriter, inout PreparedWordsWriter) -> Void
  ) -> Int {
    var entry = PreparedWriter()
    write(&entry, &self)
    if let known = positions[entry.bytes] { return known }
    let position = writer.bytes.count
    positions[entry.bytes] = position
    writer.append(entry)
    writer.endLine()
    return position
  }
}

extension PreparedWriter {
  /// Writes a text in both languages.
  mutating func write(_ text: BilingualText) {
    write(text.en)
    write(text.fr)
  }

  /// Writes a text in both languages, where there is one.
  mutating func write(_ text: BilingualText?) { write(optional: text) { $0.write($1) } }

  /// Writes a text, where there is one.
  mutating func write(_ text: String?) { write(optional: text) { $0.write($1) } }
}

extension PreparedReader {
  /// A text in both languages.
  mutating func bilingual(_ bytes: Span<UInt8>) -> BilingualText {
    BilingualText(en: text(bytes), fr: text(bytes))
  }

  /// A text in both languages, where there is one.
  mutating func optionalBilingual(_ bytes: Span<UInt8>) -> BilingualText? {
    optional(bytes) { $0.bilingual($1) }
  }

  /// A text, where there is one.
  mutating func optionalText(_ bytes: Span<UInt8>) -> String? { optional(bytes) { $0.text($1) } }
}
