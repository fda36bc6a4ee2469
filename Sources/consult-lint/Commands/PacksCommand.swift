import Findings
import Reporting
import Rules
import SourceText

/// `packs`: the packs at hand, built in or configured, with editions and digests.
struct PacksCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let bench = try RuleBench(arguments, reading: .prepared)
    if bench.tellFault(arguments, on: &terminal) { return .failure }
    guard arguments.value(.format) != "json" else {
      terminal.write(PackList(bench).json.bytes() + [0x0A])
      return .clean
    }
    for language in terminal.language.languages {
      terminal.write(PackListPage(bench, arguments, language).bytes)
    }
    return .clean
  }
}

/// The packs at hand on one page, in one language.
struct PackListPage {
  private var page: Page

  /// The page in UTF-8.
  var bytes: [UInt8] { page.bytes }

  init(_ bench: RuleBench, _ arguments: Arguments, _ language: Language) {
    page = Page(language)
    for file in bench.configuration?.files ?? [] { page.line("# \(file.name)") }
    let list = PackList(bench)
    for pack in bench.shelf.packs {
      let rules = Wording.count(
        pack.ruleIDs.count,
        BilingualText(en: "rule", fr: "règle"),
        BilingualText(en: "rules", fr: "règles")
      )
      let state =
        bench.configuration == nil && !arguments.has(.packs)
        ? (pack.isOnByDefault ? ReferenceWords.onByDefault : ReferenceWords.offByDefault)
        : (list.isOn(pack) ? ReferenceWords.onHere : ReferenceWords.offHere)
      page.line("\(pack.id)@\(pack.summary.edition)  \(pack.summary.digest)")
      page.line("  \(pack.summary.title[language]) (\(rules[language]), \(state[language]))")
      for text in pack.covers { page.prose(text[language], indent: 4) }
      let older = list.editions(of: pack).filter { $0 != pack.summary.edition }
      if !older.isEmpty {
        let words = page.labelled(PackListPage.older[language], older.joined(separator: ", "))
        page.line("    \(words)")
      }
      if let folder = list.folder(of: pack) {
        page.line("    \(page.labelled(PackListPage.folder[language], folder))")
      }
    }
  }

  private static let older = BilingualText(en: "other editions", fr: "autres éditions")
  private static let folder = BilingualText(en: "folder", fr: "dossier")
}

/// What is told of each pack at hand, beyond what the pack says itself.
struct PackList {
  private let bench: RuleBench
  private let on: Set<String>

  init(_ bench: RuleBench) {
    self.bench = bench
    on = Set(bench.linter.packsOn.map(\.id))
  }

  /// Whether a run here would have the pack on.
  func isOn(_ pack: CompiledPack) -> Bool { on.contains(pack.id) }

  /// The editions that can be had, the oldest first.
  func editions(of pack: CompiledPack) -> [String] {
    let builtIn = BuiltInPacks.editions(of: pack.id)
    return folder(of: pack) == nil && !builtIn.isEmpty ? builtIn : [pack.summary.edition]
  }

  /// The folder that the pack was read from; `nil` where it is built in.
  func folder(of pack: CompiledPack) -> String? {
    let source = bench.shelf.sources.first { !$0.isBuiltIn && $0.digest == pack.summary.digest }
    guard let name = source?.files.first?.name else { return nil }
    return PathName.folder(of: PathName.normal(name))
  }

  /// The list for programs.
  var json: JSONValue {
    [
      "format": 1,
      "tool": ["name": "consult-lint", "version": .string(ToolVersion.current)],
      "configuration": bench.configuration.map { .string($0.name) },
      "packs": .array(bench.shelf.packs.map(json)),
    ]
  }

  private func json(_ pack: CompiledPack) -> JSONValue {
    [
      "id": .string(pack.id),
      "prefix": .string(pack.prefix),
      "edition": .string(pack.summary.edition),
      "digest": .string(pack.summary.digest),
      "editions": .array(editions(of: pack).map { .string($0) }),
      "folder": folder(of: pack).map { .string($0) },
      "status": .string(pack.status),
      "default": .string(pack.isOnByDefault ? "on" : "off"),
      "on": .bool(isOn(pack)),
      "rules": .number(pack.ruleIDs.count),
      "overlays": .number(pack.overlays.count),
      "title": pack.summary.title.json,
      "covers": .array(pack.covers.map(\.json)),
      "never_claims": .array(pack.neverClaims.map(\.json)),
      "applies_when": pack.appliesWhen?.json,
    ]
  }
}
