internal import DocumentSyntax
internal import Findings
internal import PlanSchema
internal import SourceText

/// Where a finding points in a plan.
struct FindingPlace {
  /// What is pointed at.
  var range: ByteRange
  /// The JSON Pointer of what the rule asks about, whether it is there or not.
  var pointer: String
  /// The path that is missing, as far as it is.
  var missing: String?

  /// The labels of the finding: which key is missing.
  var related: [Label] {
    guard let missing else { return [] }
    let message = BilingualText.quoting(missing, en: "% is missing here", fr: "% manque ici")
    return [Label(range: range, message: message)]
  }
}

extension FindingPlace {
  /// Where a path leads, from the plan or from an element of it.
  ///
  /// A missing key is pointed at by the nearest key above it that is there.
  init(_ path: PlanPath?, in plan: Plan, item: (field: PlanField, place: Place)?) {
    let isItem = path?.root == .item || path == nil
    let start = isItem ? item : nil
    let root = start ?? (.value(.object(plan.root), plan.root.place), plan.root.place)
    guard let path else {
      self = start == nil ? FindingPlace(wholeOf: plan) : FindingPlace(at: root.place, in: plan)
      return
    }
    let target = path.target(from: root.field, at: root.place)
    if target.field.place != nil, target.found > 0 || start != nil {
      self = FindingPlace(at: target.nearest, in: plan)
      return
    }
    guard !path.steps.isEmpty else {
      self = FindingPlace(wholeOf: plan)
      return
    }
    let nearest =
      target.found == 0 && start == nil
      ? FindingPlace(wholeOf: plan) : FindingPlace(keyOf: target.nearest, in: plan)
    let rest = path.steps[target.found...].map(\.name)
    range = nearest.range
    pointer =
      plan.kind == .record
      ? nearest.pointer : nearest.pointer + rest.map { "/" + $0 }.joined()
    missing = rest.joined(separator: ".")
  }

  private init(at place: Place, in plan: Plan) {
    range = place.range
    pointer = plan.pointer(of: place)
  }

  /// The key of a place; a row of a table has its keys in another row, so its cell is shown.
  private init(keyOf place: Place, in plan: Plan) {
    range = plan.kind == .record ? place.range : place.keyRange ?? plan.head(of: place)
    pointer = plan.pointer(of: place)
  }

  /// The first key of a plan, or the first cell of a row, for what concerns the whole of it.
  private init(wholeOf plan: Plan) {
    range = plan.head(of: plan.root.place)
    pointer = plan.pointer(of: plan.root.place)
  }
}

extension Plan {
  /// The first key of a group, or its first value in a row; the place itself where it is neither.
  fileprivate func head(of place: Place) -> ByteRange {
    var entries = tree.entries(place.node).makeIterator()
    guard let first = entries.next() else { return place.range }
    return kind == .record ? tree.range(first.value) : tree.range(first.key)
  }
}
