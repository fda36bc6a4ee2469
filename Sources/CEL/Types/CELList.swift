/// A list of values.
public struct CELList: Sendable {
  /// The values in order.
  public let values: [CELValue]

  /// The work that walking through the whole list takes; see `CELValue.weight`.
  public let weight: Int

  /// A list of these values.
  public init(_ values: [CELValue]) {
    self.values = values
    weight = values.reduce(1) { $0.addingClamped($1.weight) }
  }
}

extension CELList: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of values.
  public var endIndex: Int { values.count }
  /// The value at a position from 0.
  public subscript(position: Int) -> CELValue { values[position] }
}

extension CELList: ExpressibleByArrayLiteral {
  /// A list of these values.
  public init(arrayLiteral elements: CELValue...) { self.init(elements) }
}
