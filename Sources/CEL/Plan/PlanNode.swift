/// One instruction of a program: an operation and up to three numbers, without references, so
/// that reading it costs nothing.
struct PlanNode {
  var operation: PlanOperation
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0

  init(_ operation: PlanOperation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    self.operation = operation
    self.a = Int32(truncatingIfNeeded: a)
    self.b = Int32(truncatingIfNeeded: b)
    self.c = Int32(truncatingIfNeeded: c)
  }
}

/// What a node does; the words behind say what its numbers are.
///
/// A *part* is the position of another node, a *list* a position in the table of parts.
enum PlanOperation: UInt8 {
  /// Constant.
  case constant
  /// Position of the variable.
  case variable
  /// Slot.
  case local
  /// Slot, part that makes the value when it is first asked for.
  case lazyLocal
  /// Path: fields read by slot from a variable or a local.
  case path
  /// Part, slot, name of the path for errors.
  case selectSlot
  /// Part, name, name of the path for errors.
  case selectName
  /// Part, name, name of the path for errors.
  case optionalSelect
  /// Path.
  case hasPath
  /// Part, slot, name of the path for errors.
  case hasSlot
  /// Part, name, name of the path for errors.
  case hasName
  /// Part, part.
  case index
  /// Part, part.
  case optionalIndex
  /// Part, part.
  case and
  /// Part, part.
  case or
  /// Part, part, part.
  case conditional
  /// Part.
  case not
  /// Part, part.
  case equal
  /// Part, part.
  case notEqual
  /// Part, part, call for values that are not built in.
  case less
  /// As `less`.
  case lessOrEqual
  /// As `less`.
  case greater
  /// As `less`.
  case greaterOrEqual
  /// Part, part, call.
  case isIn
  /// Part, part, call.
  case add
  /// Part, part, call.
  case subtract
  /// Part, part, call.
  case multiply
  /// Part, part, call.
  case divide
  /// Part, part, call.
  case remainder
  /// Call, first of the list of arguments, number of arguments.
  case call
  /// Call, part: the types have been checked.
  case callUnary
  /// Call, part, part: the types have been checked.
  case callBinary
  /// List, number.
  case list
  /// List of keys and values, number of entries.
  case map
  /// Comprehension.
  case comprehension
  /// Part, list of slots, number of slots: forgets the slots and goes on with the part.
  case block
  /// Part, part, 1 where the second part is a plain value: looks at it only where needed.
  case optionalOr
  /// Part, part, slot; the complement of the slot where it is flat.
  case optionalMap
  /// Error.
  case fail
}
