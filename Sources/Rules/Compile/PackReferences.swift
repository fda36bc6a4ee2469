internal import Findings

/// Checks what ids of a pack stand for, in the pack and among all packs.
enum PackReferences {
  static func check(_ pack: inout WrittenPack, index: Int, in catalogue: PackCatalogue) {
    var log = pack.log
    checkIDs(pack, index, catalogue, &log)
    checkCitations(pack, catalogue, &log)
    checkOverlays(pack, catalogue, &log)
    pack.log = log
    HistoryCheck.check(&pack)
  }

  private static func checkIDs(
    _ pack: WrittenPack,
    _ index: Int,
    _ catalogue: PackCatalogue,
    _ log: inout PackLog
  ) {
    let prefix = pack.manifest?.prefix
    if let prefix, !isPrefix(prefix.value) {
      log.report(.prefixMalformed(prefix.value), at: prefix.place)
    }
    var seen: Set<String> = []
    for rule in pack.rules {
      let id = rule.id.value
      if let prefix, isPrefix(prefix.value), !id.hasPrefix(prefix.value + "-") {
        log.report(.prefixMissing(id: id, prefix: prefix.value), at: rule.id.place)
      } else if !seen.insert(id).inserted || catalogue.rules[id] != index {
        log.report(.duplicateID(id), at: rule.id.place)
      } else if pack.manifest?.retired.contains(id) ?? false {
        log.report(.retiredID(id), at: rule.id.place)
      }
    }
    for ids in [pack.authorities.map(\.id), pack.principles.map(\.id)] {
      var seen: Set<String> = []
      for id in ids where !seen.insert(id.value).inserted {
        log.report(.duplicateID(id.value), at: id.place)
      }
    }
  }

  private static func isPrefix(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
      }
  }

  private static func checkCitations(
    _ pack: WrittenPack,
    _ catalogue: PackCatalogue,
    _ log: inout PackLog
  ) {
    for rule in pack.rules {
      for principle in rule.principles where catalogue.principles[principle.value] == nil {
        let near = NearWords.near(principle.value, in: catalogue.principles.keys.sorted())
        log.report(.unknownPrinciple(principle.value, near: near), at: principle.place)
      }
      for citation in rule.citations { check(citation, catalogue, &log) }
      if let other = rule.replacedBy, catalogue.isMissing(rule: other.value) {
        report(other, catalogue, &log)
      }
      if rule.status == .deprecated, rule.replacedBy == nil {
        log.report(.replacementMissing, at: rule.id.place)
      }
    }
    for principle in pack.principles {
      for citation in principle.citations { check(citation, catalogue, &log) }
      for rule in principle.rules where catalogue.isMissing(rule: rule.value) {
        report(rule, catalogue, &log)
      }
    }
  }

  private static func check(
    _ citation: WrittenCitation,
    _ catalogue: PackCatalogue,
    _ log: inout PackLog
  ) {
    let id = citation.source
    guard catalogue.authorities[id.value] == nil else { return }
    let near = NearWords.near(id.value, in: catalogue.authorities.keys.sorted())
    log.report(.unknownAuthority(id.value, near: near), at: id.place)
  }

  private static func checkOverlays(
    _ pack: WrittenPack,
    _ catalogue: PackCatalogue,
    _ log: inout PackLog
  ) {
    for overlay in pack.manifest?.overlays ?? [] {
      if catalogue.isMissing(rule: overlay.rule.value) { report(overlay.rule, catalogue, &log) }
      if let other = overlay.givesWayTo, catalogue.isMissing(rule: other.value) {
        report(other, catalogue, &log)
      }
      for citation in overlay.citations { check(citation, catalogue, &log) }
    }
  }

  private static func report(
    _ id: Written<String>,
    _ catalogue: PackCatalogue,
    _ log: inout PackLog
  ) {
    let near = NearWords.near(id.value, in: catalogue.rules.keys.sorted())
    log.report(.unknownRule(id.value, near: near), at: id.place)
  }
}

extension PackCatalogue {
  /// Whether a rule does not exist although its pack is there; rules of other packs may exist.
  func isMissing(rule id: String) -> Bool {
    guard rules[id] == nil else { return false }
    let prefix = id.split(separator: "-").first.map(String.init) ?? id
    return prefixes.contains(prefix) || prefix == id
  }
}
