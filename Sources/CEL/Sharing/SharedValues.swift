/// What the parts that programs have in common came to, for one set of variables.
///
/// A part is worked out when a program first asks for it. The steps it took are kept with it and
/// counted for every program that asks, so that budgets and costs are those of programs that run
/// alone.
package struct SharedValues {
  enum Entry {
    case empty
    case value(CELValue, steps: Int)
    case failed(EvaluationError, steps: Int)
  }

  var entries: [Entry]
  /// What functions noted of texts.
  var notes = TextNotes()
  /// The room for locals, which one program leaves to the next.
  var locals = LocalValues()

  /// Nothing worked out yet, for the parts of programs that were planned together.
  package init(_ parts: SharedParts?) {
    entries = parts.map { Array(repeating: .empty, count: $0.count) } ?? []
  }
}

extension Machine {
  /// Takes room for locals, the notes on texts, and the values of parts that other programs have
  /// too.
  ///
  /// The caller’s are gone until `giveBack`, so that noting one copies nothing.
  mutating func borrow(_ values: inout SharedValues) {
    swap(&locals, &values.locals)
    locals.clear(count: plan.localCount)
    swap(&notes, &values.notes)
    swap(&shared, &values.entries)
  }

  /// Gives room, notes and values back.
  mutating func giveBack(_ values: inout SharedValues) {
    swap(&locals, &values.locals)
    swap(&notes, &values.notes)
    swap(&shared, &values.entries)
  }

  /// The slot of a part that other programs have too; `nil` for most parts.
  @inline(__always)
  func sharedSlot(_ index: Int) -> Int? {
    guard index < plan.sharedSlots.count else { return nil }
    let slot = Int(plan.sharedSlots[index])
    // A program that is run alone has no room for the values.
    return slot >= 0 && slot < shared.count ? slot : nil
  }

  /// The value of a part that other programs have too.
  mutating func sharedValue(_ index: Int, in slot: Int) throws(EvaluationError) -> CELValue {
    switch shared[slot] {
    case .value(let value, let steps):
      try charge(steps)
      return value
    case .failed(let error, let steps):
      try charge(steps)
      throw error
    case .empty: break
    }
    let before = steps
    do {
      let value = try untracedValue(index)
      shared[slot] = .value(value, steps: steps - before)
      return value
    } catch {
      // Where the budget ends depends on what the program did before.
      if !error.isFinal { shared[slot] = .failed(error, steps: steps - before) }
      throw error
    }
  }
}
