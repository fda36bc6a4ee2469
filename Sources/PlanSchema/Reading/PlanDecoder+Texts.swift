import DocumentSyntax
import Findings
import SourceText

extension PlanDecoder {
  /// Reads a text in both languages.
  mutating func text(_ type: FieldType, at place: Place, _ spot: Spot) -> PlanField {
    guard tree.kind(place.node) == .mapping else {
      guard tree.kind(place.node) == .scalar else { return mismatch(type, place, spot) }
      log.report(TextProblem.oneText(spot.field), at: place.node)
      return .unreadable(place)
    }
    var text = PlanText(en: .absent, fr: .absent)
    var unknown: [UnknownKey] = []
    var version: OpenVersion?
    for (key, value) in tree.entries(place.node) {
      guard tree.kind(tree.target(key)) == .scalar else {
        log.report(KeyProblem.noText, at: key)
        continue
      }
      let name = languageTag(key)
      if version != nil, isStray(name, key: key, value: value, in: place.node) {
        version?.rest.append(key)
        continue
      }
      close(&version, in: &text)
      if name != "en", name != "fr" {
        if name.hasPrefix("x-") { continue }
        guard LanguageTag.isWellFormed(name) else {
          unknown.append(UnknownKey(name: name, key: key, value: value))
          continue
        }
      }
      guard text[name].isAbsent else { continue }
      let part = Spot(field: FieldSpot(name: name, text: spot.field.name))
      text.set(name, field(.string, at: value, key: key, part))
      version = OpenVersion(tag: name, value: value)
    }
    close(&version, in: &text)
    report(unknown, in: &text)
    return .value(.text(text), place)
  }

  /// The text of a key, mostly one of the two official languages.
  private func languageTag(_ key: NodeID) -> String {
    guard let range = tree.verbatimRange(key), range.count == 2 else { return tree.text(key) }
    let bytes = tree.source.bytes
    switch (bytes[range.lowerBound], bytes[range.lowerBound + 1]) {
    case (UInt8(ascii: "e"), UInt8(ascii: "n")): return "en"
    case (UInt8(ascii: "f"), UInt8(ascii: "r")): return "fr"
    default: return tree.text(key)
    }
  }

  /// A version of a text, and keys that are probably the rest of it.
  private struct OpenVersion {
    var tag: String
    var value: NodeID
    var rest: [NodeID] = []
  }

  /// Whether a key is what follows a comma in a text without quotes.
  private func isStray(_ name: String, key: NodeID, value: NodeID, in group: NodeID) -> Bool {
    tree.format == .yaml && tree.isFlow(group) && name != "en" && name != "fr"
      && !name.hasPrefix("x-") && tree.isNull(value) && tree.range(value).isEmpty
      && tree.kind(key) == .scalar
  }

  /// Logs the comma in a version that was read, if there is one.
  private mutating func close(_ version: inout OpenVersion?, in text: inout PlanText) {
    defer { version = nil }
    guard let open = version, let first = open.rest.first, let last = open.rest.last else { return }
    if let place = text[open.tag].place { text.set(open.tag, .unreadable(place)) }
    guard holdsComma(between: open.value, and: first) else { return }
    let range = tree.range(first).union(tree.range(last))
    var fixes: [Fix] = []
    let whole = tree.range(open.value).union(range)
    if tree.style(open.value) == .plain, tree.kind(open.value) == .scalar {
      let written = tree.source.text(whole)
      if !written.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 == 0x0A }) {
        let title = BilingualText(
          en: "Put the text in quotes",
          fr: "Mettre le texte entre guillemets"
        )
        let edit = Fix.Edit(range: whole, text: "\"\(written)\"")
        fixes = [Fix(title: title, safety: .safe, edits: [edit])]
      }
    }
    log.report(
      TextProblem.unquotedComma(language: open.tag, rest: tree.source.text(range)),
      at: first,
      range: range,
      fixes: fixes
    )
  }

  /// Whether a comma, rather than a syntax error, set the two nodes apart.
  private func holdsComma(between value: NodeID, and key: NodeID) -> Bool {
    let start = tree.range(value).end
    let end = tree.range(key).start
    return start < end && tree.source.bytes[start..<end].contains(0x2C)
  }

  /// Logs keys of a text that are no language tags; one that meant a language makes it unreadable.
  private mutating func report(_ unknown: [UnknownKey], in text: inout PlanText) {
    guard !unknown.isEmpty else { return }
    let place = Place(range: .at(0), node: unknown[0].key)
    var object = PlanObject(SchemaDescription.text, at: place)
    object["en"] = text.en
    object["fr"] = text.fr
    _ = report(unknown, in: &object)
    text.en = object["en"]
    text.fr = object["fr"]
  }
}

extension PlanText {
  /// Puts a version under a language tag.
  fileprivate mutating func set(_ tag: String, _ field: PlanField) {
    switch tag {
    case "en": en = field
    case "fr": fr = field
    default:
      if let position = others.firstIndex(where: { $0.tag == tag }) {
        others[position].text = field
      } else {
        others.append((tag, field))
      }
    }
  }
}
