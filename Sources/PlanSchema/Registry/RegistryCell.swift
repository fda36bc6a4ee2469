import DocumentSyntax
import SourceText

/// One cell of a registry row: its text without white space at the ends, and its place.
struct RegistryCell {
  /// The node of the cell.
  let node: NodeID
  /// The text, trimmed of Unicode white space at both ends.
  let text: String
  /// Where the whole cell stands.
  let place: Place
  /// The number of bytes that were trimmed from the front.
  private let lead: Int

  /// The cell at a node; `nil` where nothing but white space stands in it.
  init?(_ node: NodeID, in tree: SyntaxTree) {
    let written = tree.text(node)
    guard let bounds = written.trimmedBounds else { return nil }
    self.node = node
    lead = bounds.lowerBound
    text =
      bounds.count == written.utf8.count
      ? written : String(decoding: written.utf8.dropFirst(lead).prefix(bounds.count), as: UTF8.self)
    place = Place(range: tree.range(node), node: node)
  }

  /// A part of the text, trimmed, and its place.
  struct Part {
    var text: String
    var place: Place
  }

  /// The parts between commas; empty ones are left out.
  func parts(in tree: SyntaxTree) -> [Part] {
    guard text.utf8.contains(0x2C) else { return [part(0, text.utf8.count, map: nil, tree)] }
    let map = tree.offsetMap(node)
    var parts: [Part] = []
    var start = 0
    var offset = 0
    for byte in text.utf8 {
      if byte == 0x2C {
        if offset > start { parts.append(part(start, offset, map: map, tree)) }
        start = offset + 1
      }
      offset += 1
    }
    if offset > start { parts.append(part(start, offset, map: map, tree)) }
    return parts.filter { !$0.text.isEmpty }
  }

  /// The text before and behind the first ` | `, each as it stands, with its place.
  func halves(in tree: SyntaxTree) -> (first: Part, second: Part?) {
    let bytes = Array(text.utf8)
    let bar = bytes.indices.dropLast(2).first {
      bytes[$0] == 0x20 && bytes[$0 + 1] == 0x7C && bytes[$0 + 2] == 0x20
    }
    guard let bar else { return (Part(text: text, place: place), nil) }
    let map = tree.offsetMap(node)
    func half(_ start: Int, _ end: Int) -> Part {
      Part(
        text: String(decoding: bytes[start..<end], as: UTF8.self),
        place: Place(range: map.sourceRange(of: lead + start, lead + end), node: node)
      )
    }
    return (half(0, bar), half(bar + 3, bytes.count))
  }

  private func part(_ start: Int, _ end: Int, map: OffsetMap?, _ tree: SyntaxTree) -> Part {
    guard let map else { return Part(text: text, place: place) }
    let piece = String(decoding: text.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
    guard let bounds = piece.trimmedBounds else { return Part(text: "", place: place) }
    let from = lead + start + bounds.lowerBound
    let range = map.sourceRange(of: from, from + bounds.count)
    let trimmed = String(
      decoding: piece.utf8.dropFirst(bounds.lowerBound).prefix(bounds.count),
      as: UTF8.self
    )
    return Part(text: trimmed, place: Place(range: range, node: node))
  }
}

extension String {
  /// The bytes without Unicode white space at both ends; `nil` where nothing is left.
  fileprivate var trimmedBounds: Range<Int>? {
    guard let first = utf8.first, let last = utf8.last else { return nil }
    if (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return 0..<utf8.count }
    var start = unicodeScalars.startIndex
    var end = unicodeScalars.endIndex
    while start < end, unicodeScalars[start].properties.isWhitespace {
      start = unicodeScalars.index(after: start)
    }
    while start < end {
      let before = unicodeScalars.index(before: end)
      guard unicodeScalars[before].properties.isWhitespace else { break }
      end = before
    }
    guard start < end else { return nil }
    let from = utf8.distance(from: startIndex, to: start)
    return from..<utf8.distance(from: startIndex, to: end)
  }
}
