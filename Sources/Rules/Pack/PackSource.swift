internal import DocumentSyntax
public import SourceText

/// The files of one rule pack, as they were found.
public struct PackSource: Sendable {
  /// The name of the pack's folder.
  public let id: String
  /// The files: `pack.yaml`, `principles.yaml`, `authorities.yaml` and one file a theme.
  ///
  /// Names end with the file's own name; what stands before the last `/` is for reports only.
  public var files: [SourceFile] { lazyFiles.value }

  /// The edition of `base` whose terms its expressions see; the one at hand where there is none.
  private(set) var baseOfItsTime: BaseOfItsTime?

  private let lazyFiles: Lazily<[SourceFile]>
  private let knownDigest: String?

  /// Whether the pack is compiled in, so that a test holds it to every check.
  public var isBuiltIn: Bool { knownDigest != nil }

  /// The same pack as if it came from elsewhere.
  var unchecked: PackSource { PackSource(id: id, files: files) }

  /// A pack from its files.
  public init(id: String, files: [SourceFile]) {
    self.id = id
    lazyFiles = Lazily(files)
    knownDigest = nil
  }

  /// A pack whose digest was worked out before, and whose files are read when asked for.
  init(id: String, digest: String, files: @escaping @Sendable () -> [SourceFile]) {
    self.id = id
    lazyFiles = Lazily(files)
    knownDigest = digest
  }

  /// The same pack, whose expressions see the terms of an edition of `base`.
  func seeing(_ base: PackSource) -> PackSource {
    var source = self
    source.baseOfItsTime = BaseOfItsTime(source: base)
    return source
  }

  /// The same pack as if it were compiled in: what it says is not checked.
  var trusted: PackSource {
    PackSource(id: id, digest: digest) { [lazyFiles] in lazyFiles.value }
  }

  /// The edition that its `pack.yaml` names; `nil` where it names none.
  public var edition: String? {
    let manifest = files.first { PackSource.lastName($0.name) == PackFormat.manifestFile }
    guard let manifest else { return nil }
    let (tree, _) = DocumentReader.read(manifest, as: .yaml)
    guard let root = tree.documents.first, let node = tree.value(of: "edition", in: root) else {
      return nil
    }
    return tree.text(node)
  }

  /// The digest of the files, by name: `sha256:` and 64 hexadecimal digits.
  ///
  /// Line ends count as LF and the folder's name does not count, so that the same pack has the
  /// same digest wherever it lies.
  public var digest: String { knownDigest ?? PackSource.digest(of: files) }

  private static func digest(of files: [SourceFile]) -> String {
    var hasher = DigestHasher()
    let named = files.map { (PackSource.lastName($0.name), $0.bytes) }
    for (name, bytes) in named.sorted(by: { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) {
      let text = PackSource.withoutCarriageReturns(bytes)
      hasher.update(Array("\(name)\n\(text.count)\n".utf8))
      hasher.update(text)
    }
    return hasher.finish().description
  }

  /// What stands behind the last `/`.
  static func lastName(_ name: String) -> String {
    String(name.split(separator: "/", omittingEmptySubsequences: true).last ?? "")
  }

  private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    return bytes.indices.filter { index in
      bytes[index] != 0x0D || index + 1 == bytes.count || bytes[index + 1] != 0x0A
    }.map { bytes[$0] }
  }
}

/// The edition of `base` that stood beside an older edition of a pack.
final class BaseOfItsTime: Sendable {
  let source: PackSource

  init(source: PackSource) { self.source = source }
}
