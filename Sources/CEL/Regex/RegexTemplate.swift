public import Findings

/// What a match is replaced with: text in which `\0` to `\9` stand for groups.
public struct RegexTemplate: Hashable, Sendable {
  /// Why a text is not a template.
  public enum Problem: Error, Hashable, Sendable {
    /// A backslash is followed by neither a digit nor a backslash.
    case strayBackslash
    /// A group is named that the pattern does not have.
    case noSuchGroup(Int, count: Int)
  }

  private enum Piece: Hashable {
    case bytes([UInt8])
    case group(Int)
  }

  private let pieces: [Piece]

  /// Reads a template for a pattern with so many groups.
  public init(_ text: String, groupCount: Int) throws(Problem) {
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      guard isEscaped else {
        if byte == UInt8(ascii: "\\") { isEscaped = true } else { plain.append(byte) }
        continue
      }
      isEscaped = false
      if byte == UInt8(ascii: "\\") {
        plain.append(byte)
        continue
      }
      guard (0x30...0x39).contains(byte) else { throw .strayBackslash }
      let group = Int(byte - 0x30)
      guard group <= groupCount else { throw .noSuchGroup(group, count: groupCount) }
      pieces += [.bytes(plain), .group(group)]
      plain = []
    }
    guard !isEscaped else { throw .strayBackslash }
    self.pieces = pieces + [.bytes(plain)]
  }

  /// Adds the template filled from a match in `bytes`.
  func append(_ match: RegexMatch, of bytes: [UInt8], to result: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .bytes(let plain): result += plain
      case .group(let index):
        if let range = match.groups[index] { result += bytes[range] }
      }
    }
  }
}

extension RegexTemplate.Problem {
  /// The problem in one sentence of each language.
  public var message: BilingualText {
    switch self {
    case .strayBackslash:
      BilingualText(
        en: "in a replacement, ‘\\’ is followed by a digit or by ‘\\’",
        fr: "dans un texte de remplacement, «\u{A0}\\\u{A0}» est suivi d’un chiffre ou de "
          + "«\u{A0}\\\u{A0}»"
      )
    case .noSuchGroup(let group, let count):
      BilingualText(
        en: "the replacement names group \(group), the regular expression has \(count)",
        fr: "le remplacement nomme le groupe \(group), l’expression régulière en a \(count)"
      )
    }
  }
}

extension RegularExpression {
  /// The text with each match replaced, at most `limit` of them.
  ///
  /// `nil` as for `allMatches`, and where the result would be larger than `ResultLimits` allow.
  public func replacing(
    in text: String,
    with template: RegexTemplate,
    limit: Int = .max
  ) -> String? {
    guard let matches = allMatches(in: text, limit: limit) else { return nil }
    guard !matches.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var end = 0
    for match in matches {
      result += bytes[end..<match.range.lowerBound]
      template.append(match, of: bytes, to: &result)
      end = match.range.upperBound
      guard result.count <= ResultLimits.bytes else { return nil }
    }
    result += bytes[end...]
    return String(decoding: result, as: UTF8.self)
  }
}
