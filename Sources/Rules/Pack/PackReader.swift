internal import CEL
internal import DocumentSyntax
internal import Findings
internal import SourceText

/// A pack as it is written, before its references and expressions are looked at.
struct WrittenPack: Sendable {
  var source: PackSource
  /// Whether the pack was checked when the program was made.
  var isTrusted: Bool
  var trees: [SyntaxTree]
  var manifest: WrittenManifest?
  var authorities: [(id: Written<String>, value: Authority)]
  var principles: [WrittenPrinciple]
  var periods: [PackNode]
  var mutants: [PackNode]
  var unchecked: [PackNode]
  var rules: [WrittenRule]
  var log: PackLog
}

/// A principle as it is written.
struct WrittenPrinciple: Sendable {
  var id: Written<String>
  var value: Principle
  var citations: [WrittenCitation]
  /// The rules that its elements name.
  var rules: [Written<String>]
}

/// Reads the files of a pack; what is wrong is said, and the rest is kept.
enum PackReader {
  static func read(_ source: PackSource, trusting: Bool) -> WrittenPack {
    var pack = WrittenPack(
      source: source,
      isTrusted: trusting && source.isBuiltIn,
      trees: [],
      manifest: nil,
      authorities: [],
      principles: [],
      periods: [],
      mutants: [],
      unchecked: [],
      rules: [],
      log: PackLog(fileCount: source.files.count)
    )
    for (index, file) in source.files.enumerated() {
      let format = SyntaxFormat.detect(name: file.name, bytes: file.bytes)
      let (tree, findings) = DocumentReader.read(file, as: format == .csv ? .yaml : format)
      pack.trees.append(tree)
      for finding in findings { pack.log.add(finding, file: index) }
      // A file that cannot be read would only bring findings that follow from that.
      guard !findings.contains(where: { $0.severity == .error }) else { continue }
      let shared = PackTree(file: index, tree: tree)
      for root in tree.documents where !tree.isNull(root) {
        read(PackNode(source: shared, node: root), into: &pack)
      }
    }
    let hasManifest = source.files.contains {
      PackSource.lastName($0.name) == PackFormat.manifestFile
    }
    if !hasManifest, !source.files.isEmpty {
      pack.log.report(.noManifest, at: PackPlace(startOf: 0))
    }
    return pack
  }

  private static func read(_ root: PackNode, into pack: inout WrittenPack) {
    let name = pack.source.files[root.file].name
    if !pack.isTrusted {
      var check = PackShapeCheck(pack.log)
      check.check(root, is: PackFormat.shape(ofFile: name))
      pack.log = check.log
    }
    switch PackSource.lastName(name) {
    case PackFormat.manifestFile: pack.manifest = manifest(root, folder: pack.source.id)
    case PackFormat.authoritiesFile: pack.authorities += root.items.compactMap(authority)
    case PackFormat.principlesFile: pack.principles += root.items.compactMap(principle)
    case PackFormat.periodsFile: pack.periods += root["periods"]?.items ?? []
    case PackFormat.uncheckedFile: pack.unchecked += root.items
    case PackFormat.mutantsFile: pack.mutants += root.items
    default: pack.rules += root.items.compactMap(WrittenRule.init)
    }
  }

  private static func manifest(_ node: PackNode, folder: String) -> WrittenManifest {
    WrittenManifest(
      id: node["id"]?.word?.value ?? folder,
      prefix: node["prefix"]?.word,
      edition: node["edition"]?.word?.value ?? "",
      status: node["status"]?.word?.value ?? "stable",
      title: node["title"]?.text?.both ?? BilingualText(en: folder, fr: folder),
      summary: node["summary"]?.text?.both,
      covers: node["covers"]?.oneOrMany.compactMap { $0.text?.both } ?? [],
      neverClaims: node["never_claims"]?.oneOrMany.compactMap { $0.text?.both } ?? [],
      isOnByDefault: node["default"]?.word?.value == "on",
      applies: node["applies"]?.expression,
      appliesWhen: node["applies_when"]?.text?.both,
      waiverDays: node["waiver_days"]?.word.flatMap { Int($0.value) },
      overlays: node["overlays"]?.entries.map(overlay) ?? [],
      terms: node["terms"]?.items.compactMap(term) ?? [],
      retired: Set(node["retired"]?.items.compactMap { $0.word?.value } ?? []),
      editionPlace: node["edition"]?.place,
      history: node["history"]?.items.compactMap(WrittenHistoryEntry.init) ?? []
    )
  }

