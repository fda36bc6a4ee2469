import Findings

/// Names of files as addresses.
enum SARIFAddress {
  /// The name with what an address may not hold as `%` and two digits.
  static func uri(of name: String) -> String {
    var uri = name.hasPrefix("/") ? "file://" : ""
    for byte in name.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain || "-._~/".unicodeScalars.contains(scalar) {
        uri.unicodeScalars.append(scalar)
      } else {
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }

  /// Whether a name says where the file is by itself, rather than from the folder of the run.
  static func isAbsolute(_ name: String) -> Bool { name.hasPrefix("/") }

  /// The address of a file, from the folder of the run where the name is relative.
  static func location(of name: String, index: Int? = nil) -> JSONValue {
    [
      "uri": .string(uri(of: name)),
      "uriBaseId": isAbsolute(name) ? nil : .string(root),
      "index": index.map(JSONValue.number),
    ]
  }

  /// The folder of the run, whose own address a report does not tell.
  static let root = "%SRCROOT%"
}
