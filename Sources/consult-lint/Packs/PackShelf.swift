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
    let editions = PackShelf.editions(in: words)
    sources = PackCompiler.sources(with: folders, editions: editions)
    let compilation =
      switch reading {
      case .prepared: PackCompiler.load(folders, editions: editions)
      case .texts: PackCompiler.compile(sources)
      case .checkedTexts: PackCompiler.compile(sources, trustingBuiltIn: false)
      }
    packs = compilation.packs
    files = compilation.files
    named = nil
    self = try naming(words)
  }

  /// The same packs, of which others are named; those words among them that say which packs are
  /// at hand must be the same.
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

  /// Whether a word says which packs are at hand: a folder, or an older edition.
  static func choosesPacks(_ word: String) -> Bool {
    PackFolder.isPath(word) || !editions(in: [word]).isEmpty
  }

  /// The built-in packs that words want in an older edition.
  private static func editions(in words: [String]) -> [String: String] {
    var editions: [String: String] = [:]
    for word in words where !PackFolder.isPath(word) {
      let parts = word.split(separator: "@", maxSplits: 1).map(String.init)
      guard parts.count == 2, BuiltInPacks.editions(of: parts[0]).dropLast().contains(parts[1])
      else { continue }
      editions[parts[0]] = parts[1]
    }
    return editions
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
      throw .unknownEdition(pack: id, wanted: parts[1], has: pack.editions)
    }
    return id
  }
}

extension CompiledPack {
  /// The editions that can be had: those of a built-in pack, or its own.
  fileprivate var editions: [String] {
    let builtIn = BuiltInPacks.editions(of: id)
    return builtIn.contains(summary.edition) ? builtIn : [summary.edition]
  }
}
