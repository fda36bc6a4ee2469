import Findings

/// The address of a file, from the folder of the run where its name is relative.
struct SARIFAddress {
  /// The name with what an address may not hold as `%` and two digits.
  let uri: String
  private let isAbsolute: Bool

  /// The address of a file by its name.
  init(of name: String) {
    uri = SARIFAddress.uri(of: name)
    isAbsolute = name.hasPrefix("/")
  }

  /// The address as SARIF writes it.
  var location: JSONValue {
    ["uri": .string(uri), "uriBaseId": isAbsolute ? nil : .string(SARIFAddress.root)]
  }

  /// Writes the member of an object that says in which file of the run a result is.
  func write(to writer: inout JSONWriter) {
    writer.name("artifactLocation")
    writer.object { writer in
      writer.member("uri", text: uri)
      if !isAbsolute { writer.member("uriBaseId", text: SARIFAddress.root) }
      writer.name("index")
      writer.raw(PieceHole.file.bytes())
    }
  }

  /// A name with what an address may not hold as `%` and two digits.
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

  /// The folder of the run, whose own address a report does not tell.
  static let root = "%SRCROOT%"
}
