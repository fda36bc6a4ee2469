/// The difference of two texts as `diff -u` writes it, which `patch` and `git apply` read.
package struct UnifiedDiff {
  private let name: String
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let context = 3

  /// The difference between two versions of a file.
  package init(_ name: String, from old: [UInt8], to new: [UInt8]) {
    self.name = name
    self.old = UnifiedDiff.lines(old)
    self.new = UnifiedDiff.lines(new)
  }

  /// The difference; nothing where the versions are the same.
  ///
  /// With colour it is for a terminal only, and control characters are made visible.
  package func bytes(isColoured: Bool) -> [UInt8] {
    let steps = self.steps
    let hunks = hunks(of: steps)
    guard !hunks.isEmpty else { return [] }
    var output = DiffOutput(isColoured: isColoured)
    output.line("--- a/\(name)", .strong)
    output.line("+++ b/\(name)", .strong)
    for hunk in hunks { write(steps[hunk], to: &output) }
    return output.bytes
  }

  /// A line of either version, by its position in it.
  private enum Step {
    case same(old: Int, new: Int)
    case removed(old: Int, new: Int)
    case added(old: Int, new: Int)

    var isSame: Bool {
      if case .same = self { true } else { false }
    }

    var old: Int {
      switch self {
      case .same(let old, _), .removed(let old, _), .added(let old, _): old
      }
    }

    var new: Int {
      switch self {
      case .same(_, let new), .removed(_, let new), .added(_, let new): new
      }
    }
  }

  /// All lines of both versions in order, removed ones before added ones.
  private var steps: [Step] {
    let start = zip(old, new).prefix { $0.elementsEqual($1) }.count
    let end = zip(old[start...].reversed(), new[start...].reversed())
      .prefix { $0.elementsEqual($1) }.count
    let before = old[start..<(old.count - end)].map(Array.init)
    let after = new[start..<(new.count - end)].map(Array.init)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset + start)
      case .insert(let offset, _, _): added.insert(offset + start)
      }
    }
    var steps: [Step] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      if removed.contains(left) {
        steps.append(.removed(old: left, new: right))
        left += 1
      } else if added.contains(right) {
        steps.append(.added(old: left, new: right))
        right += 1
      } else {
        steps.append(.same(old: left, new: right))
        left += 1
        right += 1
      }
    }
    return steps
  }

  /// The stretches of steps that are shown: each change with the lines around it.
  private func hunks(of steps: [Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in steps.indices where !steps[index].isSame {
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private func write(_ steps: ArraySlice<Step>, to output: inout DiffOutput) {
    guard let first = steps.first else { return }
    var counts = (old: 0, new: 0)
    for step in steps {
      switch step {
      case .same: counts = (counts.old + 1, counts.new + 1)
      case .removed: counts.old += 1
      case .added: counts.new += 1
      }
    }
    let left = UnifiedDiff.range(first.old, counts.old)
    let right = UnifiedDiff.range(first.new, counts.new)
    output.line("@@ -\(left) +\(right) @@", .faint)
    for step in steps {
      switch step {
      case .same(let index, _): output.line(" ", old[index], .plain)
      case .removed(let index, _): output.line("-", old[index], .removed)
      case .added(_, let index): output.line("+", new[index], .added)
      }
    }
  }

  private static func range(_ start: Int, _ count: Int) -> String {
    // Of an empty stretch, the line before it is named.
    let line = count == 0 ? start : start + 1
    return count == 1 ? "\(line)" : "\(line),\(count)"
  }

  /// The lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}

/// The lines of a difference as bytes.
private struct DiffOutput {
  enum Role: String {
    case plain = ""
    case strong = "1"
    case faint = "36"
    case removed = "31"
    case added = "32"
  }

  let isColoured: Bool
  private(set) var bytes: [UInt8] = []

  init(isColoured: Bool) { self.isColoured = isColoured }

  mutating func line(_ text: String, _ role: Role) { write(Array(text.utf8), role) }

  mutating func line(_ sign: String, _ line: ArraySlice<UInt8>, _ role: Role) {
    let hasEnd = line.last == 0x0A
    write(Array(sign.utf8) + (hasEnd ? line.dropLast() : line), role)
    if !hasEnd { self.line("\\ No newline at end of file", .plain) }
  }

  private mutating func write(_ text: [UInt8], _ role: Role) {
    guard isColoured else {
      bytes += text + [0x0A]
      return
    }
    var text = String(decoding: text, as: UTF8.self)
    if text.hasSuffix("\r") { text.removeLast() }
    let shown = VisibleText.line(text)
    let line = role == .plain ? shown : "\u{1B}[\(role.rawValue)m\(shown)\u{1B}[0m"
    bytes += "\(line)\n".utf8
  }
}
