/// The different parts of many programs, each under a number of its own.
///
/// Equal parts have equal keys, in which the parts of a part stand by their numbers.
struct PartTable {
  /// What a part is and does.
  private struct Key: Hashable {
    var operation: PlanOperation
    var numbers: [Int]
    var words: [String]
  }

  /// What is known of a part.
  private struct Part {
    /// How often it is written.
    var uses = 0
    /// How often each part is written that holds it.
    var usesInside: [Int: Int] = [:]
    /// Whether it reads only what is the same for all programs that have it.
    var isCommon: Bool
    /// Whether it does more than read one field.
    var isWork: Bool
    /// The locals that it reads and does not bring.
    var locals: Set<Int>

    var isShared: Bool { uses > 1 && isCommon && isWork && locals.isEmpty }
  }

  private var numbers: [Key: Int] = [:]
  private var parts: [Part] = []

  /// The numbers of the parts of a program, by node; -1 for nodes that no part leads to.
  mutating func parts(of member: SharedParts.Member) -> [Int] {
    var reader = Reader(tables: member.program.plan.tables, scopes: member.scopes)
    reader.numbers = Array(repeating: -1, count: reader.tables.nodes.count)
    _ = register(member.program.plan.root, &reader)
    return reader.numbers
  }

  /// The slot of each part that is shared, else -1.
  func slots() -> [Int32] {
    var next: Int32 = 0
    return parts.map { part in
      guard part.isShared else { return -1 }
      // A part that is only ever written inside one other shared part is kept with that one.
      let isKept = part.usesInside.contains { $1 == part.uses && parts[$0].isShared }
      guard !isKept else { return -1 }
      defer { next += 1 }
      return next
    }
  }

  /// A program while its parts are numbered.
  private struct Reader {
    let tables: PlanTables
    let scopes: [Int?]
    var numbers: [Int] = []
  }

  private mutating func register(_ node: Int, _ reader: inout Reader) -> Int {
    if reader.numbers[node] >= 0 { return reader.numbers[node] }
    let form = PartForm(node, reader.tables)
    let inner = form.parts.map { register($0, &reader) }
    var key = Key(operation: form.operation, numbers: inner + form.numbers, words: form.words)
    var isCommon = inner.allSatisfy { parts[$0].isCommon }
    if let variable = form.variable {
      let scope = variable < reader.scopes.count ? reader.scopes[variable] : nil
      isCommon = isCommon && scope != nil
      key.numbers.append(scope ?? -1)
    }
    let number = numbers[key] ?? parts.count
    if number == parts.count {
      numbers[key] = number
      let read = inner.reduce(into: Set(form.locals)) { $0.formUnion(parts[$1].locals) }
      parts.append(
        Part(
          isCommon: isCommon,
          isWork: !inner.isEmpty,
          locals: read.subtracting(form.ownLocals)
        )
      )
    }
    parts[number].uses += 1
    for part in Set(inner) { parts[part].usesInside[number, default: 0] += 1 }
    reader.numbers[node] = number
    return number
  }
}
