import Testing

@testable import CEL

@Suite struct ListFunctionTests {
  @Test func distinctValuesKeepTheirOrder() {
    let list: CELList = [
      .int(1), .uint(1), .double(1), .string("a"), .string("a"), .null, .bool(true), .null,
      .double(.nan), .double(.nan), .list([.int(2)]), .list([.double(2)]), .double(0),
      .double(-0.0),
    ]
    let kept = ListFunctions.distinct(list).map(\.type.name)
    #expect(kept == ["int", "string", "null_type", "bool", "double", "double", "list", "double"])
  }

  @Test func distinctIsLinear() {
    let list = CELList((0..<200_000).map { .string("value \($0 % 100_000)") })
    #expect(ListFunctions.distinct(list).count == 100_000)
  }

  @Test func sortingIsStableAndOfOneType() throws {
    let list: CELList = [.string("b1"), .string("a1"), .string("b2"), .string("a2")]
    let keys: [CELValue] = [.int(2), .int(1), .int(2), .int(1)]
    let sorted = try ListFunctions.sorted(list, by: keys).compactMap { String($0) }
    #expect(sorted == ["a1", "a2", "b1", "b2"])
    #expect(throws: EvaluationError.self) {
      try ListFunctions.sorted([.int(1), .string("a")], by: [.int(1), .string("a")])
    }
    #expect(throws: EvaluationError.self) { try ListFunctions.sorted([.null], by: [.null]) }
    let numbers: CELList = [.double(2), .double(.nan), .double(1)]
    let ordered = try ListFunctions.sorted(numbers, by: numbers.values).compactMap { Double($0) }
    #expect(ordered[0].isNaN && ordered[1...] == [1, 2])
  }

  @Test func stringsAreSortedByScalars() throws {
    let words: [CELValue] = ["é", "z", "\u{FFFF}", "😀", "Z"].map { .string($0) }
    let sorted = try ListFunctions.sorted(CELList(words), by: words).compactMap { String($0) }
    #expect(sorted == ["Z", "z", "é", "\u{FFFF}", "😀"])
  }
}
