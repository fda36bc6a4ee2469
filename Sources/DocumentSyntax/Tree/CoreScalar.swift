/// What a scalar means in the core schema (YAML 1.2.2 § 10.3.2), which JSON's values are part of.
public enum CoreScalar: Hashable, Sendable {
  /// Nothing, `~` or `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number that 64 bits hold.
  case int(Int64)
  /// Any other number.
  case double(Double)
  /// A text.
  case string(String)
}

extension SyntaxTree {
  /// What a scalar means in the core schema; `nil` for collections.
  ///
  /// Aliases are followed.
  /// Text in quotes and blocks is a string, as is every cell of comma-separated values. A tag of
  /// the core schema says what the text is; any other tag leaves it a string.
  public func coreValue(_ node: NodeID) -> CoreScalar? {
    let node = target(node)
    switch kind(node) {
    case .mapping, .sequence: return nil
    case .alias: return .null
    case .scalar: break
    }
    let text = text(node)
    let tag = tag(node)
    guard style(node) == .plain || tag != nil, format != .csv else { return .string(text) }
    guard let tag else { return CoreScalar(plain: text) }
    let value = CoreScalar(plain: text)
    switch (tag, value) {
    case ("tag:yaml.org,2002:null", .null), ("tag:yaml.org,2002:bool", .bool),
      ("tag:yaml.org,2002:int", .int), ("tag:yaml.org,2002:float", .double):
      return value
    case ("tag:yaml.org,2002:float", .int(let number)):
      return .double(Double(number))
    default:
      return .string(text)
    }
  }
}

extension CoreScalar {
  /// The value of a text without quotes.
  package init(plain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    case ".nan", ".NaN", ".NAN": self = .double(.nan)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": self = .double(.infinity)
    case "-.inf", "-.Inf", "-.INF": self = .double(-.infinity)
    default: self = Self.number(text) ?? .string(text)
    }
  }

  private static func number(_ text: String) -> CoreScalar? {
    guard let first = text.utf8.first, first <= UInt8(ascii: "9") else { return nil }
    if text.utf8.starts(with: "0o".utf8) { return whole(text.dropFirst(2), radix: 8) }
    if text.utf8.starts(with: "0x".utf8) { return whole(text.dropFirst(2), radix: 16) }
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let digits = skipDigits(&rest)
    if digits > 0, rest.isEmpty {
      return Int64(text).map(CoreScalar.int) ?? Double(text).map(CoreScalar.double)
    }
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = skipDigits(&rest)
    }
    guard digits + fraction > 0 else { return nil }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard skipDigits(&rest) > 0 else { return nil }
    }
    return rest.isEmpty ? Double(text).map(CoreScalar.double) : nil
  }

  private static func skipDigits(_ rest: inout Substring.UTF8View) -> Int {
    let count = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
    rest.removeFirst(count)
    return count
  }

  private static func whole(_ digits: Substring, radix: Int) -> CoreScalar? {
    guard let first = digits.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-")
    else { return nil }
    if let number = Int64(digits, radix: radix) { return .int(number) }
    var value = 0.0
    for digit in digits {
      guard let step = digit.hexDigitValue, step < radix else { return nil }
      value = value * Double(radix) + Double(step)
    }
    return .double(value)
  }
}
