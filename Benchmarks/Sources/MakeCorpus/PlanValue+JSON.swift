extension PlanValue {
  /// The value as JSON, indented by two spaces a level.
  func writeJSON(to text: inout String, indent: Int = 0) {
    switch self {
    case .text(let value, _): PlanValue.writeQuoted(value, to: &text)
    case .bare(let value): text += value
    case .list(let items, _):
      text += "["
      for (index, item) in items.enumerated() {
        PlanValue.startLine(index, indent + 2, &text)
        item.writeJSON(to: &text, indent: indent + 2)
      }
      PlanValue.endLines(items.isEmpty, indent, &text)
      text += "]"
    case .mapping(let members, _):
      text += "{"
      for (index, member) in members.enumerated() {
        PlanValue.startLine(index, indent + 2, &text)
        PlanValue.writeQuoted(member.key, to: &text)
        text += ": "
        member.value.writeJSON(to: &text, indent: indent + 2)
      }
      PlanValue.endLines(members.isEmpty, indent, &text)
      text += "}"
    }
  }

  /// A text in double quotes, with the escapes that JSON and YAML share.
  static func writeQuoted(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func startLine(_ index: Int, _ indent: Int, _ text: inout String) {
    text += index == 0 ? "\n" : ",\n"
    text += String(repeating: " ", count: indent)
  }

  private static func endLines(_ isEmpty: Bool, _ indent: Int, _ text: inout String) {
    guard !isEmpty else { return }
    text += "\n"
    text += String(repeating: " ", count: indent)
  }
}
