/// An address of the Internet Protocol, version 4 or 6.
struct NetworkAddress: Hashable, Sendable {
  /// The version.
  enum Family: Int, Hashable, Sendable {
    case v4 = 4
    case v6 = 6

    /// The number of bits of an address.
    var width: Int { self == .v4 ? 32 : 128 }
  }

  /// The version.
  let family: Family
  /// The bits, those of version 4 at the end.
  let bits: UInt128

  /// An address of a version.
  init(_ family: Family, _ bits: UInt128) {
    self.family = family
    self.bits = bits
  }

  /// Four or sixteen bytes from the left.
  private var bytes: [UInt8] {
    stride(from: family.width - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: bits >> UInt128($0))
    }
  }

  /// All bits are 0.
  var isUnspecified: Bool { bits == 0 }

  /// The host itself: 127.0.0.0/8 or ::1.
  var isLoopback: Bool { family == .v4 ? bytes[0] == 127 : bits == 1 }

  /// Many hosts: 224.0.0.0/4 or ff00::/8.
  var isMulticast: Bool { family == .v4 ? bytes[0] & 0xF0 == 0xE0 : bytes[0] == 0xFF }

  /// Many hosts on one link: 224.0.0.0/24 or ff02::/16, whatever the flags.
  var isLinkLocalMulticast: Bool {
    family == .v4 ? bits >> 8 == 0xE00000 : bytes[0] == 0xFF && bytes[1] & 0x0F == 0x02
  }

  /// One host on one link: 169.254.0.0/16 or fe80::/10.
  var isLinkLocalUnicast: Bool {
    family == .v4 ? bits >> 16 == 0xA9FE : bits >> 118 == 0x3FA
  }

  /// One host that is not on this link only; private ranges count too.
  var isGlobalUnicast: Bool {
    if family == .v4, bits == 0xFFFF_FFFF { return false }
    return !isUnspecified && !isLoopback && !isMulticast && !isLinkLocalUnicast
  }

  /// The address with only its first bits kept.
  func masked(_ length: Int) -> NetworkAddress {
    let dropped = family.width - length
    return NetworkAddress(family, (bits >> UInt128(dropped)) << UInt128(dropped))
  }
}

extension NetworkAddress: CustomStringConvertible {
  /// The one canonical form: `192.168.0.1`, or `2001:db8::1` (RFC 5952).
  var description: String {
    if family == .v4 { return bytes.map(String.init).joined(separator: ".") }
    let groups = (0..<8).map { UInt16(truncatingIfNeeded: bits >> UInt128(112 - 16 * $0)) }
    let zeros = NetworkAddress.longestZeros(groups)
    let text = { (range: Range<Int>) in
      groups[range].map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard zeros.count > 1 else { return text(0..<8) }
    return text(0..<zeros.lowerBound) + "::" + text(zeros.upperBound..<8)
  }

  /// The longest stretch of groups that are 0, of equal ones the first.
  private static func longestZeros(_ groups: [UInt16]) -> Range<Int> {
    var best = 0..<0
    var start = 0
    for index in 0...groups.count {
      if index < groups.count, groups[index] == 0 { continue }
      if index - start > best.count { best = start..<index }
      start = index + 1
    }
    return best
  }
}
