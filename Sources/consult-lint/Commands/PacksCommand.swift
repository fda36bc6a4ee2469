import Findings
import Reporting
import Rules

/// `packs`: the packs that are built in, with editions and digests.
struct PacksCommand {
  init(_ arguments: Arguments) {}

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let shelf = try PackShelf(naming: [], reading: .prepared)
    for pack in shelf.packs {
      terminal.line("\(pack.id)@\(pack.summary.edition)  \(pack.summary.digest)")
      let rules = Wording.count(
        pack.ruleIDs.count,
        BilingualText(en: "rule", fr: "règle"),
        BilingualText(en: "rules", fr: "règles")
      )
      for language in terminal.language.languages {
        let state = pack.isOnByDefault ? PacksCommand.isOn : PacksCommand.isOff
        let title = pack.summary.title[language]
        terminal.line("  \(title) (\(rules[language]), \(state[language]))")
        for text in pack.covers { terminal.line("    \(text[language])") }
        let older = BuiltInPacks.editions(of: pack.id).dropLast()
        if !older.isEmpty {
          let list = older.joined(separator: ", ")
          terminal.line("    \(PacksCommand.older[language])\(list)")
        }
      }
    }
    return .clean
  }

  private static let older = BilingualText(
    en: "older editions: ",
    fr: "éditions antérieures\u{A0}: "
  )
  private static let isOn = BilingualText(en: "on by default", fr: "activé par défaut")
  private static let isOff = BilingualText(en: "off unless named", fr: "désactivé sauf demande")
}
