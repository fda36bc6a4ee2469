/// Bytes that a program cannot tell apart, as classes; the end of the text is one more.
struct ByteClasses: Sendable {
  /// The class of each byte.
  let classes: [UInt8]
  /// One byte of each class.
  let representatives: [UInt8]

  /// The number of classes of bytes; also the class of the end of the text.
  var count: Int { representatives.count }

  /// The classes of a program.
  init(_ program: RegexProgram) {
    var starts = [Bool](repeating: false, count: 257)
    starts[0] = true
    for edge in program.edges {
      starts[Int(edge.low)] = true
      starts[Int(edge.high) + 1] = true
    }
    if program.hasAssertions {
      for byte in 1..<256 {
        let before = RegexContext.after(UInt8(byte - 1))
        if before != RegexContext.after(UInt8(byte)) { starts[byte] = true }
      }
      starts[0x80] = true
      starts[0xC0] = true
    }
    var classes: [UInt8] = []
    var representatives: [UInt8] = []
    for byte in 0..<256 {
      if starts[byte] { representatives.append(UInt8(byte)) }
      classes.append(UInt8(representatives.count - 1))
    }
    self.classes = classes
    self.representatives = representatives
  }
}
