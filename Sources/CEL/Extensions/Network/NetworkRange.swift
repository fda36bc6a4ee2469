/// A range of addresses as an address and the number of bits that count (CIDR, RFC 4632).
struct NetworkRange: Hashable, Sendable {
  /// The address as written; bits behind the prefix may be set.
  let address: NetworkAddress
  /// The number of bits that count, from the left.
  let length: Int

  /// An address and a prefix length that it can have.
  init(_ address: NetworkAddress, length: Int) {
    self.address = address
    self.length = length
  }

  /// Reads `192.168.0.0/24`.
  init(parsing text: String) throws(NetworkAddress.ParseProblem) {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { throw .notAnAddress }
    let address = try NetworkAddress(parsing: String(text[..<slash]))
    let digits = text.utf8[text.utf8.index(after: slash)...]
    guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      digits.count == 1 || digits.first != 0x30
    else { throw .notAnAddress }
    let length = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard length <= address.family.width else { throw .notAnAddress }
    self.init(address, length: length)
  }

  /// The range with the bits behind the prefix at 0.
  var masked: NetworkRange { NetworkRange(address.masked(length), length: length) }

  /// Whether an address is in the range.
  func contains(_ other: NetworkAddress) -> Bool {
    other.family == address.family && other.masked(length) == address.masked(length)
  }

  /// Whether every address of another range is in this one.
  func contains(_ other: NetworkRange) -> Bool {
    other.length >= length && contains(other.address)
  }
}

extension NetworkRange: CustomStringConvertible {
  /// `192.168.0.0/24`.
  var description: String { "\(address)/\(length)" }
}
