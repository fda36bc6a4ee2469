/// A set of Unicode scalars as sorted ranges that neither overlap nor touch.
struct ScalarSet: Hashable, Sendable {
  /// The ranges, by rising scalar.
  private(set) var ranges: [ClosedRange<UInt32>]

  /// Every scalar value; the surrogates are kept in, since no UTF-8 text can hold them.
  static let all = ScalarSet(sorted: [0...0x10FFFF])

  /// The set of some ranges in any order, which may overlap.
  init(_ ranges: [ClosedRange<UInt32>]) {
    self.ranges = ScalarSet.merged(ranges)
  }

  /// The set of one scalar.
  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  private init(sorted ranges: [ClosedRange<UInt32>]) { self.ranges = ranges }

  /// Whether no scalar is inside.
  var isEmpty: Bool { ranges.isEmpty }

  /// Whether `scalar` is inside.
  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar)
  }

  /// Every scalar that is not inside.
  var inverted: ScalarSet {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { result.append(next...0x10FFFF) }
    return ScalarSet(sorted: result)
  }

  /// The scalars of either set.
  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  /// The set with every scalar that differs from one of it by case only.
  var caseFolded: ScalarSet {
    var extra: [ClosedRange<UInt32>] = []
    for range in ranges { CaseOrbits.standard.appendVariants(of: range, to: &extra) }
    return extra.isEmpty ? self : ScalarSet(ranges + extra)
  }

  private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound &+ 1 {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
