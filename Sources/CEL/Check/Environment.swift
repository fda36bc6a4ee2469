public import Findings

/// What expressions may use: variables, functions and the container in which names are looked up.
public struct Environment: Sendable {
  /// The namespace in which names are looked up first, such as `com.example`; empty for none.
  public var container: String
  /// The variables; values are given to `Program.evaluate` in this order.
  public var variables: [VariableDeclaration]
  /// The functions besides the standard ones.
  public var libraries: [FunctionLibrary]
  /// What an expression may be.
  public var limits: ExpressionLimits
  /// Sizes that estimates assume for values that are not known when compiling.
  public var sizes: SizeBounds
  /// Which parts of compiling are on.
  public var options: Options
  let functions: FunctionTable

  /// Switches that rule authors never need, and test suites do.
  public struct Options: Hashable, Sendable {
    /// Whether macros are expanded.
    public var macros = true
    /// Whether a type mismatch is a problem, or left to evaluation.
    public var strictTypes = true
    /// Whether constant parts are worked out when compiling.
    public var constantFolding = true

    /// Everything on.
    public init() {}
  }

  /// An environment with the standard library and these libraries.
  public init(
    container: String = "",
    variables: [VariableDeclaration] = [],
    libraries: [FunctionLibrary] = [],
    limits: ExpressionLimits = .standard,
    sizes: SizeBounds = .standard,
    options: Options = Options()
  ) {
    self.container = container
    self.variables = variables
    self.libraries = libraries
    self.limits = limits
    self.sizes = sizes
    self.options = options
    functions = FunctionTable(FunctionLibrary.builtIn + libraries)
  }
}

/// A variable of an environment.
public struct VariableDeclaration: Sendable {
  /// The name, possibly dotted.
  public var name: String
  /// The type.
  public var type: CELType
  /// What people call it.
  public var label: BilingualText?

  /// A variable.
  public init(_ name: String, _ type: CELType, label: BilingualText? = nil) {
    self.name = name
    self.type = type
    self.label = label
  }
}

/// What an expression may be at most; beyond it is a problem, never a crash.
public struct ExpressionLimits: Hashable, Sendable {
  /// Bytes of text.
  public var length = 100_000
  /// Levels of nesting.
  public var depth = 200
  /// Problems that are told.
  public var problems = 20
  /// Steps that constant folding may take.
  public var foldingBudget = 10_000

  /// The usual limits.
  public static let standard = ExpressionLimits()

  /// The usual limits.
  public init() {}
}

/// Sizes that estimates assume for values that are not known when compiling.
public struct SizeBounds: Hashable, Sendable {
  /// Bytes of a string.
  public var string: Int
  /// Elements of a list or map.
  public var list: Int

  /// Bounds on the sizes of values.
  public init(string: Int, list: Int) {
    self.string = string
    self.list = list
  }

  /// Strings of 2,000 bytes and lists of 100 elements.
  public static let standard = SizeBounds(string: 2_000, list: 100)
}
