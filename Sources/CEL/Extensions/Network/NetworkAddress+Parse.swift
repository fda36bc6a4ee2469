extension NetworkAddress {
  /// Why a text is no address.
  enum ParseProblem: Error, Hashable {
    /// It is not written as one.
    case notAnAddress
    /// It names a zone, as in `fe80::1%en0`.
    case zone
    /// It is an address of version 4 written as one of version 6, as in `::ffff:192.168.0.1`.
    case mapped
  }

  /// Reads an address; groups of hexadecimal digits that hold one of version 4 are taken as it.
  init(parsing text: String) throws(ParseProblem) {
    let bytes = Array(text.utf8)
    if !bytes.contains(UInt8(ascii: ":")) {
      guard let bits = NetworkAddress.dotted(bytes[...]) else { throw .notAnAddress }
      self.init(.v4, UInt128(bits))
      return
    }
    if let percent = bytes.firstIndex(of: UInt8(ascii: "%")) {
      let isAddress = NetworkAddress.grouped(bytes[..<percent]) != nil
      throw isAddress && percent + 1 < bytes.count ? .zone : .notAnAddress
    }
    guard let bits = NetworkAddress.grouped(bytes[...]) else { throw .notAnAddress }
    guard bits >> 32 == 0xFFFF else {
      self.init(.v6, bits)
      return
    }
    if bytes.contains(UInt8(ascii: ".")) { throw .mapped }
    self.init(.v4, bits & 0xFFFF_FFFF)
  }

  /// Four decimal numbers up to 255, none with a zero before it.
  private static func dotted(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }),
        part.count == 1 || part.first != 0x30
      else { return nil }
      let number = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) }
      guard number <= 255 else { return nil }
      bits = bits << 8 | number
    }
    return bits
  }

  /// Eight groups of hexadecimal digits, one stretch of them left out as `::`, the last two
  /// perhaps written as an address of version 4.
  private static func grouped(_ bytes: ArraySlice<UInt8>) -> UInt128? {
    var groups: [UInt16] = []
    var gap: Int?
    var rest = bytes
    if rest.starts(with: "::".utf8) {
      gap = 0
      rest = rest.dropFirst(2)
    }
    while !rest.isEmpty {
      let part = rest.prefix { $0 != UInt8(ascii: ":") }
      rest = rest.dropFirst(part.count)
      if part.contains(UInt8(ascii: ".")) {
        guard rest.isEmpty, let bits = dotted(part) else { return nil }
        groups += [UInt16(bits >> 16), UInt16(truncatingIfNeeded: bits)]
        break
      }
      guard let group = group(part) else { return nil }
      groups.append(group)
      guard !rest.isEmpty else { break }
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: ":") {
        guard gap == nil else { return nil }
        gap = groups.count
        rest = rest.dropFirst()
      } else if rest.isEmpty {
        return nil
      }
    }
    guard let gap else { return groups.count == 8 ? joined(groups) : nil }
    guard groups.count < 8 else { return nil }
    groups.insert(contentsOf: repeatElement(0, count: 8 - groups.count), at: gap)
    return joined(groups)
  }

  private static func group(_ digits: ArraySlice<UInt8>) -> UInt16? {
    guard (1...4).contains(digits.count) else { return nil }
    var value: UInt16 = 0
    for digit in digits {
      guard let part = digit.hexadecimalValue else { return nil }
      value = value << 4 | UInt16(part)
    }
    return value
  }

  private static func joined(_ groups: [UInt16]) -> UInt128 {
    groups.reduce(0) { $0 << 16 | UInt128($1) }
  }
}
