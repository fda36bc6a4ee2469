/// A text under construction, coloured or not; what is written is the same either way.
struct Canvas {
  /// What a piece of text is, whatever it looks like.
  enum Role {
    case plain, path, error, warning, note, review, faint, strong
  }

  /// The text so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  private let isColoured: Bool

  /// An empty text.
  init(isColoured: Bool) { self.isColoured = isColoured }

  /// Writes a piece of text that holds no line break.
  mutating func write(_ text: String, as role: Role = .plain) {
    guard isColoured, let code = Canvas.code(of: role), !text.isEmpty else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(contentsOf: "\u{1B}[\(code)m".utf8)
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }

  /// Ends the line.
  mutating func endLine() { bytes.append(0x0A) }

  /// Writes a piece of text and ends the line.
  mutating func line(_ text: String = "", as role: Role = .plain) {
    write(text, as: role)
    endLine()
  }

  /// Writes a text that begins at `column` and ends the line; where a width is given, it is broken
  /// into lines that begin below `indent`.
  mutating func line(_ text: String, from column: Int, indent: Int, width: Int?) {
    guard let width else { return line(text) }
    let lines = WrappedText.lines(of: text, first: width - column, rest: width - indent)
    let space = String(repeating: " ", count: indent)
    for (index, part) in lines.enumerated() { line(index == 0 ? part : space + part) }
  }

  /// Writes a text of its own; where a width is given, its further lines are indented.
  mutating func paragraph(_ text: String, as role: Role, width: Int?) {
    guard let width else { return line(text, as: role) }
    let lines = WrappedText.lines(of: text, first: width, rest: width - 2)
    for (index, part) in lines.enumerated() { line(index == 0 ? part : "  \(part)", as: role) }
  }

  private static func code(of role: Role) -> String? {
    switch role {
    case .plain: nil
    case .path: "1;4"
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .review: "1;35"
    case .faint: "2"
    case .strong: "1"
    }
  }
}
