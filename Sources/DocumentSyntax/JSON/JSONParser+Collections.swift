import SourceText

extension JSONParser {
  /// Opens the object or array at the cursor.
  @inline(__always)
  mutating func openCollection(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    guard open.count < depthLimit else { return skipCollection(&handler) }
    let isMapping = byte == UInt8(ascii: "{")
    if isMapping {
      handler.startMapping(at: offset, style: .flow, properties: .none)
    } else {
      handler.startSequence(at: offset, style: .flow, properties: .none)
    }
    open.append(Frame(start: offset, isMapping: isMapping))
    offset += 1
    lastEnd = offset
    expectation = isMapping ? .firstKey : .firstItem
  }

  /// Closes the innermost collection with the bracket at the cursor.
  ///
  /// Where the bracket is the one of the collection around it, the inner one was left open.
  @inline(__always)
  mutating func close(_ byte: UInt8, _ handler: inout some SyntaxEventHandler) {
    guard let frame = open.popLast() else { return }
    let closesMapping = byte == UInt8(ascii: "}")
    if closesMapping != frame.isMapping {
      if let outer = open.last, outer.isMapping == closesMapping {
        reportUnclosed(frame, &handler)
        end(frame, at: lastEnd, &handler)
        expectation = .separator
        return
      }
      let problem = JSONStructureProblem.wrongBracket(opened: frame.isMapping ? "{" : "[")
      handler.problems.report(problem, at: ByteRange(offset, offset + 1))
    }
    offset += 1
    end(frame, at: offset, &handler)
    expectBehindValue()
  }

  /// Closes what is still open at the end of the text.
  mutating func finish(_ handler: inout some SyntaxEventHandler) {
    if expectation == .document {
      handler.problems.report(
        JSONStructureProblem.noValue,
        at: .at(min(offset, source.bytes.count))
      )
    }
    guard let innermost = open.last else { return }
    reportUnclosed(innermost, &handler)
    if expectation == .colon || expectation == .memberValue {
      handler.scalar(.empty(at: source.bytes.count), properties: .none)
    }
    while let frame = open.popLast() { end(frame, at: source.bytes.count, &handler) }
  }

  private func end(_ frame: Frame, at end: Int, _ handler: inout some SyntaxEventHandler) {
    if frame.isMapping { handler.endMapping(at: end) } else { handler.endSequence(at: end) }
  }

  private func reportUnclosed(_ frame: Frame, _ handler: inout some SyntaxEventHandler) {
    let problem = JSONStructureProblem.unclosed(bracket: frame.isMapping ? "{" : "[")
    handler.problems.report(problem, at: ByteRange(frame.start, frame.start + 1))
  }

  /// Passes over a collection that is nested too deep; an empty value stands for it.
  private mutating func skipCollection(_ handler: inout some SyntaxEventHandler) {
    if !reportedDepth {
      let range = ByteRange(offset, offset + 1)
      handler.problems.report(SharedProblem.tooDeep(limit: depthLimit), at: range)
    }
    reportedDepth = true
    handler.scalar(.empty(at: offset), properties: .none)
    var depth = 0
    repeat {
      switch source.bytes[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""): skipText()
      default: break
      }
      offset = min(offset + 1, source.bytes.count)
    } while depth > 0 && offset < source.bytes.count
    expectBehindValue()
  }

  /// Moves to the closing quote of the text at the cursor, or to its last byte.
  private mutating func skipText() {
    let bytes = source.bytes
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
  }
}
