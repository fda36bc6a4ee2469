/// A command line that has been understood.
struct Arguments: Hashable, Sendable {
  /// What to do.
  var command: Command
  /// Whether the command was written, rather than taken because none was.
  var isNamed = true
  /// The words that are not options.
  var operands: [String] = []
  /// The options in the order in which they were written.
  private var options: [Option] = []

  private struct Option: Hashable, Sendable {
    var name: OptionName
    var value: String
  }

  /// A command without options.
  init(_ command: Command, isNamed: Bool = true) {
    self.command = command
    self.isNamed = isNamed
  }

  /// Whether an option was written.
  func has(_ name: OptionName) -> Bool { options.contains { $0.name == name } }

  /// The value of an option; the last one counts.
  func value(_ name: OptionName) -> String? { options.last { $0.name == name }?.value }

  /// All values of an option that may come again.
  func values(_ name: OptionName) -> [String] {
    options.filter { $0.name == name }.map(\.value)
  }

  /// The words of an option that takes words separated by commas.
  func list(_ name: OptionName) -> [String] {
    values(name).flatMap { $0.split(separator: ",").map(String.init) }
  }

  /// The whole number of an option; it was checked when the command line was read.
  func number(_ name: OptionName) -> Int? { value(name).flatMap { Int($0) } }

  /// Adds an option.
  mutating func add(_ name: OptionName, _ value: String) {
    options.append(Option(name: name, value: value))
  }
}
