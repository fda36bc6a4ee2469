internal import CEL
internal import SourceText

/// An expression with its parts by range, to say what each step of a trace is.
struct TracedExpression {
  private let expression: CompiledExpression
  private let parts: [ByteRange: CheckedNode]
  private let starts: [Int: Int]
  private let ends: [Int: Int]

  init(_ expression: CompiledExpression) {
    self.expression = expression
    var parts: [ByteRange: CheckedNode] = [:]
    var waiting = expression.checked.map { [$0.root] } ?? []
    while let node = waiting.popLast() {
      // Of two parts with one range, the outer one is met first and says more.
      if parts[node.range] == nil { parts[node.range] = node }
      waiting += node.children
    }
    self.parts = parts
    let map = expression.source.map
    let count = expression.source.text.utf8.count
    starts = Dictionary(
      (0..<count).map { (map.sourceStart(of: $0), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    ends = Dictionary(
      (0..<count).map { (map.sourceRange(of: $0, $0 + 1).end, $0 + 1) },
      uniquingKeysWith: { _, last in last }
    )
  }

  /// The part at a range of the pack’s file.
  func part(at range: ByteRange) -> CheckedNode? { parts[range] }

  /// The text of a range of the pack’s file, on one line.
  func text(at range: ByteRange) -> String {
    guard let start = starts[range.start], let end = ends[range.end], start < end else { return "" }
    let bytes = Array(expression.source.text.utf8)[start..<end]
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r\n" }).joined(separator: " ")
  }

  /// Whether a step says something that people want to see.
  ///
  /// Literals say nothing, and a prefix of a path says less than the whole path.
  func isTelling(_ node: CheckedNode) -> Bool {
    switch node.kind {
    case .literal, .variable, .local: false
    case .list(let elements): !elements.allSatisfy(\.node.isLiteral)
    default: true
    }
  }
}

extension CheckedNode {
  /// Whether it is a literal.
  fileprivate var isLiteral: Bool {
    guard case .literal = kind else { return false }
    return true
  }
}
