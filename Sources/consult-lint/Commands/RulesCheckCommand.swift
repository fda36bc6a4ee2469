import Findings
import Reporting
import Rules
import SourceText

/// `rules check`: the mistakes in packs, shown as the mistakes in plans are.
///
/// With `--strict` it also tells what can be told of sound rules without any plan.
struct RulesCheckCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let choice = try PackChoice(arguments)
    if try choice.tellFault(arguments, on: &terminal) { return .failure }
    let words = choice.words
    let shelf = try PackShelf(naming: words, reading: .checkedTexts)
    let options = try CheckOptions(arguments, terminal.language)
    let wanted = shelf.sources.filter { source in
      words.isEmpty || words.contains { PackShelf.names($0, source) }
    }
    var run = LintRun(version: ToolVersion.current, asOf: "\(options.asOf)")
    let names = Set(wanted.flatMap { $0.files.map(\.name) })
    run.files = shelf.files.filter { names.contains($0.source.name) && !$0.findings.isEmpty }
    let mistakes = run.files.reduce(0) { $0 + $1.findings.count }
    if arguments.has(.strict), mistakes == 0 { run.files = remarks(shelf, wanted) }
    run.rules = BuiltInChecks.found(in: run.files)
    let digests = Set(wanted.map(\.digest))
    let packs = shelf.packs.filter { digests.contains($0.summary.digest) }
    var report = options.report
    report.closing = RulesCheckCommand.summary(
      packs: wanted.count,
      // The rules of a pack that cannot be used are not known.
      rules: packs.count == wanted.count ? packs.reduce(0) { $0 + $1.rules.count } : nil,
      mistakes: mistakes,
      remarks: arguments.has(.strict) && mistakes == 0
        ? run.files.reduce(0) { $0 + $1.findings.count } : nil
    )
    terminal.write(options.format.report(run, report))
    let worst = run.files.flatMap(\.findings).map(\.severity).max()
    switch worst {
    case .error: return .failure
    case .warning: return .findings
    case .note, nil: return .clean
    }
  }

  /// What can be told about the rules without any plan, as files with findings.
  private func remarks(_ shelf: PackShelf, _ wanted: [PackSource]) -> [LintedFile] {
    let digests = Set(wanted.map(\.digest))
    let packs = shelf.packs.filter { digests.contains($0.summary.digest) }
    let remarks = PackReasoning.remarks(about: packs)
    return PackReasoning.files(shelf.files, of: shelf.sources, with: remarks, about: packs)
      .filter { !$0.findings.isEmpty }
  }

  private static func summary(
    packs: Int,
    rules: Int?,
    mistakes: Int,
    remarks: Int?
  ) -> BilingualText {
    let packs = Wording.count(
      packs,
      BilingualText(en: "pack", fr: "ensemble"),
      BilingualText(en: "packs", fr: "ensembles")
    )
    let rules = rules.map { rules in
      Wording.count(
        rules,
        BilingualText(en: "rule", fr: "règle"),
        BilingualText(en: "rules", fr: "règles")
      )
    }
    let mistakes = Wording.count(
      mistakes,
      BilingualText(en: "mistake", fr: "erreur"),
      BilingualText(en: "mistakes", fr: "erreurs")
    )
    let remarks = remarks.map { remarks in
      Wording.count(
        remarks,
        BilingualText(en: "remark", fr: "observation"),
        BilingualText(en: "remarks", fr: "observations")
      )
    }
    return BilingualText(
      en: "Checked \(packs.en)\(rules.map { " with \($0.en)" } ?? ""): \(mistakes.en)"
        + (remarks.map { ", \($0.en)" } ?? ""),
      fr: "Vérification de \(packs.fr)\(rules.map { " comptant \($0.fr)" } ?? "")\u{A0}: "
        + mistakes.fr + (remarks.map { ", \($0.fr)" } ?? "")
    )
  }
}
