/// What a call costs in steps, and how large its result is.
///
/// Sizes are weights: see `CELValue.weight`. The same figures are counted at run time and
/// estimated when an expression is compiled.
public struct FunctionCost: Hashable, Sendable {
  /// How steps grow with the sizes of the arguments.
  public enum Growth: Hashable, Sendable {
    /// Not at all.
    case fixed
    /// With the sum of the sizes of these arguments.
    case linear([Int])
    /// With the product of the sizes of two arguments.
    case product(Int, Int)
  }

  /// How large a result is, as a weight.
  public enum ResultSize: Hashable, Sendable {
    /// At most this.
    case atMost(Int)
    /// At most the sum of the sizes of these arguments, times a factor, plus a constant.
    case linear([Int], times: Int = 1, plus: Int = 0)
    /// At most the product of the sizes of two arguments.
    case product(Int, Int)
    /// Not known, so that an expression which uses it has no estimate where size matters.
    case unknown
  }

  /// Steps of any call.
  public var base: Int
  /// Further steps by size.
  public var growth: Growth
  /// The size of the result.
  public var resultSize: ResultSize

  /// A cost.
  public init(base: Int = 1, growth: Growth = .fixed, resultSize: ResultSize = .atMost(64)) {
    self.base = base
    self.growth = growth
    self.resultSize = resultSize
  }

  /// One step, a small result.
  public static let one = FunctionCost()

  /// Steps by the sizes of these arguments, a small result.
  public static func reading(_ arguments: Int..., resultSize: ResultSize = .atMost(64))
    -> FunctionCost
  {
    FunctionCost(growth: .linear(arguments), resultSize: resultSize)
  }
}
