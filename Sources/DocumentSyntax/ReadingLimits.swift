/// How much a reader takes before it stops and says so.
///
/// Each limit bounds time or memory on hostile input and is far above what people write.
public struct ReadingLimits: Hashable, Sendable {
  /// The largest file, in bytes.
  public var bytes: Int
  /// The deepest nesting of collections; a value above 512 is taken as 512.
  public var depth: Int
  /// The greatest number of nodes in a file.
  public var nodes: Int
  /// The greatest number of nodes that aliases may add to a file when they are written out.
  public var aliasExpansion: Int
  /// The longest key without `?`, in characters (YAML 1.2.2 § 7.4.2: 1,024).
  public var keyLength: Int
  /// The greatest number of findings of one file.
  public var findings: Int

  /// Limits; what is left out is as in `standard`.
  public init(
    bytes: Int = 64 << 20,
    depth: Int = 128,
    nodes: Int = 8_000_000,
    aliasExpansion: Int = 1_000_000,
    keyLength: Int = 1_024,
    findings: Int = 1_000
  ) {
    self.bytes = bytes
    self.depth = min(max(depth, 1), 512)
    self.nodes = nodes
    self.aliasExpansion = aliasExpansion
    self.keyLength = keyLength
    self.findings = findings
  }

  /// The limits that hold unless settings say otherwise.
  public static let standard = ReadingLimits()
}
