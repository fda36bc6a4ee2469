import Findings
import Reporting
import Rules

extension PackReference {
  /// The page that leads to those of the packs.
  static func index(
    of packs: [CompiledPack],
    _ language: Language,
    under settings: ReferenceSettings? = nil
  ) -> ReferencePage {
    let rows = packs.map { pack -> [[ReferenceText]] in
      let state = ReferenceSettings.standing(of: pack, settings)
      return [
        [.link(pack.id, to: name(pack.id, language) + ".md")],
        [.plain(pack.summary.title[language])], [.plain(pack.summary.edition)],
        [.plain(Wording.number(pack.rules.count, language))], [.plain(state[language])],
      ]
    }
    let other: Language = language == .en ? .fr : .en
    return ReferencePage(
      title: ReferenceWords.packs[language],
      language: language.rawValue,
      other: (ReferenceWords.otherLanguage[language], name("index", other)),
      blocks: [
        .heading(1, ReferenceWords.packs[language], anchor: nil),
        settings.map { .paragraph([.plain($0.remark[language])]) },
        .table(ReferenceWords.packHead[language], rows),
      ].compactMap(\.self)
    )
  }
}
