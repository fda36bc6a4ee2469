internal import SourceText

extension MessageTemplate {
  /// Reads a message; what cannot be used is named, and the rest is kept.
  ///
  /// Ranges are in UTF-8 bytes of `text`. One pass, linear in the text's length.
  public static func parse(
    _ text: String,
    language: Language
  ) -> (template: MessageTemplate, problems: [Problem]) {
    var parser = MessageTemplateParser(Array(text.utf8), language: language)
    let parts = parser.message(insidePlural: false, depth: 0)
    return (MessageTemplate(language: language, parts: parts), parser.problems)
  }
}

/// A cursor over the bytes of one message.
private struct MessageTemplateParser {
  private let bytes: [UInt8]
  private let language: Language
  private var offset = 0
  private(set) var problems: [MessageTemplate.Problem] = []

  private static let deepest = 8

  init(_ bytes: [UInt8], language: Language) {
    self.bytes = bytes
    self.language = language
  }

  /// Pieces up to the end of the text, or to the `}` that closes a plural form.
  mutating func message(insidePlural: Bool, depth: Int) -> [MessageTemplate.Part] {
    var parts: [MessageTemplate.Part] = []
    var words: [UInt8] = []
    func flushed() -> [MessageTemplate.Part] {
      words.isEmpty ? parts : parts + [.text(String(decoding: words, as: UTF8.self))]
    }
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "'"):
        quoted(into: &words, insidePlural: insidePlural)
      case UInt8(ascii: "#") where insidePlural:
        parts = flushed() + [.pound]
        words = []
        offset += 1
      case UInt8(ascii: "{"):
        parts = flushed()
        words = []
        if let part = argument(depth: depth) { parts.append(part) }
      case UInt8(ascii: "}"):
        if depth > 0 { return flushed() }
        report(.unopened, from: offset, to: offset + 1)
        offset += 1
      default:
        words.append(byte)
        offset += 1
      }
    }
    return flushed()
  }

  /// An apostrophe: two are one, one before a brace (or `#` in a plural) quotes up to the next.
  private mutating func quoted(into words: inout [UInt8], insidePlural: Bool) {
    let start = offset
    offset += 1
    guard let next = peek() else { return words.append(UInt8(ascii: "'")) }
    if next == UInt8(ascii: "'") {
      offset += 1
      return words.append(next)
    }
    let opens =
      next == UInt8(ascii: "{") || next == UInt8(ascii: "}")
      || (insidePlural && next == UInt8(ascii: "#"))
    guard opens else { return words.append(UInt8(ascii: "'")) }
    while let byte = peek() {
      offset += 1
      if byte == UInt8(ascii: "'") {
        guard peek() == UInt8(ascii: "'") else { return }
        offset += 1
      }
      words.append(byte)
    }
    report(.unclosedQuote, from: start, to: start + 1)
  }

  /// `{name}` or `{name, style …}`, from the opening brace on.
  private mutating func argument(depth: Int) -> MessageTemplate.Part? {
    let open = offset
    offset += 1
    skipSpace()
    let start = offset
    let name = word()
    let range = ByteRange(start, offset)
    if name.isEmpty {
      report(.nameMissing, from: open, to: open + 1)
    } else if !isName(name) {
      report(.nameMalformed(name), from: range.start, to: range.end)
    }
    skipSpace()
    var style = MessageTemplate.Style.plain
    if peek() == UInt8(ascii: ",") {
      offset += 1
      skipSpace()
      let styleStart = offset
      let written = word()
      if let known = MessageTemplate.Style(rawValue: written), known != .plain {
        style = known
      } else {
        report(.unknownStyle(written), from: styleStart, to: max(offset, styleStart + 1))
      }
      skipSpace()
    }
    let argument = MessageTemplate.Argument(name: name, style: style, range: range)
    if style == .plural {
      return plural(of: argument, open: open, depth: depth)
    }
    close(open)
    return .argument(argument)
  }

  /// The forms of a plural, from behind the word `plural` on.
  private mutating func plural(
    of argument: MessageTemplate.Argument,
    open: Int,
    depth: Int
  ) -> MessageTemplate.Part? {
    var plural = MessageTemplate.Plural(argument: argument, exact: [:], forms: [:])
    guard depth < MessageTemplateParser.deepest else {
      report(.tooDeep, from: open, to: open + 1)
      offset = bytes.count
      return nil
    }
    if peek() == UInt8(ascii: ",") { offset += 1 }
    skipSpace()
    while let byte = peek(), byte != UInt8(ascii: "}") {
      let start = offset
      let selector = word()
      let end = offset
      skipSpace()
      guard peek() == UInt8(ascii: "{") else {
        report(.formWithoutText(selector), from: start, to: max(end, start + 1))
        if offset == start { offset += 1 }
        continue
      }
      let brace = offset
      offset += 1
      let parts = message(insidePlural: true, depth: depth + 1)
      close(brace)
      skipSpace()
      place(parts, under: selector, in: &plural, range: ByteRange(start, max(end, start + 1)))
    }
    close(open)
    for form in [MessageTemplate.Form.one, .other] where plural.forms[form] == nil {
      report(.missingForm(form), from: argument.range.start, to: argument.range.end)
    }
    return .plural(plural)
  }

  private mutating func place(
    _ parts: [MessageTemplate.Part],
    under selector: String,
    in plural: inout MessageTemplate.Plural,
    range: ByteRange
  ) {
    if selector.utf8.first == UInt8(ascii: "="), let number = Int64(selector.dropFirst()) {
      if plural.exact.updateValue(parts, forKey: number) != nil {
        report(.repeatedForm(selector), from: range.start, to: range.end)
      }
    } else if let form = MessageTemplate.Form(rawValue: selector), form.exists(in: language) {
      if plural.forms.updateValue(parts, forKey: form) != nil {
        report(.repeatedForm(selector), from: range.start, to: range.end)
      }
    } else {
      report(.unknownForm(selector), from: range.start, to: range.end)
    }
  }

  private mutating func close(_ open: Int) {
    skipSpace()
    if peek() == UInt8(ascii: "}") {
      offset += 1
      return
    }
    report(.unclosed, from: open, to: open + 1)
    while let byte = peek(), byte != UInt8(ascii: "}") { offset += 1 }
    if peek() != nil { offset += 1 }
  }

  /// Everything up to white space, a comma or a brace.
  private mutating func word() -> String {
    let start = offset
    while let byte = peek(), byte > 0x20, byte != UInt8(ascii: ","), byte != UInt8(ascii: "{"),
      byte != UInt8(ascii: "}")
    {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private func isName(_ word: String) -> Bool {
    word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  private mutating func skipSpace() {
    while let byte = peek(), byte <= 0x20 { offset += 1 }
  }

  private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func report(_ kind: MessageTemplate.Problem.Kind, from start: Int, to end: Int) {
    problems.append(
      MessageTemplate.Problem(kind: kind, range: ByteRange(start, min(end, bytes.count)))
    )
  }
}

extension MessageTemplate.Form {
  fileprivate func exists(in language: Language) -> Bool { self != .many || language == .fr }
}
