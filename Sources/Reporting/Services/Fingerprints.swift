import Findings
import SourceText

/// A name for a finding that stays the same when lines move.
///
/// It is made of the rule, the file, the place in the document and the text there. Findings that
/// share all of these are told apart by a number, which `PieceFiller` adds.
enum Fingerprints {
  /// What a finding of a file shares with its twins: 16 hexadecimal digits.
  static func digits(of finding: Finding, _ source: SourceFile) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    add(finding.rule.rawValue.utf8, to: &hash)
    add(source.name.utf8, to: &hash)
    add(finding.pointer.utf8, to: &hash)
    let start = min(finding.range.start, source.bytes.count)
    add(source.bytes[start..<max(start, min(finding.range.end, source.bytes.count))], to: &hash)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func add(_ part: some Sequence<UInt8>, to hash: inout UInt64) {
    for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
  }
}
