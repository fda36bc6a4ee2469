import SourceText

extension Checker {
  /// Reads a regular expression that is written out in a call, so that its mistake is told.
  mutating func checkPattern(of node: CheckedNode, _ arguments: [ExpressionSyntax]) {
    guard case .call(let call) = node.kind,
      let position = call.overloads.first?.patternArgument
    else { return }
    let index = call.style == .member ? position - 1 : position
    guard arguments.indices.contains(index),
      case .literal(.string(let pattern)) = arguments[index].kind
    else { return }
    do {
      _ = try RegularExpression(compiling: pattern)
    } catch {
      note(.invalidPattern(error.kind), range(of: error.range, in: arguments[index].range))
    }
  }

  /// Where bytes of a string literal's value are written; the whole literal where it has escapes.
  private func range(of inner: ByteRange, in literal: ByteRange) -> ByteRange {
    let text = Array(source.text.utf8)[literal.start..<literal.end]
    guard let open = text.firstIndex(where: { $0 == 0x22 || $0 == 0x27 }) else { return literal }
    let isRaw = text[..<open].contains { $0 | 0x20 == UInt8(ascii: "r") }
    let isPlain = isRaw || !text.contains(UInt8(ascii: "\\"))
    guard isPlain, !text.contains(0x0D) else { return literal }
    let quotes = text[open...].prefix { $0 == text[open] }.count
    let start = open + (quotes >= 3 && text.count >= 6 ? 3 : 1)
    return ByteRange(start + inner.start, min(start + inner.end, literal.end))
  }
}
