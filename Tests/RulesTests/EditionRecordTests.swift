import Findings
import TestSupport
import Testing

@testable import Rules

extension BuiltInPackTests {
  /// Every edition, compiled from the folder `rules/`.
  private var editions: [EditionRecord] {
    let newest = RulesFolder.packs(at: "rules")
    let older = RulesFolder.olderEditions(at: "rules")
    let text = BuiltInPackText(newest: newest, older: older)
    let packs = PackCompiler.compile(newest).packs
    return packs.indices.map { EditionRecord(packs: packs, position: $0) }
      + older.compactMap { edition, source in
        guard let position = packs.firstIndex(where: { $0.id == source.id }),
          let pack = text.compiled(source, edition)
        else { return nil }
        var packs = packs
        packs[position] = pack
        return EditionRecord(packs: packs, position: position)
      }
  }

  @Test("each edition finds what it found when it was released")
  func findTheSame() throws {
    let mayRecord = SharedFolder.environment("UPDATE_SNAPSHOTS") == "1"
    let released = EditionRecord.released
    for edition in editions {
      let path = "\(EditionRecord.folder)/\(edition.name).txt"
      let text = edition.text
      guard SharedFolder.bytes(path) != Array(text.utf8) else { continue }
      // The record of an edition that was released stays as it is.
      let records = mayRecord && released[edition.name] == nil
      if records { try #require(write(text, to: path)) }
      Issue.record("\(edition.name) finds something else\(records ? ", which was recorded" : "")")
    }
  }

  @Test("an edition that was released is there and has the files that it had")
  func keepReleasedEditions() {
    let known = Dictionary(
      editions.map { ($0.name, $0.packs[$0.position].summary.digest) },
      uniquingKeysWith: { first, _ in first }
    )
    for (name, digest) in EditionRecord.released { #expect(known[name] == digest, "\(name)") }
  }

  @Test("every edition that has a record is there")
  func keepRecordedEditions() {
    let names = Set(editions.map(\.name))
    for name in RulesFolder.names(in: EditionRecord.folder)
    where name.hasSuffix(".txt") && name.contains("@") {
      #expect(names.contains(String(name.dropLast(4))), "\(name)")
    }
  }
}
