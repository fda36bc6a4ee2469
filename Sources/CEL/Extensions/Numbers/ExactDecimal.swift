/// A number in decimal digits with nothing lost: every finite double has such digits.
struct ExactDecimal: Hashable, Sendable {
  /// Whether the number is below zero, or negative zero.
  var isNegative: Bool
  /// The digits, each 0 to 9, without zeros at the front; empty for zero.
  private(set) var digits: [UInt8]
  /// How many of the digits stand behind the point; negative where zeros follow the digits.
  private(set) var scale: Int

  /// The exact value of a finite double.
  init(_ double: Double) {
    isNegative = double.sign == .minus
    let exponent = Int(double.exponentBitPattern)
    let fraction = double.significandBitPattern
    let significand = exponent == 0 ? fraction : fraction | 1 << 52
    let power = max(exponent, 1) - 1075
    var number = DecimalNatural(significand)
    // n × 2⁻ᵏ is n × 5ᵏ × 10⁻ᵏ.
    for _ in 0..<abs(power) { number.multiply(by: power > 0 ? 2 : 5) }
    digits = number.digits
    scale = power < 0 ? -power : 0
  }

  /// The fewest digits that read back as the same finite double.
  init(shortest double: Double) {
    isNegative = double.sign == .minus
    digits = []
    scale = 0
    var isFraction = false
    var exponent = 0
    let text = double.magnitude.description
    for byte in text.utf8 {
      if byte == UInt8(ascii: "e") { break }
      guard (0x30...0x39).contains(byte) else {
        isFraction = true
        continue
      }
      digits.append(byte - 0x30)
      if isFraction { scale += 1 }
    }
    if let sign = text.firstIndex(of: "e") { exponent = Int(text[text.index(after: sign)...]) ?? 0 }
    scale -= exponent
    normalize()
  }

  /// The power of ten of the first digit; 0 for zero.
  var exponent: Int { digits.isEmpty ? 0 : digits.count - scale - 1 }

  /// Rounds to so many digits behind the point, a half to the even digit.
  mutating func round(toScale target: Int) {
    let dropped = scale - target
    guard dropped > 0 else { return }
    let kept = digits.count - dropped
    scale = target
    guard kept >= 0 else {
      digits = []
      return
    }
    let tail = digits[kept...]
    let isAboveHalf = tail.first.map { $0 > 5 || ($0 == 5 && tail.dropFirst().contains { $0 > 0 }) }
    let isHalf = tail.first == 5 && !tail.dropFirst().contains { $0 > 0 }
    digits = Array(digits[..<kept])
    let isOdd = (digits.last ?? 0) % 2 == 1
    if isAboveHalf ?? false || (isHalf && isOdd) { increment() }
  }

  private mutating func increment() {
    for index in digits.indices.reversed() {
      guard digits[index] == 9 else {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }

  private mutating func normalize() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    while digits.last == 0 {
      digits.removeLast()
      scale -= 1
    }
    if digits.isEmpty { scale = 0 }
  }
}

/// A natural number in base 10⁹, just large enough for the digits of a double.
private struct DecimalNatural {
  private var limbs: [UInt32] = []

  init(_ value: UInt64) {
    var rest = value
    while rest > 0 {
      limbs.append(UInt32(rest % 1_000_000_000))
      rest /= 1_000_000_000
    }
  }

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * factor + carry
      limbs[index] = UInt32(product % 1_000_000_000)
      carry = product / 1_000_000_000
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  var digits: [UInt8] {
    var result: [UInt8] = []
    for (index, limb) in limbs.reversed().enumerated() {
      let text = String(limb)
      if index > 0 { result += repeatElement(0, count: 9 - text.utf8.count) }
      result += text.utf8.map { $0 - 0x30 }
    }
    return result
  }
}
