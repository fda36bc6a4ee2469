extension SourceFile {
  /// The number of problems that `decode` lists; past it bytes are only replaced.
  package static let listedEncodingProblems = 1_000

  /// A file from bytes of any Unicode encoding, and the places where they are not text.
  ///
  /// UTF-8 is kept as it is, with its byte-order mark, so that offsets are those of the file; each
  /// byte that is not UTF-8 is replaced by `_`, which keeps every later offset right and means
  /// nothing in YAML, JSON or CSV. UTF-16 and UTF-32 are decoded without their mark, and offsets
  /// are then those of the decoded text; what cannot be decoded becomes U+FFFD. At most
  /// 1,000 problems are listed. Well-formed UTF-8 is neither copied nor read twice.
  public static func decode(
    name: String,
    bytes: [UInt8]
  ) -> (file: SourceFile, problems: [EncodingProblem]) {
    let encoding = TextEncoding.detect(bytes)
    guard encoding == .utf8 else {
      var decoder = WideDecoder(bytes: bytes, encoding: encoding)
      decoder.decode()
      return (SourceFile(name: name, validated: decoder.text), decoder.problems)
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let scan = TextScan(bytes.span, from: hasMark ? 3 : 0)
    guard scan.isWellFormed else {
      let (text, problems) = replacingIllFormed(bytes)
      return (SourceFile(name: name, validated: text), problems)
    }
    return (SourceFile(name: name, validated: bytes, mayHoldControls: scan.hasRareBytes), [])
  }

  private static func replacingIllFormed(
    _ bytes: [UInt8]
  ) -> (text: [UInt8], problems: [EncodingProblem]) {
    var text = bytes
    var problems: [EncodingProblem] = []
    var offset = 0
    while offset < text.count {
      let step = UTF8Step(text, at: offset)
      if let kind = step.problem {
        if problems.count < listedEncodingProblems {
          let range = ByteRange(offset, offset + step.length)
          problems.append(EncodingProblem(kind: kind, fileOffset: offset, range: range))
        }
        for index in offset..<offset + step.length { text[index] = UInt8(ascii: "_") }
      }
      offset += step.length
    }
    return (text, problems)
  }
}

/// One character of UTF-8, or one maximal subpart of an ill-formed one (Unicode § 3.9, table 3-7).
private struct UTF8Step {
  /// The number of bytes, at least 1.
  var length: Int
  /// What is wrong with them; `nil` for a character.
  var problem: EncodingProblem.Kind?

  init(_ bytes: [UInt8], at offset: Int) {
    let lead = bytes[offset]
    length = 1
    guard lead >= 0x80 else { return }
    guard lead >= 0xC2, lead <= 0xF4 else {
      problem = lead == 0xC0 || lead == 0xC1 ? .overlong : .unexpectedByte(lead)
      if lead >= 0xF5, lead <= 0xF7 { problem = .beyondUnicode }
      return
    }
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + 1 < bytes.count else {
      problem = .truncated
      return
    }
    guard UTF8Step.seconds(after: lead).contains(bytes[offset + 1]) else {
      problem = UTF8Step.problem(lead, bytes[offset + 1])
      return
    }
    length = 2
    while length < count {
      guard offset + length < bytes.count, bytes[offset + length] & 0xC0 == 0x80 else {
        problem = .truncated
        return
      }
      length += 1
    }
  }

  private static func seconds(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }

  private static func problem(_ lead: UInt8, _ second: UInt8) -> EncodingProblem.Kind {
    guard second & 0xC0 == 0x80 else { return .unexpectedByte(lead) }
    return lead == 0xED ? .surrogate : lead == 0xF4 ? .beyondUnicode : .overlong
  }
}
