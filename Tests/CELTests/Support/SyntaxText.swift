/// Makes texts that the grammar of the language accepts, with every form it has.
struct SyntaxText {
  var random: RandomSource

  mutating func expression(_ depth: Int) -> String {
    guard depth > 0 else { return primary(0) }
    switch random.below(12) {
    case 0: return "\(operand(depth)) ? \(operand(depth)) : \(expression(depth - 1))"
    case 1...4: return operand(depth)
    case 5: return unary(depth)
    case 6: return "(\(expression(depth - 1)))"
    default: return member(depth)
    }
  }

  private mutating func operand(_ depth: Int) -> String {
    let signs = ["||", "&&", "==", "!=", "<", "<=", ">", ">=", " in ", "+", "-", "*", "/", "%"]
    let space = random.pick(["", " ", "\n", "\t", " // why\n"])
    let left = random.below(3) == 0 ? unary(depth - 1) : member(depth - 1)
    let right = random.below(3) == 0 ? "(\(expression(depth - 1)))" : member(depth - 1)
    let more = random.below(3) == 0 ? "\(random.pick(signs)) \(member(depth - 1))" : ""
    return "\(left)\(space)\(random.pick(signs)) \(right) \(more)"
  }

  private mutating func unary(_ depth: Int) -> String {
    let sign = random.pick(["-", "!", "--", "!!", "- "])
    let operand = random.below(2) == 0 ? member(depth - 1) : "(\(expression(depth - 1)))"
    return sign + operand
  }

  private mutating func member(_ depth: Int) -> String {
    var text = primary(depth)
    guard depth > 0 else { return text }
    for _ in 0..<random.below(3) {
      switch random.below(7) {
      case 0: text += ".\(name())"
      case 1: text += ".?\(name())"
      case 2: text += "[\(expression(depth - 1))]"
      case 3: text += "[?\(expression(depth - 1))]"
      case 4: text += ".`a-\(name())/b.c`"
      case 5: text += ".\(name())(\(arguments(depth - 1)))"
      default: text += " . \(random.pick(["as", "while", "package"]))"
      }
    }
    return text
  }

  private mutating func primary(_ depth: Int) -> String {
    switch random.below(depth > 0 ? 14 : 8) {
    case 0: return random.pick(["0", "7", "0x1F", "9223372036854775807"])
    case 1: return random.pick(["0u", "12U", "0xffu", "18446744073709551615u"])
    case 2: return random.pick(["1.5", "2e3", ".25", "1.0e-7", "1E+2"])
    case 3:
      return random.pick(["'a'", #""b\"c""#, #"'\u00e9\n\x41\101'"#, "r'\\d'", "'''x'y\nz'''"])
    case 4: return random.pick(["b'a'", #"b"\xff\000""#, "br'\\'", "B'''q'''"])
    case 5: return random.pick(["true", "false", "null"])
    case 6: return name()
    case 7: return "." + name()
    case 8: return "[\(elements(depth - 1))]"
    case 9: return "{\(entries(depth - 1))}"
    case 10: return "\(name())(\(arguments(depth - 1)))"
    case 11: return ".\(name())(\(arguments(depth - 1)))"
    case 12: return "\(name()).\(name()){\(fields(depth - 1))}"
    default: return "(\(expression(depth - 1)))"
    }
  }

  private mutating func name() -> String { random.pick(["a", "b", "plan", "x_1", "_", "has"]) }

  private mutating func arguments(_ depth: Int) -> String {
    (0..<random.below(3)).map { _ in expression(depth) }.joined(separator: ", ")
  }

  private mutating func elements(_ depth: Int) -> String {
    let count = random.below(3)
    let items = (0..<count).map { _ in (random.below(4) == 0 ? "?" : "") + expression(depth) }
    return items.joined(separator: ",") + (count > 0 && random.below(2) == 0 ? "," : "")
  }

  private mutating func entries(_ depth: Int) -> String {
    (0..<random.below(3)).map { _ in
      "\(random.below(4) == 0 ? "?" : "")\(expression(depth)): \(expression(depth))"
    }.joined(separator: ", ")
  }

  private mutating func fields(_ depth: Int) -> String {
    (0..<random.below(3)).map { _ in
      "\(random.below(4) == 0 ? "?" : "")\(name()): \(expression(depth))"
    }.joined(separator: ", ")
  }
}
