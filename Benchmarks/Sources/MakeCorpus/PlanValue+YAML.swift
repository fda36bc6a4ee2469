extension PlanValue {
  /// The value as YAML: block style, with flow collections, comments and every kind of scalar.
  func writeYAML(to text: inout String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    switch self {
    case .mapping(let members, isFlow: false):
      for (index, member) in members.enumerated() {
        if index > 0 { text += margin }
        if let comment = member.comment, index > 0 { text += "# \(comment)\n\(margin)" }
        text += member.key + ":"
        member.value.writeYAMLBehindKey(to: &text, indent: indent)
      }
    case .list(let items, isFlow: false):
      for (index, item) in items.enumerated() {
        if index > 0 { text += margin }
        text += "- "
        item.writeYAML(to: &text, indent: indent + 2)
      }
    default:
      writeYAMLInLine(to: &text, indent: indent)
      text += "\n"
    }
  }

  private func writeYAMLBehindKey(to text: inout String, indent: Int) {
    switch self {
    case .mapping(_, isFlow: false), .list(_, isFlow: false):
      text += "\n" + String(repeating: " ", count: indent + 2)
      writeYAML(to: &text, indent: indent + 2)
    case .text(let value, .literal): PlanValue.writeBlock(value, "|", width: nil, &text, indent + 2)
    case .text(let value, .folded): PlanValue.writeBlock(value, ">-", width: 76, &text, indent + 2)
    default:
      text += " "
      writeYAML(to: &text, indent: indent)
    }
  }

  private func writeYAMLInLine(to text: inout String, indent: Int) {
    switch self {
    case .text(let value, .plain): text += value
    case .text(let value, .singleQuoted):
      text +=
        "'"
        + value.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    case .text(let value, _): PlanValue.writeQuoted(value, to: &text)
    case .bare(let value): text += value
    case .list(let items, _):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        item.writeYAMLInLine(to: &text, indent: indent)
      }
      text += "]"
    case .mapping(let members, _):
      text += "{"
      for (index, member) in members.enumerated() {
        text += index > 0 ? ", \(member.key): " : "\(member.key): "
        member.value.writeYAMLInLine(to: &text, indent: indent)
      }
      text += "}"
    }
  }

  private static func writeBlock(
    _ value: String,
    _ header: String,
    width: Int?,
    _ text: inout String,
    _ indent: Int
  ) {
    let margin = String(repeating: " ", count: indent)
    text += " " + header + "\n"
    for line in value.split(separator: "\n") {
      var written = 0
      for word in line.split(separator: " ") {
        let breaks = width.map { written > 0 && written + word.utf8.count > $0 } ?? false
        if breaks { text += "\n" }
        text += written == 0 || breaks ? margin : " "
        text += word
        written = breaks ? word.utf8.count : written + word.utf8.count + 1
      }
      text += "\n"
    }
  }
}
