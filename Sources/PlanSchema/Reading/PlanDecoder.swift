import DocumentSyntax
import Findings
import SourceText

/// Turns one document into a typed plan; what is wrong is logged, and the rest goes on.
struct PlanDecoder {
  let tree: SyntaxTree
  /// Whether the syntax was read without an error, so that what is missing was not lost in it.
  let isWhole: Bool
  var log: SchemaLog
  var ids = IDLedger()

  init(_ tree: SyntaxTree, isWhole: Bool, log: SchemaLog) {
    self.tree = tree
    self.isWhole = isWhole
    self.log = log
  }

  /// A field on its way from node to value.
  struct Spot {
    var field: FieldSpot
    var idRole: IDRole?
    /// The sequence in which the element with this field stands.
    var list: NodeID?
  }

  /// Reads the mapping at `node` by `description`.
  mutating func object(
    _ description: ObjectDescription,
    at place: Place,
    in list: NodeID? = nil
  ) -> PlanObject {
    var object = PlanObject(description, at: place, capacity: tree.mostEntries(place.node))
    var unknown: [UnknownKey] = []
    var next = 0
    for (key, value) in tree.entries(place.node) {
      guard tree.kind(tree.target(key)) == .scalar else {
        log.report(KeyProblem.noText, at: key)
        continue
      }
      guard let slot = slot(of: key, in: description, from: next) else {
        readBeside(description, tree.text(key), key: key, value: value, unknown: &unknown)
        continue
      }
      next = slot + 1
      guard object.marks.position(of: slot) == nil else { continue }
      let field = description.fields[slot]
      let spot = Spot(field: FieldSpot(name: field.name), idRole: field.idRole, list: list)
      let found = self.field(field.type, at: value, key: key, spot)
      if case .unreadable = found { ids.lose(field.idRole) }
      object.insert(found, at: slot)
    }
    let meant = unknown.isEmpty ? [] : report(unknown, in: &object)
    reportMissing(in: object, except: meant)
    return object
  }

  /// The field that a key names, looked for from a place on.
  private func slot(
    of key: NodeID,
    in description: ObjectDescription,
    from first: Int
  ) -> Int? {
    guard let range = tree.verbatimRange(key) else { return description.slot(of: tree.text(key)) }
    return description.slot(of: tree.source.bytes, range, from: first)
  }

  /// Reads a key that is not a field: an extension, a further language, or unknown.
  private mutating func readBeside(
    _ description: ObjectDescription,
    _ name: String,
    key: NodeID,
    value: NodeID,
    unknown: inout [UnknownKey]
  ) {
    if description.allowsExtensions, name.hasPrefix("x-") { return }
    if description.allowsLanguageTags, LanguageTag.isWellFormed(name) {
      let spot = Spot(field: FieldSpot(name: name))
      _ = field(description.fields[0].type, at: value, key: key, spot)
    } else {
      unknown.append(UnknownKey(name: name, key: key, value: value))
    }
  }

  /// Reads what stands at `node` as a value of `type`.
  mutating func field(
    _ type: FieldType,
    at node: NodeID,
    key: NodeID?,
    _ spot: Spot
  ) -> PlanField {
    let place = Place(range: tree.range(node), keyRange: key.map(tree.range), node: node)
    if tree.isNull(node) {
      reportNull(type, at: node, key: key, spot)
      return unreadable(type, place)
    }
    switch type {
    case .object(let description):
      return group(description, type, at: place, spot)
    case .byLanguage(.uri), .text:
      return text(type, at: place, spot)
    case .byLanguage:
      return group(type.members ?? SchemaDescription.numberByLanguage, type, at: place, spot)
    case .money:
      return money(at: place, spot)
    case .list(let element):
      return list(element, at: place, spot)
    case .constant, .string, .int, .number, .bool, .date, .dateOrDateTime, .time, .duration, .uri,
      .email, .languageTag, .code:
      guard tree.kind(node) == .scalar else { return mismatch(type, place, spot) }
      return scalar(type, at: place, spot)
    }
  }

  private mutating func group(
    _ description: ObjectDescription,
    _ type: FieldType,
    at place: Place,
    _ spot: Spot
  ) -> PlanField {
    guard tree.kind(place.node) == .mapping else { return mismatch(type, place, spot) }
    return .value(.object(object(description, at: place, in: spot.list)), place)
  }

  private mutating func money(at place: Place, _ spot: Spot) -> PlanField {
    guard tree.kind(place.node) == .mapping else { return mismatch(.money, place, spot) }
    let object = object(SchemaDescription.money, at: place)
    guard case .value(.number(let amount), _) = object["amount"] else {
      return .unreadable(place)
    }
    switch object["currency"] {
    case .absent: return .value(.money(amount: amount, currency: "CAD"), place)
    case .value(.string(let currency), let written):
      guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
      else {
        log.report(ValueProblem.wrongCurrency(currency), at: written.node)
        return .unreadable(place)
      }
      return .value(.money(amount: amount, currency: currency), place)
    case .value, .unreadable: return .unreadable(place)
    }
  }

  private mutating func list(_ type: FieldType, at place: Place, _ spot: Spot) -> PlanField {
    guard tree.kind(place.node) == .sequence else {
      return mismatch(.list(type), place, spot, fixes: bracketFix(place))
    }
    var item = spot
    item.field.isItem = true
    item.list = place.node
    var elements: [PlanField] = []
    for node in tree.items(place.node) {
      elements.append(field(type, at: node, key: nil, item))
    }
    return .value(.list(elements), place)
  }

  /// Logs that something of another type stands here.
  mutating func mismatch(
    _ type: FieldType,
    _ place: Place,
    _ spot: Spot,
    fixes: [Fix] = []
  ) -> PlanField {
    let found = FoundValue(place.node, in: tree)
    log.report(
      ValueProblem.wrongType(spot.field, found, needed: type),
      at: place.node,
      fixes: fixes
    )
    return unreadable(type, place)
  }

  /// A field that cannot be read; what it may have named can no longer be known.
  mutating func unreadable(_ type: FieldType, _ place: Place) -> PlanField {
    ids.lose(type)
    return .unreadable(place)
  }

  /// An alias without an anchor, or what a syntax error has left empty, was reported before.
  private mutating func reportNull(
    _ type: FieldType,
    at node: NodeID,
    key: NodeID?,
    _ spot: Spot
  ) {
    guard tree.kind(node) == .scalar, isWhole || !tree.range(node).isEmpty else { return }
    let range = tree.range(node).isEmpty ? key.map(tree.range) : nil
    log.report(KeyProblem.noValue(spot.field, needed: type), at: node, range: range)
  }
}
