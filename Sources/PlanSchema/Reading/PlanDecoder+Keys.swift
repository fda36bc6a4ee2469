import DocumentSyntax
import Findings
import SourceText

/// A key that the schema does not have, and what stands under it.
struct UnknownKey {
  var name: String
  var key: NodeID
  var value: NodeID
}

extension PlanDecoder {
  /// Logs unknown keys and returns the fields that they probably meant.
  ///
  /// Such a field is there but cannot be read, so that no rule says that it is missing.
  mutating func report(_ unknown: [UnknownKey], in object: inout PlanObject) -> Set<String> {
    var meant: Set<String> = []
    for entry in unknown where !log.isFull {
      let names = object.description.fields.map(\.name)
      let near = NearWords.near(Self.asKey(entry.name), in: names)
      let known = names.contains(Self.asKey(entry.name)) ? [Self.asKey(entry.name)] : near
      let home = known.isEmpty ? Self.home(of: entry.name) : nil
      log.report(
        KeyProblem.unknown(entry.name, near: known, home: home),
        at: entry.key,
        fixes: renaming(entry.key, to: known)
      )
      guard let name = known.first, let slot = object.description.slot(of: name),
        object[slot: slot].isAbsent
      else { continue }
      meant.insert(name)
      let place = Place(
        range: tree.range(entry.value),
        keyRange: tree.range(entry.key),
        node: entry.value
      )
      object[slot: slot] = unreadable(object.description.fields[slot].type, place)
    }
    return meant
  }

  /// Logs keys without which the group cannot be read.
  mutating func reportMissing(in object: PlanObject, except meant: Set<String>) {
    guard isWhole else { return }
    for slot in object.description.requiredSlots where object[slot: slot].isAbsent {
      let name = object.description.fields[slot].name
      guard !meant.contains(name) else { continue }
      let node = object.place.node
      let range = object.place.keyRange ?? firstKey(of: node) ?? .at(tree.range(node).start)
      log.report(KeyProblem.missing(name), at: node, range: range)
    }
  }

  private func firstKey(of node: NodeID) -> ByteRange? {
    for (key, _) in tree.entries(node) { return tree.range(key) }
    return nil
  }

  /// The word as the schema writes keys: small letters, `_` between words.
  private static func asKey(_ word: String) -> String {
    String(
      decoding: word.lowercased().utf8.map { $0 == 0x2D || $0 == 0x20 ? 0x5F : $0 },
      as: UTF8.self
    )
  }

  /// The one group of the schema that has a key of this name.
  private static func home(of name: String) -> String? {
    var homes: Set<String> = []
    for field in SchemaDescription.plan.fields {
      if field.name == name { return nil }
      if field.type.element.members?.slot(of: name) != nil, !field.type.isBilingual {
        homes.insert(field.name)
      }
    }
    return homes.count == 1 ? homes.first : nil
  }

  private func renaming(_ key: NodeID, to near: [String]) -> [Fix] {
    guard near.count == 1, let name = near.first, let text = rewritten(name, at: key) else {
      return []
    }
    let title = BilingualText(
      en: "Rename the key to ‘\(name)’",
      fr: "Renommer la clé \(quoted(name))"
    )
    return [
      Fix(title: title, safety: .needsReview, edits: [.init(range: tree.range(key), text: text)])
    ]
  }

  /// A word as it would be written in place of a scalar: in the same quotes, or none.
  func rewritten(_ word: String, at node: NodeID) -> String? {
    switch tree.style(node) {
    case .plain: tree.format == .json ? "\"\(word)\"" : word
    case .singleQuoted: "'\(word)'"
    case .doubleQuoted: "\"\(word)\""
    case .literal, .folded: nil
    }
  }

  /// The edit that writes `word` in place of a scalar.
  func writing(_ word: String, at node: NodeID, _ safety: Fix.Safety) -> [Fix] {
    guard let text = rewritten(word, at: node) else { return [] }
    let title = BilingualText(en: "Write ‘\(word)’", fr: "Écrire \(quoted(word))")
    return [Fix(title: title, safety: safety, edits: [.init(range: tree.range(node), text: text)])]
  }

  /// The edit that makes a list of a single value.
  func bracketFix(_ place: Place) -> [Fix] {
    guard tree.kind(place.node) == .scalar, tree.style(place.node) != .literal,
      tree.style(place.node) != .folded
    else { return [] }
    let title = BilingualText(
      en: "Make it a list of one",
      fr: "En faire une liste d’un seul élément"
    )
    let text = "[" + tree.source.text(place.range) + "]"
    guard !text.utf8.contains(0x0A), !text.utf8.contains(0x2C) || tree.style(place.node) != .plain
    else { return [] }
    return [Fix(title: title, safety: .safe, edits: [.init(range: place.range, text: text)])]
  }
}
