/// A regular expression as a tree.
indirect enum RegexNode: Hashable, Sendable {
  /// The empty text.
  case empty
  /// One scalar of a set; an empty set matches nothing.
  case scalars(ScalarSet)
  /// One byte, whatever it is (`\C`).
  case anyByte
  /// One after the other.
  case sequence([RegexNode])
  /// One of several, the first preferred.
  case alternatives([RegexNode])
  /// At least `min` times, at most `max`; `isGreedy` prefers more.
  case repeated(RegexNode, min: Int, max: Int?, isGreedy: Bool)
  /// A group whose place is kept, from 1.
  case group(RegexNode, index: Int)
  /// A condition on a place.
  case assertion(RegexAssertion)
}

/// A condition on the place between two bytes.
enum RegexAssertion: UInt8, Hashable, Sendable {
  case beginText
  case endText
  case beginLine
  case endLine
  case wordBoundary
  case notWordBoundary
}

extension RegexNode {
  /// Whether the node can match the empty text.
  var isNullable: Bool {
    switch self {
    case .empty, .assertion: true
    case .scalars, .anyByte: false
    case .sequence(let nodes): nodes.allSatisfy(\.isNullable)
    case .alternatives(let nodes): nodes.contains(where: \.isNullable)
    case .repeated(let node, let min, _, _): min == 0 || node.isNullable
    case .group(let node, _): node.isNullable
    }
  }

  /// Whether every match begins at the beginning of the text.
  var isAnchored: Bool {
    switch self {
    case .assertion(let assertion): assertion == .beginText
    case .sequence(let nodes): nodes.first?.isAnchored ?? false
    case .alternatives(let nodes): !nodes.isEmpty && nodes.allSatisfy(\.isAnchored)
    case .repeated(let node, let min, _, _): min > 0 && node.isAnchored
    case .group(let node, _): node.isAnchored
    case .empty, .scalars, .anyByte: false
    }
  }
}
