import DocumentSyntax
public import SourceText

/// Where a path of a plan leads: to a value, or to the nearest group that could hold it.
public struct PlanLocation: Sendable {
  /// The value, or the nearest group or list above it that the plan has.
  public var place: Place
  /// What to point at: the value, or the key of the group in which something is missing.
  public var range: ByteRange
  /// The keys that are missing below `place`, outermost first; none where the value is there.
  public var missing: [String]

  /// Whether the value is there.
  public var isFound: Bool { missing.isEmpty }
}

extension Plan {
  /// Follows a path such as `timeline.close_date` or `activities[2].name.fr`.
  ///
  /// Where a key is missing, the location is the parent that does not have it. In a registry row
  /// a path leads to the cell that would answer it, even an empty one.
  public func locate(_ path: String) -> PlanLocation {
    locate(path, in: root)
  }

  /// Follows a path from a group of the plan, such as one activity.
  public func locate(_ path: String, in object: PlanObject) -> PlanLocation {
    locate(PlanPath.steps(path), in: object)
  }

  /// Follows the steps of a path from a group of the plan.
  package func locate(_ steps: [PlanStep], in object: PlanObject) -> PlanLocation {
    var location = PlanLocation(place: object.place, range: object.place.range, missing: [])
    var field = PlanField.value(.object(object), object.place)
    for (position, step) in steps.enumerated() {
      let next = field.member(step, from: location.place)
      guard let place = next.place else {
        location.missing = steps[position...].map(\.description)
        break
      }
      location.place = place
      field = next
    }
    location.range = location.isFound ? location.place.range : headRange(location.place)
    guard kind == .record, !location.isFound, let cell = cell(answering: PlanPath.text(steps))
    else {
      return location
    }
    return PlanLocation(place: cell, range: cell.range, missing: location.missing)
  }

  /// The key of a group, else its first key; of a registry row its first cell.
  private func headRange(_ place: Place) -> ByteRange {
    if let key = place.keyRange { return key }
    for (key, value) in tree.entries(place.node) {
      return tree.range(kind == .record ? value : key)
    }
    return place.range
  }

  /// The cell of a registry row that answers a path.
  private func cell(answering path: String) -> Place? {
    guard let column = RegistryColumn.answering(path) else { return nil }
    for (key, value) in tree.entries(node) where tree.matches(key, column.rawValue) {
      return Place(range: tree.range(value), node: value)
    }
    return nil
  }
}

/// One step of a path through a plan.
package enum PlanStep: Sendable, CustomStringConvertible {
  /// To a field of a group, or to a version of a text.
  case key(String)
  /// To an element of a list.
  case index(Int)

  /// The step as a path writes it, without a dot.
  package var description: String {
    switch self {
    case .key(let name): name
    case .index(let index): "[\(index)]"
    }
  }
}

/// The steps of a dotted path.
enum PlanPath {
  /// `activities[2].name` as a key, an index and a key; `[]` counts for nothing.
  static func steps(_ path: String) -> [PlanStep] {
    path.split(separator: ".").flatMap { part in
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      let name = pieces.first.map { $0.isEmpty ? [] : [PlanStep.key(String($0))] } ?? []
      return name
        + pieces.dropFirst().compactMap { Int($0.prefix { $0 != "]" }).map(PlanStep.index) }
    }
  }

  /// The path that such steps make.
  static func text(_ steps: [PlanStep]) -> String {
    steps.reduce(into: "") { text, step in
      if case .key = step, !text.isEmpty { text += "." }
      text += step.description
    }
  }
}

extension PlanField {
  /// The member of a group or text, or the element of a list.
  fileprivate func member(_ step: PlanStep, from place: Place) -> PlanField {
    guard case .value(let value, _) = self else { return .absent }
    switch (value, step) {
    case (.object(let object), .key(let name)): return object[name]
    case (.text(let text), .key(let tag)): return text[tag]
    case (.list(let elements), .index(let index)):
      return elements.indices.contains(index) ? elements[index] : .absent
    case (.money(let amount, _), .key("amount")): return .value(.number(amount), place)
    case (.money(_, let currency), .key("currency")): return .value(.string(currency), place)
    case (.string, _), (.int, _), (.number, _), (.bool, _), (.date, _), (.moment, _), (.time, _),
      (.code, _), (.list, _), (.duration, _), (.text, _), (.money, _), (.object, _):
      return .absent
    }
  }
}
