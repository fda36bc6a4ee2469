import Testing

@testable import CEL

@Suite struct NetworkAddressTests {
  @Test(arguments: [
    ("192.168.0.1", "192.168.0.1"), ("::", "::"), ("::1", "::1"), ("1::", "1::"),
    ("2001:DB8::68", "2001:db8::68"),
    ("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
    ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
    ("1:2:3:4:5:6:0:8", "1:2:3:4:5:6:0:8"), ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"),
    ("::ffff:c0a8:1", "192.168.0.1"),
    ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"), ("0:0:0:0:0:0:0:0", "::"),
    ("1::8:0:0", "1::8:0:0"),
  ])
  func addressesAreReadAndWritten(text: String, canonical: String) throws {
    #expect(try NetworkAddress(parsing: text).description == canonical)
  }

  @Test(arguments: [
    "", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.", "1.2.3.4 ", ":", ":::", "1:2",
    "1:2:3:4:5:6:7:8:9",
    "1::2::3", "12345::", "::g", "1:2:3:4:5:6:7:", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7::8", "::1.2.3",
    "1.2.3.4::", "%eth0",
  ])
  func otherTextIsNoAddress(text: String) {
    #expect(throws: NetworkAddress.ParseProblem.notAnAddress) { try NetworkAddress(parsing: text) }
  }

  @Test func zonesAndMappedAddressesAreRefused() {
    #expect(throws: NetworkAddress.ParseProblem.zone) { try NetworkAddress(parsing: "fe80::1%en0") }
    #expect(throws: NetworkAddress.ParseProblem.mapped) {
      try NetworkAddress(parsing: "::ffff:192.168.0.1")
    }
  }

  @Test(arguments: [
    "192.168.0.0/", "/24", "1.2.3.4/33", "::/129", "1.2.3.4/08", "1.2.3.4/-1", "1.2.3.4", "::/1x",
  ])
  func otherTextIsNoRange(text: String) {
    #expect(throws: NetworkAddress.ParseProblem.notAnAddress) { try NetworkRange(parsing: text) }
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.0", false),
    ("0.0.0.0/0", "1.2.3.4", true),
    ("0.0.0.0/0", "::1", false), ("2001:db8::/64", "1.2.3.4", false),
    ("2001:db8::/32", "2001:db8:ffff::", true),
    ("::/0", "ffff::", true),
    ("10.0.0.1/32", "10.0.0.1", true), ("10.0.0.1/32", "10.0.0.2", false),
  ])
  func rangesHoldAddresses(range: String, address: String, holds: Bool) throws {
    let range = try NetworkRange(parsing: range)
    #expect(range.contains(try NetworkAddress(parsing: address)) == holds)
  }

  @Test func kindsOfAddressesAreTold() throws {
    let names =
      [
        "0.0.0.0", "127.9.9.9", "224.0.0.5", "224.0.1.5", "169.254.1.1", "255.255.255.255",
        "10.0.0.1",
      ]
      + ["::", "::1", "ff02::1", "ff05::1", "fe80::1", "febf::1", "fd00::1"]
    let kinds = try names.map { name in
      let address = try NetworkAddress(parsing: name)
      let answers = [
        (address.isUnspecified, "u"), (address.isLoopback, "l"),
        (address.isLinkLocalMulticast, "m"),
        (address.isLinkLocalUnicast, "k"), (address.isGlobalUnicast, "g"),
      ]
      return answers.filter(\.0).map(\.1).joined()
    }
    #expect(kinds == ["u", "l", "m", "", "k", "", "g", "u", "l", "m", "", "k", "k", "g"])
  }
}
