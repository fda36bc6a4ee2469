/// A JSON value whose members keep the order in which they were written.
///
/// Wire formats are built from it, so that the same run gives the same bytes on every machine.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case int(Int64)
  /// A number with decimals; what JSON cannot write becomes `null`.
  case double(Double)
  /// A text.
  case string(String)
  /// Several values.
  case array([JSONValue])
  /// Named values, in order.
  case object([Member])

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// A value under a name.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  public static func number(_ value: Int) -> JSONValue { .int(Int64(value)) }

  /// The value as text in UTF-8.
  public func bytes(_ layout: JSONWriter.Layout = .indented) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object from names and values; a value that is `nil` is left out.
  public init(dictionaryLiteral elements: (String, JSONValue?)...) {
    self = .object(elements.compactMap { name, value in value.map { Member(name, $0) } })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Several values.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  /// A whole number.
  public init(integerLiteral value: Int64) { self = .int(value) }

  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension BilingualText {
  /// `{"en": …, "fr": …}`.
  public var json: JSONValue { ["en": .string(en), "fr": .string(fr)] }
}

extension MessageValue {
  /// The value as JSON: a day as `YYYY-MM-DD`, a text in both languages as `{"en": …, "fr": …}`.
  public var json: JSONValue {
    switch self {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): .double(value)
    case .text(let value): .string(value)
    case .bilingual(let value): value.json
    case .date(let year, let month, let day):
      .string("\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))")
    case .list(let values): .array(values.map(\.json))
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
