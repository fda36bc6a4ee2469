internal import DocumentSyntax

/// Where two readings of a file differ in what they say, whatever they look like.
struct TreeChanges {
  /// The values that differ or are new, as nodes of the second tree, with their keys where new.
  private(set) var changed: [NodeID] = []
  /// Whether something was taken away, or the trees cannot be compared.
  private(set) var isOther = false

  private let before: SyntaxTree
  private let after: SyntaxTree
  /// Aliases may stand for far more nodes than the file has.
  private var left = 4_000_000

  /// Compares two trees document by document.
  init(from before: SyntaxTree, to after: SyntaxTree) {
    self.before = before
    self.after = after
    guard before.documents.count == after.documents.count else {
      isOther = true
      return
    }
    for (old, new) in zip(before.documents, after.documents) { compare(old, new) }
  }

  private mutating func compare(_ old: NodeID, _ new: NodeID) {
    left -= 1
    guard left > 0, !isOther else {
      isOther = true
      return
    }
    let old = before.target(old)
    let new = after.target(new)
    guard before.kind(old) == after.kind(new), before.tag(old) == after.tag(new) else {
      return changed.append(new)
    }
    switch before.kind(old) {
    case .alias: break
    case .scalar:
      // Without quotes a text may be a number, so quotes count as well.
      let isPlain = (before.style(old) == .plain) == (after.style(new) == .plain)
      let isSame =
        isPlain && before.isNull(old) == after.isNull(new) && before.text(old) == after.text(new)
      if !isSame { changed.append(new) }
    case .sequence: compareItems(old, new)
    case .mapping: compareEntries(old, new)
    }
  }

  private mutating func compareItems(_ old: NodeID, _ new: NodeID) {
    let left = Array(before.items(old))
    let right = Array(after.items(new))
    guard left.count == right.count else { return changed.append(new) }
    for (old, new) in zip(left, right) { compare(old, new) }
  }

  private mutating func compareEntries(_ old: NodeID, _ new: NodeID) {
    var known: [String: NodeID] = [:]
    for entry in before.entries(old) {
      guard before.kind(entry.key) == .scalar else {
        isOther = true
        return
      }
      known[before.text(entry.key)] = entry.value
    }
    for entry in after.entries(new) {
      guard after.kind(entry.key) == .scalar else {
        isOther = true
        return
      }
      if let value = known.removeValue(forKey: after.text(entry.key)) {
        compare(value, entry.value)
      } else {
        changed.append(entry.value)
      }
    }
    if !known.isEmpty { isOther = true }
  }
}
