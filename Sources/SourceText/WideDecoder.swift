/// Turns UTF-16 and UTF-32 into UTF-8; what is not text becomes U+FFFD and a problem.
struct WideDecoder {
  private let bytes: [UInt8]
  private let encoding: TextEncoding
  private var offset = 0

  /// The decoded text, without a byte-order mark at its start.
  private(set) var text: [UInt8] = []
  /// The places that are not text.
  private(set) var problems: [EncodingProblem] = []

  init(bytes: [UInt8], encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Decodes all of it; time grows with the number of bytes.
  mutating func decode() {
    text.reserveCapacity(bytes.count)
    let width = encoding.unitWidth
    while offset + width <= bytes.count {
      let start = offset
      let unit = next()
      if start == 0, unit == 0xFEFF { continue }
      append(encoding.unitWidth == 2 ? completed(unit) : unit, from: start)
    }
    if offset < bytes.count { replace(.truncated, from: offset) }
  }

  private mutating func next() -> UInt32 {
    var unit: UInt32 = 0
    let width = encoding.unitWidth
    for index in 0..<width {
      let byte = bytes[offset + (encoding.isLittleEndian ? width - 1 - index : index)]
      unit = unit << 8 | UInt32(byte)
    }
    offset += width
    return unit
  }

  /// The character that starts with a UTF-16 unit; half a pair is given back as it is.
  private mutating func completed(_ unit: UInt32) -> UInt32 {
    guard unit & 0xFC00 == 0xD800, offset + 2 <= bytes.count else { return unit }
    let before = offset
    let low = next()
    guard low & 0xFC00 == 0xDC00 else {
      offset = before
      return unit
    }
    return 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
  }

  private mutating func append(_ value: UInt32, from start: Int) {
    guard let scalar = Unicode.Scalar(value) else {
      replace(value > 0x10FFFF ? .beyondUnicode : .surrogate, from: start)
      return
    }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func replace(_ kind: EncodingProblem.Kind, from start: Int) {
    let place = text.count
    text.append(contentsOf: UTF8.encodedReplacementCharacter)
    guard problems.count < SourceFile.listedEncodingProblems else { return }
    let range = ByteRange(place, text.count)
    problems.append(EncodingProblem(kind: kind, fileOffset: start, range: range))
  }
}
