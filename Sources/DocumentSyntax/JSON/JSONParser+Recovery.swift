import Findings
import SourceText

extension JSONParser {
  /// Reports what should not stand at the cursor and goes on; `false` when reading ends there.
  mutating func recover(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) -> Bool {
    if passesOverForeignBlank(byte, &handler) { return true }
    switch expectation {
    case .colon: recoverColon(byte, &handler)
    case .separator: recoverSeparator(byte, &handler)
    case .firstKey, .key: recoverKey(byte, &handler)
    case .document, .firstItem, .item, .memberValue: recoverValue(byte, &handler)
    case .end:
      var end = offset
      while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D {
        end += 1
      }
      let isBracket = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      let problem = isBracket ? JSONStructureProblem.extraBracket(shown(byte)) : .extraValue
      let range = ByteRange(offset, isBracket ? offset + 1 : end)
      handler.problems.report(problem, at: range)
      return false
    }
    return true
  }

  /// Goes on where a value was needed and `byte` does not begin one.
  mutating func recoverValue(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    if passesOverForeignBlank(byte, &handler) { return }
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      singleQuotedText(&handler)
      expectBehindValue()
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"):
      missingValue(byte, &handler)
    default:
      if typographicText(&handler) { return expectBehindValue() }
      unusualWord(isKey: false, &handler)
    }
  }

  /// A comma, a colon or a closing bracket stands where a value was needed.
  private mutating func missingValue(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    let range = ByteRange(offset, offset + 1)
    let closes = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    switch expectation {
    case .memberValue where byte != UInt8(ascii: ":"):
      handler.problems.report(JSONMemberProblem.missingValue, at: ByteRange(lastEnd, offset))
      handler.scalar(.empty(at: offset), properties: .none)
      lastEnd = offset
      expectation = .separator
    case .item where closes: trailingComma(byte, &handler)
    case .firstItem where closes: close(byte, &handler)
    case .item where byte == UInt8(ascii: ","), .firstItem where byte == UInt8(ascii: ","):
      handler.problems.report(JSONMemberProblem.extraComma, at: range, fixes: [removal(of: range)])
      comma()
    default:
      handler.problems.report(JSONNotationProblem.unexpected(shown(byte)), at: range)
      offset += 1
    }
  }

  private mutating func recoverKey(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    let range = ByteRange(offset, offset + 1)
    switch byte {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if expectation == .key { trailingComma(byte, &handler) } else { close(byte, &handler) }
    case UInt8(ascii: ","):
      handler.problems.report(JSONMemberProblem.extraComma, at: range, fixes: [removal(of: range)])
      comma()
    case UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "["):
      handler.problems.report(JSONMemberProblem.missingKey(before: shown(byte)), at: range)
      handler.scalar(.empty(at: offset), properties: .none)
      expectation = byte == UInt8(ascii: ":") ? .colon : .memberValue
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      singleQuotedText(&handler)
      expectation = .colon
    default:
      if !typographicText(&handler) { unusualWord(isKey: true, &handler) }
      expectation = .colon
    }
  }

  private mutating func recoverColon(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      handler.problems.report(JSONMemberProblem.missingValue, at: .at(lastEnd))
      handler.scalar(.empty(at: lastEnd), properties: .none)
      expectation = .separator
    case UInt8(ascii: "="):
      let length = peek(1) == UInt8(ascii: ">") ? 2 : 1
      replaceSign(length: length, by: ":", JSONMemberProblem.otherSign("=", needed: ":"), &handler)
      expectation = .memberValue
    default:
      let fix = insertion(of: ":", at: lastEnd)
      handler.problems.report(JSONMemberProblem.missingColon, at: .at(lastEnd), fixes: [fix])
      expectation = .memberValue
    }
  }

  private mutating func recoverSeparator(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: ":"):
      let problem = JSONMemberProblem.otherSign(shown(byte), needed: ",")
      replaceSign(length: 1, by: ",", problem, &handler)
      comma()
    case UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "|"):
      handler.problems.report(JSONNotationProblem.unexpected(shown(byte)), at: range(1))
      offset += 1
    default:
      let fix = insertion(of: ",", at: lastEnd)
      handler.problems.report(JSONMemberProblem.missingComma, at: .at(lastEnd), fixes: [fix])
      expectation = open.last?.isMapping ?? false ? .key : .item
    }
  }

  private mutating func trailingComma(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    var comma = min(lastEnd, source.bytes.count)
    while comma < offset, source.bytes[comma] != UInt8(ascii: ",") { comma += 1 }
    let range = ByteRange(comma, min(comma + 1, offset))
    let problem = JSONMemberProblem.trailingComma(before: shown(byte))
    handler.problems.report(problem, at: range, fixes: [removal(of: range)])
    close(byte, &handler)
  }

  private mutating func replaceSign(
    length: Int,
    by sign: String,
    _ problem: JSONMemberProblem,
    _ handler: inout some SyntaxEventHandler
  ) {
    let title = BilingualText(en: "Write ‘\(sign)’", fr: "Écrire «\u{A0}\(sign)\u{A0}»")
    let edit = Fix.Edit(range: range(length), text: sign)
    let fix = Fix(title: title, safety: .safe, edits: [edit])
    handler.problems.report(problem, at: range(length), fixes: [fix])
    if sign == ":" { offset += length }
  }

  private func range(_ length: Int) -> ByteRange {
    ByteRange(offset, min(offset + length, source.bytes.count))
  }

  private func removal(of range: ByteRange) -> Fix {
    Fix(
      title: BilingualText(en: "Remove the comma", fr: "Supprimer la virgule"),
      safety: .safe,
      edits: [Fix.Edit(range: range, text: "")]
    )
  }

  private func insertion(of sign: String, at offset: Int) -> Fix {
    Fix(
      title: BilingualText(en: "Insert ‘\(sign)’", fr: "Insérer «\u{A0}\(sign)\u{A0}»"),
      safety: .needsReview,
      edits: [Fix.Edit(range: .at(offset), text: sign)]
    )
  }

  private func shown(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }
}
