/// Programs that run on the same plan, planned together: what several of them have in common.
///
/// A part is shared when it reads nothing but variables that have the same value for all of them,
/// brings its own locals, and is written in two programs at least. Single fields are left alone,
/// since reading them is as cheap as looking their value up.
package struct SharedParts: Sendable {
  /// A program and the values that it shares with others.
  package struct Member: Sendable {
    let program: ReadyProgram
    let scopes: [Int?]

    /// A program, and how far its variables are those of others.
    ///
    /// `scopes` tells for each variable among which programs its value is the same, by a number
    /// that they have in common. `nil` is for a value of the program’s own.
    package init(_ program: ReadyProgram, scopes: [Int?]) {
      self.program = program
      self.scopes = scopes
    }
  }

  /// The programs in the order in which they were given, ready to share.
  package let programs: [ReadyProgram]
  /// The number of parts that are shared.
  package let count: Int

  /// Plans programs together; the cost is linear in the number of their nodes.
  package init(_ members: [Member]) {
    var table = PartTable()
    let parts = members.map { table.parts(of: $0) }
    let slots = table.slots()
    programs = zip(members, parts).map { member, parts in
      let own = parts.map { part in part < 0 ? -1 : slots[Int(part)] }
      guard own.contains(where: { $0 >= 0 }) else { return member.program }
      return ReadyProgram(Plan(member.program.plan, sharing: own))
    }
    count = Int(slots.max() ?? -1) + 1
  }
}
