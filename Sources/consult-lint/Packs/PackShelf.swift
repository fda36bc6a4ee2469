import DocumentSyntax
import Findings
import Rules
import SourceText

/// The packs of a run: those that are built in, and those that a command line names by folder.
struct PackShelf: Sendable {
  /// How the packs that are built in are come by.
  enum Reading: Sendable {
    /// As they were prepared, which is enough to hold plans against them.
    case prepared
    /// From their texts, for what is said of the rules themselves.
    case texts
    /// From their texts, which are checked as if they came from elsewhere.
    case checkedTexts
  }

  /// Every pack without a mistake.
  private(set) var packs: [CompiledPack]
  /// The files of every pack as they were found.
  private(set) var sources: [PackSource]
  /// The files of every pack that was compiled from its text, with the mistakes in them.
  private(set) var files: [LintedFile]
  /// The ids of the packs that were named; `nil` where none was.
  private(set) var named: [String]?

  private var words: [String]

  /// The packs that `words` name, with all that are built in at hand.
  ///
  /// A word is an id, an id and an edition as in `gc-core@2026.1`, `all`, or the path of a
  /// folder; a folder takes the place of a built-in pack of the same name.
  init(naming words: [String], reading: Reading = .texts) throws(UsageError) {
    self.words = words
    var folders: [PackSource] = []
    for word in words where PackFolder.isPath(word) { folders.append(try PackFolder.read(word)) }
    sources = PackShelf.sources(with: folders)
    let compilation =
      switch reading {
      case .prepared: PackCompiler.load(folders)
      case .texts: PackCompiler.compile(sources)
      case .checkedTexts: PackCompiler.compile(sources, trustingBuiltIn: false)
      }
    packs = compilation.packs
    files = compilation.files
    named = nil
    self = try naming(words)
  }

  /// The same packs, of which others are named; their folders must be those that were read.
  func naming(_ words: [String]) throws(UsageError) -> PackShelf {
    var shelf = self
    shelf.words = words
    shelf.named = nil
    guard !words.isEmpty else { return shelf }
    var ids: [String] = []
    for word in words {
      if PackFolder.isPath(word) {
        let digest = sources.last { $0.id == PackFolder.id(word) }?.digest
        ids += packs.filter { $0.summary.digest == digest }.map(\.id)
      } else if word == PackShelf.everything {
        ids += packs.map(\.id).filter { !ids.contains($0) }
      } else {
        ids.append(try PackShelf.id(of: word, in: packs, sources))
      }
    }
    shelf.named = ids
    return shelf
  }

  /// The files with mistakes of the packs that a run would use.
  var mistakes: [LintedFile] {
    let faulty = files.filter { !$0.findings.isEmpty }
    guard !faulty.isEmpty else { return [] }
    let wanted = sources.filter { source in
      words.isEmpty || source.id == "base" || words.contains { PackShelf.names($0, source) }
    }
    let names = Set(wanted.flatMap { $0.files.map(\.name) })
    return faulty.filter { names.contains($0.source.name) }
  }

  /// The packs that were named, or all where none was.
  var chosen: [CompiledPack] {
    named.map { ids in packs.filter { ids.contains($0.id) } } ?? packs
  }

  /// The word that stands for every built-in pack.
  static let everything = "all"

  /// Whether a word of a command line names a pack.
  static func names(_ word: String, _ source: PackSource) -> Bool {
    guard word != everything else { return true }
    let id = word.split(separator: "@").first.map(String.init) ?? word
    return PackFolder.isPath(word) ? PackFolder.id(word) == source.id : id == source.id
  }

  /// The rules of all packs.
  var rules: [CompiledRule] { packs.flatMap(\.rules) }

  /// The ids of the rules of some packs.
  func ruleIDs(ofPacks ids: Set<String>) -> Set<RuleID> {
    Set(packs.filter { ids.contains($0.id) }.flatMap(\.ruleIDs))
  }

  /// The ids of rules, each of them known.
  func rules(named words: [String]) throws(UsageError) -> Set<RuleID> {
    guard !words.isEmpty else { return [] }
    let known = Set(packs.flatMap { $0.ruleIDs.map(\.rawValue) })
    for word in words where !known.contains(word) {
      throw .unknownRule(word, near: NearWords.near(word, in: known.sorted()))
    }
    return Set(words.map { RuleID($0) })
  }

  /// The built-in packs, those that a folder of the same name replaces left out, and the folders.
  private static func sources(with folders: [PackSource]) -> [PackSource] {
    let names = Set(folders.map(\.id))
    return BuiltInPacks.all.filter { !names.contains($0.id) } + folders
  }

  private static func id(
    of word: String,
    in packs: [CompiledPack],
    _ sources: [PackSource]
  ) throws(UsageError) -> String {
    let parts = word.split(separator: "@", maxSplits: 1).map(String.init)
    let id = parts.first ?? word
    guard let pack = packs.first(where: { $0.id == id }) else {
      // A pack with mistakes is known, though it cannot be used.
      if sources.contains(where: { $0.id == id }) { return id }
      throw .unknownPack(id, near: PackFolder.near(id, sources.map(\.id)))
    }
    if parts.count == 2, parts[1] != pack.summary.edition {
      throw .unknownEdition(pack: id, wanted: parts[1], has: pack.summary.edition)
    }
    return id
  }
}

/// A rule pack in a folder.
enum PackFolder {
  /// Whether a word names a folder rather than a pack that is built in.
  static func isPath(_ word: String) -> Bool { word.contains("/") || word == "." || word == ".." }

  /// The name of the folder, which stands for the pack until its `pack.yaml` is read.
  static func id(_ path: String) -> String {
    String(path.split(separator: "/").last { $0 != "." } ?? Substring(path))
  }

  /// What was perhaps meant by the name of a pack: a folder of that name, or another pack.
  static func near(_ id: String, _ ids: [String]) -> [String] {
    guard !FileStore.exists("\(id)/pack.yaml") else { return ["./\(id)"] }
    return NearWords.near(id, in: ids)
  }

  /// Reads the files of a pack.
  static func read(_ path: String) throws(UsageError) -> PackSource {
    var folder = path
    while folder.hasSuffix("/"), folder.utf8.count > 1 { folder.removeLast() }
    let source: PackSource
    do throws(SystemError) {
      source = PackSource(id: id(path), files: try files(in: folder))
    } catch {
      throw .unreadable(path, error)
    }
    guard source.files.contains(where: { $0.name.hasSuffix("/pack.yaml") }) else {
      throw .notAPack(path)
    }
    return source
  }

  private static func files(in folder: String) throws(SystemError) -> [SourceFile] {
    var files: [SourceFile] = []
    for name in try FileStore.names(in: folder)
    where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let path = "\(folder)/\(name)"
      files.append(try Document(path: path, name: path).source)
    }
    return files
  }
}
