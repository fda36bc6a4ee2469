/// The notations in which a document can be written.
public enum SyntaxFormat: String, CaseIterable, Hashable, Sendable {
  /// YAML 1.2.2.
  case yaml
  /// JSON, RFC 8259.
  case json
  /// Comma-separated values, RFC 4180.
  case csv

  /// The notation of a file, by the end of its name, else by its first and last character.
  ///
  /// Text that is opened and closed as JSON objects and arrays are is taken as JSON;
  /// everything else is YAML, of which JSON is very nearly a subset.
  public static func detect(name: String, bytes: [UInt8]) -> SyntaxFormat {
    let ending = name.utf8.suffix(5).map { $0 | 0x20 }
    if ending.suffix(5).elementsEqual(".json".utf8) { return .json }
    if ending.suffix(4).elementsEqual(".csv".utf8) { return .csv }
    if ending.suffix(4).elementsEqual(".yml".utf8) { return .yaml }
    if ending.suffix(5).elementsEqual(".yaml".utf8) { return .yaml }
    return looksLikeJSON(bytes) ? .json : .yaml
  }

  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, isBlank(bytes[start]) { start += 1 }
    guard let last = bytes[start...].last(where: { !isBlank($0) }) else { return false }
    let next = bytes[start...].dropFirst().first { !isBlank($0) }
    switch (bytes[start], last) {
    case (UInt8(ascii: "{"), UInt8(ascii: "}")):
      return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
    case (UInt8(ascii: "["), UInt8(ascii: "]")):
      return next.map("\"{[]-0123456789".utf8.contains) ?? false
    default:
      return false
    }
  }
}
