extension TextQuestions {
  private static let schemes = ["https://", "http://"].map { Array($0.utf8) }

  /// Whether the text is a web address: `http` or `https`, a host and no white space.
  static func isAddress(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    let range = TextBytes.trimmed(bytes)
    let scheme = schemes.first { scheme in
      range.count > scheme.count
        && scheme.indices.allSatisfy {
          TextBytes.lowered(bytes[range.lowerBound + $0]) == scheme[$0]
        }
    }
    guard let scheme else { return false }
    var offset = range.lowerBound + scheme.count
    guard !"/$.?#".utf8.contains(bytes[offset]), TextBytes.spaceLength(bytes, at: offset) == 0
    else { return false }
    offset += TextBytes.scalarLength(bytes[offset])
    guard offset < range.upperBound, !isLineEnd(bytes, at: offset) else { return false }
    offset += TextBytes.scalarLength(bytes[offset])
    while offset < range.upperBound {
      if TextBytes.spaceLength(bytes, at: offset) > 0 { return false }
      offset += TextBytes.scalarLength(bytes[offset])
    }
    return true
  }

  private static func isLineEnd(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let scalar = TextBytes.scalar(bytes, at: offset)
    return scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  /// Whether the text is one mailbox: something, `@`, and a host name with a dot.
  static func isEmail(_ text: String) -> Bool {
    let parts = trimmed(text).unicodeScalars.split(
      separator: "@",
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(mayNameMailbox) else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != "-" && label.last != "-"
          && label.allSatisfy { scalar in
            scalar == "-" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          }
      }
  }

  private static func mayNameMailbox(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !"<>()[],;:\\\"".unicodeScalars.contains(scalar)
  }
}
