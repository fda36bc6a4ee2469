import Findings
import SourceText

/// A name for a finding that stays the same when lines move.
///
/// It is made of the rule, the file, the place in the document and the text there. Findings that
/// share all of these are told apart by a number.
struct Fingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The name of a finding of a file, 16 hexadecimal digits and, for a twin, its number.
  mutating func next(_ finding: Finding, _ source: SourceFile) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in [finding.rule.rawValue, source.name, finding.pointer, source.text(finding.range)] {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    let twins = seen[hash, default: 0]
    seen[hash] = twins + 1
    let digits = String(hash, radix: 16)
    let name = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return twins == 0 ? name : "\(name)-\(twins)"
  }
}
