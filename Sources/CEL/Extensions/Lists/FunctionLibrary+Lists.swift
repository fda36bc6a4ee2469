import Findings

extension FunctionLibrary {
  /// Functions on lists (cel-go extension `lists`); positions count from 0.
  public static let lists = FunctionLibrary("lists", pieceFunctions + orderFunctions)

  private static let pieceFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "slice",
      documentation: BilingualText(
        en: "The elements from a position up to, not including, another.",
        fr: "Les éléments d’une position à une autre, celle-ci non comprise."
      ),
      phrase: BilingualText(
        en: "the part of {0} from {1} to {2}",
        fr: "la partie de {0} de {1} à {2}"
      ),
      examples: ["[1, 2, 3, 4].slice(1, 3) == [2, 3]"],
      overloads: [
        overload(
          "list_slice",
          .member,
          [.list(element), .int, .int],
          .list(element),
          cost: copying
        ) {
          values throws(EvaluationError) in
          guard case .list(let list) = values[0], case .int(let start) = values[1],
            case .int(let end) = values[2]
          else { return .null }
          return .list(try ListFunctions.slice(list, start, end))
        }
      ]
    ),
    FunctionDeclaration(
      "flatten",
      documentation: BilingualText(
        en: "The list with the elements of the lists in it in their place, one level deep or so "
          + "many levels.",
        fr: "La liste où les listes cèdent la place à leurs éléments, sur un niveau ou plusieurs."
      ),
      phrase: BilingualText(
        en: "the elements of {0} flattened",
        fr: "les éléments de {0} mis à plat"
      ),
      examples: [
        "[[1], [2, 3], []].flatten() == [1, 2, 3]",
        "[1, [2, [3, [4]]]].flatten(2) == [1, 2, 3, [4]]",
      ],
      overloads: [
        overload(
          "list_flatten",
          .member,
          [.list(.list(element))],
          .list(element),
          cost: copyingAll
        ) {
          values throws(EvaluationError) in
          guard case .list(let list) = values[0] else { return .null }
          return .list(try ListFunctions.flatten(list, 1))
        },
        overload("list_flatten_int", .member, [.list(.dyn), .int], .list(.dyn), cost: copyingAll) {
          values throws(EvaluationError) in
          guard case .list(let list) = values[0], case .int(let depth) = values[1] else {
            return .null
          }
          return .list(try ListFunctions.flatten(list, depth))
        },
      ]
    ),
    FunctionDeclaration(
      "lists.range",
      documentation: BilingualText(
        en: "The whole numbers from 0 up to, not including, a number.",
        fr: "Les nombres entiers de 0 à un nombre, celui-ci non compris."
      ),
      phrase: BilingualText(
        en: "the numbers from 0 up to {0}",
        fr: "les nombres de 0 jusqu’à {0}"
      ),
      examples: ["lists.range(3) == [0, 1, 2]"],
      overloads: [
        overload("lists_range", .global, [.int], .list(.int), cost: copyingAll) {
          values throws(EvaluationError) in
          guard case .int(let count) = values[0] else { return .null }
          return .list(try ListFunctions.range(count))
        }
      ]
    ),
  ]

  private static let orderFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "distinct",
      documentation: BilingualText(
        en: "The list without elements that are equal to one before them.",
        fr: "La liste sans les éléments égaux à un élément précédent."
      ),
      phrase: BilingualText(
        en: "the distinct elements of {0}",
        fr: "les éléments distincts de {0}"
      ),
      examples: ["['b', 'b', 'c', 'a', 'c'].distinct() == ['b', 'c', 'a']"],
      overloads: [
        overload("list_distinct", .member, [.list(element)], .list(element), cost: copying) {
          values in
          guard case .list(let list) = values[0] else { return .null }
          return .list(ListFunctions.distinct(list))
        }
      ]
    ),
    FunctionDeclaration(
      "reverse",
      documentation: BilingualText(
        en: "The characters of a text, or the elements of a list, in reverse order.",
        fr: "Les caractères d’un texte, ou les éléments d’une liste, dans l’ordre inverse."
      ),
      phrase: BilingualText(
        en: "{0} in reverse",
        fr: "{0} à l’envers"
      ),
      examples: ["[5, 3, 1, 2].reverse() == [2, 1, 3, 5]"],
      overloads: [
        overload("list_reverse", .member, [.list(element)], .list(element), cost: copying) {
          values in
          guard case .list(let list) = values[0] else { return .null }
          return .list(CELList(list.values.reversed()))
        }
      ]
    ),
    FunctionDeclaration(
      "sort",
      documentation: BilingualText(
        en: "The list in rising order; its elements are of one type that has an order.",
        fr: "La liste en ordre croissant; ses éléments sont d’un même type qui a un ordre."
      ),
      phrase: BilingualText(
        en: "{0} in rising order",
        fr: "{0} en ordre croissant"
      ),
      examples: ["[3, 2, 1].sort() == [1, 2, 3]", "['b', 'c', 'a'].sort() == ['a', 'b', 'c']"],
      overloads: orderedTypes.map { type in
        overload(
          "list_\(type.shortName)_sort",
          .member,
          [.list(type)],
          .list(type),
          cost: sorting
        ) {
          values throws(EvaluationError) in
          guard case .list(let list) = values[0] else { return .null }
          return .list(try ListFunctions.sorted(list, by: list.values))
        }
      }
    ),
  ]

  private static var element: CELType { .parameter("T") }

  private static var orderedTypes: [CELType] {
    [.int, .uint, .double, .bool, .duration, .timestamp, .string, .bytes]
  }

  /// The cost of a function whose result may have more elements than its argument.
  private static var copyingAll: FunctionCost { .reading(0, resultSize: .unknown) }

  /// The cost of sorting: sixteen comparisons for an element are more than a list will need.
  private static var sorting: FunctionCost {
    FunctionCost(base: 16, growth: .linear([0]), resultSize: .linear([0]))
  }

  private static func overload(
    _ id: String,
    _ style: CallStyle,
    _ parameters: [CELType],
    _ result: CELType,
    cost: FunctionCost = .one,
    _ body: @escaping @Sendable ([CELValue]) throws(EvaluationError) -> CELValue
  ) -> FunctionOverload {
    FunctionOverload(id, style, parameters, result, cost: cost, body: .variadic(body))
  }
}

extension CELType {
  /// The name behind the last dot.
  fileprivate var shortName: String {
    name.split(separator: ".").last.map { $0.lowercased() } ?? name
  }
}
