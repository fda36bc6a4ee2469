/// A list of values.
public struct CELList: Sendable {
  /// The values in order.
  public let values: [CELValue]

  /// A list of these values.
  public init(_ values: [CELValue]) { self.values = values }
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
  public init(arrayLiteral elements: CELValue...) { values = elements }
}
