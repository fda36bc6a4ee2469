package import SourceText

/// Turns tags as written into tags in full (YAML 1.2.2 § 6.8.2 and § 6.9.1).
package struct TagResolution {
  private let bytes: [UInt8]
  private let directives: [ByteRange]

  /// The resolution under the directives of one document.
  package init(_ bytes: [UInt8], directives: [ByteRange]) {
    self.bytes = bytes
    self.directives = directives
  }

  /// The tag in full: verbatim, or the prefix of its handle and its name without escapes.
  package func resolve(_ tag: ByteRange) -> String {
    let written = bytes[tag.start..<tag.end]
    if written.starts(with: "!<".utf8) {
      let end = written.last == UInt8(ascii: ">") ? tag.end - 1 : tag.end
      return String(decoding: bytes[(tag.start + 2)..<max(tag.start + 2, end)], as: UTF8.self)
    }
    guard written.count > 1 else { return "!" }
    let bang = UInt8(ascii: "!")
    let second = written.dropFirst().firstIndex(of: bang)
    let handle = bytes[tag.start...(second ?? tag.start)]
    let prefix = self.prefix(of: handle)
    return prefix + String(decoding: unescaped(bytes[handle.endIndex..<tag.end]), as: UTF8.self)
  }

  private func prefix(of handle: ArraySlice<UInt8>) -> String {
    for directive in directives {
      let words = bytes[directive.start..<directive.end].split { $0 == 0x20 || $0 == 0x09 }
      guard words.count == 3, words[0].elementsEqual("%TAG".utf8), words[1] == handle else {
        continue
      }
      return String(decoding: words[2], as: UTF8.self)
    }
    if handle.elementsEqual("!!".utf8) { return "tag:yaml.org,2002:" }
    return String(decoding: handle, as: UTF8.self)
  }

  private func unescaped(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    var offset = name.startIndex
    while offset < name.endIndex {
      if name[offset] == UInt8(ascii: "%"), offset + 2 < name.endIndex {
        let digits = name[(offset + 1)...(offset + 2)].map(EscapeTable.digit)
        value.append(digits[0] << 4 | digits[1])
        offset += 3
      } else {
        value.append(name[offset])
        offset += 1
      }
    }
    return value
  }
}
