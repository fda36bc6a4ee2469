extension LiteralSyntax: CustomStringConvertible {
  /// The literal as CEL text.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): "\(value)"
    case .uint(let value): "\(value)u"
    case .double(let value): CELText.double(value)
    case .string(let value): CELText.quoted(value)
    case .bytes(let value): CELText.quoted(value)
    }
  }
}
