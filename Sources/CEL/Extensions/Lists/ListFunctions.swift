import Findings

/// What the functions of the lists library do; positions count from 0.
enum ListFunctions {
  /// The deepest level to which a list is flattened.
  private static let greatestDepth = 64

  /// The elements from a position up to, not including, another.
  static func slice(_ list: CELList, _ start: Int64, _ end: Int64) throws(EvaluationError)
    -> CELList
  {
    for position in [start, end] where position < 0 || position > Int64(list.count) {
      throw .indexOutOfBounds(position, count: list.count)
    }
    guard start <= end else {
      throw .invalidArgument(
        BilingualText(
          en: "a part of a list cannot begin at \(start) and end at \(end)",
          fr: "une partie d’une liste ne peut pas commencer à \(start) et finir à \(end)"
        )
      )
    }
    return CELList(Array(list.values[Int(start)..<Int(end)]))
  }

  /// The list with the elements of lists in it in their place, so many levels deep.
  static func flatten(_ list: CELList, _ depth: Int64) throws(EvaluationError) -> CELList {
    guard depth >= 0 else {
      throw .invalidArgument(
        BilingualText(
          en: "a list is flattened by \(depth) levels where at least 0 are needed",
          fr: "une liste est aplatie de \(depth) niveaux; il en faut au moins 0"
        )
      )
    }
    var result: [CELValue] = []
    try append(list, levels: min(Int(clamping: depth), greatestDepth), to: &result)
    return CELList(result)
  }

  private static func append(
    _ list: CELList,
    levels: Int,
    to result: inout [CELValue]
  ) throws(EvaluationError) {
    for value in list {
      if levels > 0, case .list(let inner) = value {
        try append(inner, levels: levels - 1, to: &result)
      } else {
        result.append(value)
      }
    }
    try ResultLimits.check(elements: result.count)
  }

  /// The whole numbers from 0 up to, not including, a number.
  static func range(_ count: Int64) throws(EvaluationError) -> CELList {
    guard count >= 0 else {
      throw .invalidArgument(
        BilingualText(
          en: "a list of \(count) numbers is asked for where at least 0 are needed",
          fr: "une liste de \(count) nombres est demandée; il en faut au moins 0"
        )
      )
    }
    try ResultLimits.check(elements: Int(clamping: count))
    return CELList((0..<count).map { .int($0) })
  }

  /// The first of each group of equal elements.
  static func distinct(_ list: CELList) -> CELList {
    var index = ValueIndex()
    return CELList(list.filter { index.insert($0) })
  }

  /// The elements of a list in the order of some keys, one for each; equal keys stay in order.
  static func sorted(_ list: CELList, by keys: [CELValue]) throws(EvaluationError) -> CELList {
    guard keys.count == list.count else { return list }
    for key in keys {
      guard ValueOrder.isOrdered(key), key.type == keys[0].type else {
        throw .invalidArgument(
          BilingualText(
            en: "a list is sorted by values of one type that has an order; here are "
              + "‘\(keys[0].type.name)’ and ‘\(key.type.name)’",
            fr: "une liste se trie selon des valeurs d’un même type qui a un ordre; voici "
              + "«\u{A0}\(keys[0].type.name)\u{A0}» et «\u{A0}\(key.type.name)\u{A0}»"
          )
        )
      }
    }
    let order = keys.indices.sorted { left, right in
      if ValueOrder.isLess(keys[left], keys[right]) { return true }
      return !ValueOrder.isLess(keys[right], keys[left]) && left < right
    }
    return CELList(order.map { list[$0] })
  }
}
