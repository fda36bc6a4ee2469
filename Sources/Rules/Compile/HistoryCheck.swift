internal import Findings

/// Holds the histories of a pack and of its rules against each other.
enum HistoryCheck {
  static func check(_ pack: inout WrittenPack) {
    guard let manifest = pack.manifest else { return }
    check(manifest, &pack.log)
    let names = manifest.history.map(\.edition.value)
    for rule in pack.rules {
      var last = -1
      for entry in rule.history {
        let edition = entry.edition
        guard let position = names.firstIndex(of: edition.value) else {
          let near = NearWords.near(edition.value, in: names)
          pack.log.report(.editionUnknown(edition.value, near: near), at: edition.place)
          continue
        }
        let isLate = entry.change == .added && last >= 0
        if position < last || isLate {
          pack.log.report(.editionOutOfOrder(edition.value), at: edition.place)
        }
        last = max(last, position)
      }
    }
  }

  private static func check(_ manifest: WrittenManifest, _ log: inout PackLog) {
    var seen: Set<String> = []
    var former: WrittenHistoryEntry?
    for entry in manifest.history {
      let isLater =
        zip([entry.day], [former?.day]).allSatisfy { day, before in
          guard let day, let before else { return true }
          return day >= before
        }
      if !seen.insert(entry.edition.value).inserted || !isLater {
        log.report(.editionOutOfOrder(entry.edition.value), at: entry.edition.place)
      }
      former = entry
    }
    guard let last = manifest.history.last, last.edition.value != manifest.edition,
      let place = manifest.editionPlace
    else { return }
    log.report(.editionNotLast(manifest.edition), at: place)
  }
}