  private static func overlay(
    _ entry: (key: String, keyNode: NodeID, value: PackNode)
  ) -> WrittenOverlay {
    let citations = entry.value.kind == .sequence ? entry.value : entry.value["authority"]
    return WrittenOverlay(
      rule: Written(entry.key, at: entry.value.place(of: entry.keyNode)),
      citations: citations?.items.compactMap(WrittenCitation.init) ?? [],
      severity: entry.value["severity"]?.word.flatMap { Severity(rawValue: $0.value) },
      params: entry.value["params"]?.named ?? [],
      givesWayTo: entry.value["gives_way_to"]?.word
    )
  }

  private static func term(_ node: PackNode) -> WrittenTerm? {
    guard let name = node["term"]?.word, let means = node["means"]?.expression else { return nil }
    return WrittenTerm(
      name: name,
      phrase: node["phrase"]?.text?.both ?? BilingualText(en: name.value, fr: name.value),
      means: means,
      examples: node["examples"]?.items.compactMap(WrittenTermExample.init) ?? []
    )
  }

  private static func authority(_ node: PackNode) -> (id: Written<String>, value: Authority)? {
    guard let id = node["id"]?.word else { return nil }
    let url = node["url"]?.text.flatMap { text -> BilingualText? in
      guard let any = text.en?.text ?? text.fr?.text else { return nil }
      return BilingualText(en: text.en?.text ?? any, fr: text.fr?.text ?? any)
    }
    let authority = Authority(
      id: id.value,
      title: node["title"]?.text?.both ?? BilingualText(en: id.value, fr: id.value),
      publisher: node["publisher"]?.text?.both,
      year: node["year"]?.word?.value,
      url: url,
      kind: node["kind"]?.word.flatMap { AuthorityKind(rawValue: $0.value) } ?? .project,
      verification: node["verification"]?.word.flatMap { Verification(rawValue: $0.value) }
        ?? .unverified,
      isPending: node["status"]?.word?.value == "pending",
      inForceFrom: node["in_force_from"]?.word?.value,
      asOf: node["as_of"]?.word?.value
    )
    return (id, authority)
  }

  private static func principle(_ node: PackNode) -> WrittenPrinciple? {
    guard let id = node["id"]?.word else { return nil }
    let elements = node["elements"]?.items.compactMap(PrincipleElement.read) ?? []
    let citations = node["authorities"]?.items.compactMap(WrittenCitation.init) ?? []
    let principle = Principle(
      id: id.value,
      name: node["name"]?.text?.both ?? BilingualText(en: id.value, fr: id.value),
      statement: node["statement"]?.text?.both,
      themes: node["themes"]?.items.compactMap { $0.word?.value } ?? [],
      sources: citations.map(\.source.value),
      clauses: citations.map { SourceClause(source: $0.source.value, clause: $0.clause) },
      elements: elements.map(\.value)
    )
    return WrittenPrinciple(
      id: id,
      value: principle,
      citations: citations,
      rules: elements.flatMap(\.rules)
    )
  }
}

extension PackNode {
  /// The entries of a group, each name with its place.
  var named: [(name: Written<String>, value: PackNode)] {
    entries.map { (Written($0.key, at: place(of: $0.keyNode)), $0.value) }
  }
}

extension WrittenCitation {
  init?(_ node: PackNode) {
    guard let source = node["source"]?.word else { return nil }
    self.source = source
    principle = node["principle"]?.word?.value
    if let text = node["clause"]?.text {
      clause = text.both
    } else {
      let word = node["clause"]?.word?.value ?? ""
      clause = BilingualText(en: word, fr: word)
    }
  }
}
