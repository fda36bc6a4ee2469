import DocumentSyntax
import Findings
import SourceText

/// The ids that a document gives its elements, and the places that refer to them.
struct IDLedger {
  private struct Name: Hashable {
    var scope: IDScope
    var list: NodeID?
    var text: String
  }

  private struct Reference {
    var scope: IDScope
    var text: String
    var field: FieldSpot
    var place: Place
  }

  private var names: [Name: Place] = [:]
  private var known: [IDScope: [String]] = [:]
  private var repeated: [(text: String, place: Place, first: Place)] = []
  private var references: [Reference] = []
  private var lost: Set<IDScope> = []

  /// Takes down a text that is an id or refers to one.
  mutating func note(_ text: String, _ spot: PlanDecoder.Spot, at place: Place) {
    switch spot.idRole {
    case .names(let scope):
      let name = Name(scope: scope, list: spot.list, text: text)
      if let first = names[name] {
        repeated.append((text, place, first))
      } else {
        names[name] = place
        known[scope, default: []].append(text)
      }
    case .refersTo(let scope):
      references.append(Reference(scope: scope, text: text, field: spot.field, place: place))
    case nil: break
    }
  }

  /// Takes down that the ids under something of this type cannot be known.
  mutating func lose(_ type: FieldType) {
    guard let members = type.element.members else { return }
    for field in members.fields {
      if case .names(let scope) = field.idRole { lost.insert(scope) }
      if case .object = field.type.element { lose(field.type) }
    }
  }

  /// Takes down that an id itself cannot be read.
  mutating func lose(_ role: IDRole?) {
    if case .names(let scope) = role { lost.insert(scope) }
  }

  /// Logs ids that come twice and references that lead nowhere.
  func report(to log: inout SchemaLog) {
    for (text, place, first) in repeated {
      let label = Label(range: first.range, message: IDProblem.firstPlace)
      log.report(IDProblem.repeated(text), at: place.node, related: [label])
    }
    let sets = known.mapValues(Set.init)
    for reference in references where !lost.contains(reference.scope) && !log.isFull {
      if sets[reference.scope]?.contains(reference.text) == true { continue }
      let isLong = reference.text.utf8.count > 3
      let near = isLong ? NearWords.near(reference.text, in: known[reference.scope] ?? []) : []
      log.report(
        IDProblem.unresolved(reference.field, reference.text, reference.scope, near: near),
        at: reference.place.node
      )
    }
  }
}
