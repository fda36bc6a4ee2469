/// Which scalars differ by case only: `k`, `K` and the Kelvin sign are one orbit.
///
/// These are the simple foldings (statuses C and S of CaseFolding.txt), one scalar to one.
struct CaseOrbits: Sendable {
  /// Scalars `first`, `first + stride`, … up to `last`, each with its neighbour at `delta`.
  struct Run: Hashable, Sendable {
    var first: UInt32
    var last: UInt32
    var stride: UInt32
    var delta: Int32

    /// The run of the four numbers of a word; empty for other words.
    fileprivate static func of(_ parts: [Int64]) -> [Run] {
      guard parts.count == 4 else { return [] }
      let first = UInt32(truncatingIfNeeded: parts[0])
      let stride = UInt32(truncatingIfNeeded: parts[2])
      return [
        Run(
          first: first,
          last: first &+ UInt32(truncatingIfNeeded: parts[1]) &* stride,
          stride: stride,
          delta: Int32(truncatingIfNeeded: parts[3])
        )
      ]
    }
  }

  /// The runs by rising first scalar; a scalar may be in several, one for each neighbour.
  let runs: [Run]
  private let longest: UInt32

  /// The orbits of the table that comes with the program.
  static let standard = CaseOrbits(table: UnicodeTables.foldings)

  /// The orbits of a table of words `first+count*stride:delta` in base 36.
  init(table: StaticString) {
    var runs: [Run] = []
    var parts: [Int64] = [0]
    var sign: Int64 = 1
    let text = "\(table)"
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        let digit = byte >= UInt8(ascii: "a") ? byte - UInt8(ascii: "a") + 10 : byte & 0x0F
        parts[parts.count - 1] = parts[parts.count - 1] &* 36 &+ sign * Int64(digit)
      case UInt8(ascii: "-"): sign = -1
      case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: ":"): parts.append(0)
      default:
        runs += Run.of(parts)
        parts = [0]
        sign = 1
      }
    }
    runs += Run.of(parts)
    self.runs = runs
    longest = runs.map { $0.last - $0.first }.max() ?? 0
  }

  /// Adds every scalar that differs by case only from one of `range`.
  func appendVariants(of range: ClosedRange<UInt32>, to result: inout [ClosedRange<UInt32>]) {
    var index = firstIndex(from: range.lowerBound < longest ? 0 : range.lowerBound - longest)
    while index < runs.count, runs[index].first <= range.upperBound {
      append(runs[index], within: range, to: &result)
      index += 1
    }
  }

  private func append(
    _ run: Run,
    within range: ClosedRange<UInt32>,
    to result: inout [ClosedRange<UInt32>]
  ) {
    var first = max(run.first, range.lowerBound)
    first += (run.stride - (first - run.first) % run.stride) % run.stride
    let last = min(run.last, range.upperBound)
    guard first <= last else { return }
    let moved = { (scalar: UInt32) in UInt32(truncatingIfNeeded: Int64(scalar) + Int64(run.delta)) }
    if run.stride == 1 {
      result.append(moved(first)...moved(last))
    } else {
      for scalar in stride(from: first, through: last, by: Int(run.stride)) {
        result.append(moved(scalar)...moved(scalar))
      }
    }
  }

  private func firstIndex(from scalar: UInt32) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].first < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
