import Findings
import Reporting
import Rules

/// `rules docs`: writes the reference pages of packs, as Markdown and as HTML, in both languages.
struct RulesDocsCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let bench = try RuleBench(arguments)
    if bench.tellFault(arguments, on: &terminal) { return .failure }
    let shelf = bench.shelf
    let settings = bench.configuration == nil ? nil : ReferenceSettings(bench)
    let folder = arguments.operands[0]
    var count = 0
    for language in Language.allCases {
      var pages = [("index", PackReference.index(of: bench.packs, language, under: settings))]
      pages += bench.packs.map { pack in
        (pack.id, PackReference.page(of: pack, among: shelf.packs, language, under: settings))
      }
      for (id, page) in pages {
        let path = "\(folder)/\(PackReference.name(id, language))"
        try write(MarkdownWriter.text(of: page), to: path + ".md", in: folder)
        try write(HTMLWriter.text(of: page), to: path + ".html", in: folder)
        count += 2
      }
    }
    terminal.note(
      BilingualText(
        en: "\(count) pages were written to ‘\(folder)’",
        fr: "\(count) pages ont été écrites dans «\u{A0}\(folder)\u{A0}»"
      )
    )
    return .clean
  }

  private func write(
    _ text: String,
    to path: String,
    in folder: String
  ) throws(UsageError) {
    do throws(SystemError) {
      try FileStore.makeFolder(folder)
      try FileStore.write(Array(text.utf8), to: path)
    } catch {
      throw .unwritable(path, error)
    }
  }
}
