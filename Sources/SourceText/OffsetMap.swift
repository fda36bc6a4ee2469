/// Where each byte of a decoded text is written in its source file.
///
/// A plain scalar needs one run; each escape or fold adds one. Look-up is by binary search.
public struct OffsetMap: Hashable, Sendable {
  /// A stretch of decoded bytes that is written from `source` on.
  public struct Run: Hashable, Sendable {
    /// The decoded offset of the first byte.
    public var decoded: Int
    /// The source offset at which it is written.
    public var source: Int
    /// Whether the run is one escape or fold, whose bytes do not correspond one to one.
    public var isAtomic: Bool

    /// A run from `decoded`, written at `source`.
    public init(decoded: Int, source: Int, isAtomic: Bool = false) {
      self.decoded = decoded
      self.source = source
      self.isAtomic = isAtomic
    }
  }

  /// The runs, by rising decoded offset; the first starts at 0.
  public private(set) var runs: [Run]
  /// The source offset behind the last decoded byte.
  public private(set) var sourceEnd: Int

  /// A map of text that stands in the source letter for letter.
  public init(verbatim range: ByteRange) {
    runs = [Run(decoded: 0, source: range.start)]
    sourceEnd = range.end
  }

  /// A map from runs in rising order; `sourceEnd` is the offset behind the last decoded byte.
  public init(runs: [Run], sourceEnd: Int) {
    self.runs = runs.isEmpty ? [Run(decoded: 0, source: sourceEnd)] : runs
    self.sourceEnd = sourceEnd
  }

  /// The source range in which the decoded bytes `start..<end` are written.
  public func sourceRange(of start: Int, _ end: Int) -> ByteRange {
    let first = sourceStart(of: start)
    guard end > start else { return .at(first) }
    return ByteRange(first, sourceEnd(after: end - 1))
  }

  /// The source offset at which the decoded byte at `offset` begins.
  public func sourceStart(of offset: Int) -> Int {
    let run = runs[index(of: offset)]
    let start = run.isAtomic ? run.source : run.source + (offset - run.decoded)
    return min(start, sourceEnd)
  }

  private func sourceEnd(after offset: Int) -> Int {
    let position = index(of: offset)
    let run = runs[position]
    guard run.isAtomic else { return min(run.source + (offset - run.decoded) + 1, sourceEnd) }
    return position + 1 < runs.count ? runs[position + 1].source : sourceEnd
  }

  private func index(of offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].decoded <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
