/// Functions that belong together, as a value.
public struct FunctionLibrary: Sendable {
  /// A short name, such as `strings`.
  public var name: String
  /// The functions.
  public var declarations: [FunctionDeclaration]
  /// Values under a name, such as `math.pi` or a type's own name.
  public var constants: [(name: String, type: CELType, value: CELValue)]
  /// Type names that a rule may write, such as `net.IP`.
  public var types: [CELType]
  /// A library of functions.
  public init(
    _ name: String,
    _ declarations: [FunctionDeclaration],
    constants: [(name: String, type: CELType, value: CELValue)] = [],
    types: [CELType] = []
  ) {
    self.name = name
    self.declarations = declarations
    self.constants = constants
    self.types = types
  }
}
