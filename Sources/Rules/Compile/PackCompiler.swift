internal import CEL
internal import DocumentSyntax
public import Findings
internal import SourceText

/// Packs that were read and compiled together, and what is wrong in their files.
public struct PackCompilation: Sendable {
  /// The packs without a mistake, in the order of their sources.
  public let packs: [CompiledPack]
  /// Every file of every pack with its findings, in order; files of trusted packs have no digest.
  public let files: [LintedFile]

  /// Whether a file has a finding.
  public var hasFindings: Bool { files.contains { !$0.findings.isEmpty } }
}

/// Makes packs ready to run, and says everything that is wrong in them.
public enum PackCompiler {
  /// Reads and compiles packs; they may cite each other’s principles, sources and rules.
  ///
  /// The terms of the pack `base` are visible to every pack. Nothing is read from disk. Packs
  /// that are compiled in were checked when the program was made: unless `trustingBuiltIn` is
  /// false, only what running them needs is looked at, which halves the time.
  public static func compile(
    _ sources: [PackSource],
    trustingBuiltIn: Bool = true
  ) -> PackCompilation {
    compile(sources, beside: [], trustingBuiltIn: trustingBuiltIn)
  }

  /// All built-in packs as they were prepared, and packs from elsewhere beside them.
  ///
  /// `editions` names, by id, packs that are wanted in an older edition. A pack from elsewhere
  /// takes the place of a built-in one of the same name; the others may cite it, and all are then
  /// compiled from their texts. Files of prepared packs are left out.
  public static func load(
    _ others: [PackSource],
    editions: [String: String] = [:]
  ) -> PackCompilation {
    let names = Set(others.map(\.id))
    guard BuiltInPacks.ids.allSatisfy({ !names.contains($0) }) else {
      return compile(sources(with: others, editions: editions))
    }
    let prepared = BuiltInPacks.prepared.map { pack in
      editions[pack.id].flatMap { BuiltInPacks.prepared(pack.id, edition: $0) } ?? pack
    }
    guard !others.isEmpty else { return PackCompilation(packs: prepared, files: []) }
    let compiled = compile(others, beside: prepared, trustingBuiltIn: true)
    return PackCompilation(packs: prepared + compiled.packs, files: compiled.files)
  }

  /// The built-in packs, some of them in an older edition, and packs from elsewhere.
  ///
  /// A pack from elsewhere takes the place of a built-in one of the same name.
  public static func sources(
    with others: [PackSource],
    editions: [String: String] = [:]
  ) -> [PackSource] {
    let names = Set(others.map(\.id))
    let builtIn = BuiltInPacks.all.filter { !names.contains($0.id) }
    // An older `base` does not change what the terms mean in packs that came after it.
    let base = editions["base"] == nil ? nil : builtIn.first { $0.id == "base" }
    return builtIn.map { pack in
      let older = editions[pack.id].flatMap { BuiltInPacks.source(pack.id, edition: $0) }
      return older ?? base.map { pack.seeing($0) } ?? pack
    } + others
  }

  /// Compiles packs that may cite what others, which are ready to run, describe.
  private static func compile(
    _ sources: [PackSource],
    beside others: [CompiledPack],
    trustingBuiltIn: Bool
  ) -> PackCompilation {
    var written = sources.map { PackReader.read($0, trusting: trustingBuiltIn) }
    let catalogue = PackCatalogue(written, beside: others)
    for index in written.indices where !written[index].isTrusted {
      PackReferences.check(&written[index], index: index + others.count, in: catalogue)
    }
    let base = catalogue.terms(of: &written, base: others.first { $0.id == "base" }?.terms)
    var packs: [CompiledPack] = []
    var files: [LintedFile] = []
    for index in written.indices {
      let pack = compile(&written[index], terms: base[index], in: catalogue)
      if written[index].log.isEmpty, let pack { packs.append(pack) }
      files += lintedFiles(written[index])
    }
    return PackCompilation(packs: packs, files: files)
  }

  private static func compile(
    _ written: inout WrittenPack,
    terms: TermSet,
    in catalogue: PackCatalogue
  ) -> CompiledPack? {
    guard let manifest = written.manifest else { return nil }
    let periods = written.periods.isEmpty ? nil : PeriodTable(written.periods)
    var compiler = RuleCompiler(
      pack: manifest.id,
      terms: terms,
      catalogue: catalogue,
      periods: periods,
      editions: manifest.editions,
      isTrusted: written.isTrusted,
      log: written.log
    )
    let applies = manifest.applies.flatMap { compiler.condition($0, compiler.environment()) }
    let rules = written.rules.compactMap { compiler.compile($0) }
    written.log = compiler.log
    return CompiledPack(
      summary: PackSummary(
        id: manifest.id,
        edition: manifest.edition,
        digest: written.source.digest,
        title: manifest.title
      ),
      prefix: manifest.prefix?.value ?? "",
      isOnByDefault: manifest.isOnByDefault,
      waiverDays: manifest.waiverDays,
      ruleIDs: rules.map(\.id),
      contents: Lazily(
        PackContents(
          applies: applies,
          appliesWhen: manifest.appliesWhen,
          rules: rules,
          overlays: manifest.overlays.map { catalogue.overlay($0) },
          terms: terms,
          periods: periods
        )
      ),
      details: Lazily(details(of: written, manifest))
    )
  }

  private static func details(of pack: WrittenPack, _ manifest: WrittenManifest) -> PackDetails {
    PackDetails(
      status: manifest.status,
      covers: manifest.covers,
      neverClaims: manifest.neverClaims,
      principles: pack.principles.map(\.value),
      authorities: pack.authorities.map(\.value),
      periodClauses: pack.periods.compactMap(PeriodClause.init),
      unchecked: pack.unchecked.compactMap(UncheckedRequirement.init),
      mutantReasons: pack.mutants.compactMap(MutantReason.init),
      history: manifest.editions,
      retired: manifest.retired.sorted().map { RuleID($0) }
    )
  }

  private static func lintedFiles(_ pack: WrittenPack) -> [LintedFile] {
    zip(pack.source.files, pack.log.findings).enumerated().map { index, pair in
      LintedFile(
        source: pair.0,
        syntax: pack.trees.indices.contains(index) ? pack.trees[index].format.rawValue : "yaml",
        plans: 0,
        digest: pack.isTrusted ? "" : Digest(of: pair.0.bytes).description,
        findings: pair.1.sorted(by: FindingOrder.precedes)
      )
    }
  }
}
