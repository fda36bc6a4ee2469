internal import CEL
internal import Findings
internal import PlanSchema
internal import SourceText

/// A path of the plan, or of the element that a rule looks at.
struct PlanPath: Sendable {
  /// Where a path starts.
  enum Root: String, Sendable {
    case plan
    case item
  }

  /// One step of a path.
  enum Step: Sendable {
    /// A field of a group.
    case field(slot: Int, name: String)
    /// A version of a text.
    case version(String)
    /// A position in a list.
    case position(Int)
  }

  /// Where it starts.
  var root: Root
  /// The steps from there.
  var steps: [Step]
  /// The type of what stands there; `nil` for a part of money, which has no place of its own.
  var type: FieldType
  /// The path as written.
  var text: String

  /// The path in JSON Pointer steps.
  var pointer: String { steps.map { "/" + $0.name }.joined() }
}

extension PlanPath.Step {
  /// The step as a JSON Pointer writes it.
  var name: String {
    switch self {
    case .field(_, let name), .version(let name): name
    case .position(let position): String(position)
    }
  }
}

/// Where a path leads in a plan.
struct PathTarget {
  /// What stands there; absent where a step is missing.
  var field: PlanField
  /// The nearest place that is there.
  var nearest: Place
  /// The number of steps that are there.
  var found: Int
}

extension PlanPath {
  /// Follows the path from a group of fields or the element of a list.
  func target(from start: PlanField, at place: Place) -> PathTarget {
    var target = PathTarget(field: start, nearest: place, found: 0)
    for step in steps {
      let next = PlanPath.take(step, from: target.field)
      guard let place = next.place else {
        target.field = .absent
        return target
      }
      target = PathTarget(field: next, nearest: place, found: target.found + 1)
    }
    return target
  }

  private static func take(_ step: Step, from field: PlanField) -> PlanField {
    switch (step, field.value) {
    case (.field(let slot, _), .object(let object)):
      object[slot: slot]
    case (.version(let tag), .text(let text)): text[tag]
    case (.position(let position), .list(let elements)):
      elements.indices.contains(position) ? elements[position] : .absent
    // Money is one value of the plan: its amount stands where the whole of it stands.
    case (.field, .money): field
    default: .absent
    }
  }
}

extension PlanPath {
  /// What is wrong with a text that should be a path.
  struct Problem: Error {
    var problem: PackProblem
    /// In UTF-8 bytes of the text.
    var range: ByteRange
  }

  /// A path from its text; `item` stands for an element of the type `element`.
  static func parse(_ text: String, element: FieldType?) throws(Problem) -> PlanPath {
    let whole = ByteRange(0, text.utf8.count)
    var parts = text.split(separator: ".", omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst(), let root = Root(rawValue: String(first)) else {
      throw Problem(problem: .notAPath(text), range: whole)
    }
    guard root == .plan || element != nil else {
      throw Problem(problem: .pathStep(text, near: ["plan"]), range: whole)
    }
    var path = PlanPath(
      root: root,
      steps: [],
      type: root == .plan ? .object(SchemaDescription.plan) : element ?? .string,
      text: text
    )
    for part in parts {
      let start = part.utf8.distance(from: text.utf8.startIndex, to: part.startIndex)
      try path.append(part, at: ByteRange(start, start + part.utf8.count), whole: whole)
    }
    return path
  }

  private mutating func append(
    _ part: Substring,
    at range: ByteRange,
    whole: ByteRange
  ) throws(Problem) {
    var pieces = part.split(separator: "[", omittingEmptySubsequences: false)[...]
    let name = String(pieces.popFirst() ?? "")
    guard !name.isEmpty else { throw Problem(problem: .notAPath(text), range: whole) }
    if type.isList {
      throw Problem(problem: .pathThroughList(steps.last?.name ?? text), range: range)
    }
    guard let members = type.members, let slot = members.slot(of: name) else {
      guard case .text = type, name.utf8.count >= 2 else {
        let near = NearWords.near(name, in: type.members?.fields.map(\.name) ?? [])
        throw Problem(problem: .pathStep(name, near: near), range: range)
      }
      steps.append(.version(name))
      return type = .string
    }
    let isText =
      switch type {
      case .text, .byLanguage(.uri): true
      default: false
      }
    steps.append(isText ? .version(name) : .field(slot: slot, name: name))
    type = members.fields[slot].type
    for piece in pieces {
      guard type.isList, piece.last == "]", let position = Int(piece.dropLast()), position >= 0
      else { throw Problem(problem: .notAPath(text), range: whole) }
      steps.append(.position(position))
      type = type.element
    }
  }
}
