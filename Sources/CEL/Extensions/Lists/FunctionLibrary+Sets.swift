import Findings

extension FunctionLibrary {
  /// Lists taken as sets (cel-go extension `sets`): order and repetition do not count.
  public static let sets = FunctionLibrary(
    "sets",
    [
      FunctionDeclaration(
        "sets.contains",
        documentation: BilingualText(
          en: "Whether every element of the second list is in the first.",
          fr: "Si tous les éléments de la seconde liste sont dans la première."
        ),
        phrase: BilingualText(
          en: "{0} holds everything of {1}",
          fr: "{0} contient tout ce qui est dans {1}"
        ),
        examples: [
          "sets.contains([1, 2, 3], [3, 1])", "!sets.contains([], [1])", "sets.contains([1], [])",
        ],
        overloads: [
          comparison("list_sets_contains_list") { left, right in
            let index = ValueIndex(left)
            return right.allSatisfy { index.contains($0) }
          }
        ]
      ),
      FunctionDeclaration(
        "sets.equivalent",
        documentation: BilingualText(
          en: "Whether each list holds every element of the other.",
          fr: "Si chaque liste contient tous les éléments de l’autre."
        ),
        phrase: BilingualText(
          en: "{0} and {1} hold the same elements",
          fr: "{0} et {1} ont les mêmes éléments"
        ),
        examples: ["sets.equivalent([1], [1, 1])", "sets.equivalent([1, 2], [2u, 1.0])"],
        overloads: [
          comparison("list_sets_equivalent_list") { left, right in
            let (leftIndex, rightIndex) = (ValueIndex(left), ValueIndex(right))
            return left.allSatisfy { rightIndex.contains($0) }
              && right.allSatisfy { leftIndex.contains($0) }
          }
        ]
      ),
      FunctionDeclaration(
        "sets.intersects",
        documentation: BilingualText(
          en: "Whether some element is in both lists.",
          fr: "Si un élément est dans les deux listes."
        ),
        phrase: BilingualText(
          en: "{0} and {1} have an element in common",
          fr: "{0} et {1} ont un élément en commun"
        ),
        examples: ["sets.intersects([1, 2], [2, 3])", "!sets.intersects([1], [])"],
        overloads: [
          comparison("list_sets_intersects_list") { left, right in
            let index = ValueIndex(left)
            return right.contains { index.contains($0) }
          }
        ]
      ),
    ]
  )

  private static func comparison(
    _ id: String,
    _ holds: @escaping @Sendable (CELList, CELList) -> Bool
  ) -> FunctionOverload {
    FunctionOverload(
      id,
      .global,
      [.list(.parameter("T")), .list(.parameter("T"))],
      .bool,
      cost: .reading(0, 1),
      body: .binary { left, right in
        guard case .list(let left) = left, case .list(let right) = right else { return .null }
        return .bool(holds(left, right))
      }
    )
  }
}
