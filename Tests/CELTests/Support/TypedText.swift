/// Makes expressions of a wanted type over known variables; some of them fail when evaluated.
struct TypedText {
  var random: RandomSource
  private var locals: [(name: String, type: String)] = []

  init(seed: UInt64) { random = RandomSource(seed: seed) }

  /// The variables that expressions use: name and type, as the language writes it.
  static let variables = [
    ("i", "int"), ("j", "int"), ("u", "uint"), ("f", "double"), ("s", "string"), ("t", "string"),
    ("b", "bool"), ("li", "list(int)"), ("ls", "list(string)"), ("m", "map(string, int)"),
    ("d", "dyn"),
  ]

  mutating func expression(_ type: String, _ depth: Int) -> String {
    if random.below(12) == 0, depth > 0 {
      return "(\(expression("bool", depth - 1)) ? \(expression(type, depth - 1)) : "
        + "\(expression(type, depth - 1)))"
    }
    if random.below(16) == 0, depth > 0 { return bound(type, depth - 1) }
    guard depth > 0, random.below(6) > 0 else { return leaf(type) }
    switch type {
    case "int": return int(depth - 1)
    case "uint":
      return "(\(expression("uint", depth - 1)) \(random.pick(["+", "*", "/", "%"])) "
        + "\(expression("uint", depth - 1)))"
    case "double": return double(depth - 1)
    case "string": return string(depth - 1)
    case "bool": return bool(depth - 1)
    case "list(int)": return list(depth - 1, "int")
    case "list(string)": return list(depth - 1, "string")
    case "map(string, int)": return map(depth - 1)
    case "optional_type(int)": return optional(depth - 1)
    default: return "dyn(\(expression(random.pick(["int", "string", "double"]), depth - 1)))"
    }
  }

  private mutating func leaf(_ type: String) -> String {
    let names = (Self.variables + locals).filter { $0.1 == type }.map(\.0)
    if !names.isEmpty, random.below(3) > 0 { return random.pick(names) }
    switch type {
    case "int": return "\(random.below(7) - 2)"
    case "uint": return "\(random.below(5))u"
    case "double": return random.pick(["0.0", "1.5", "-2.0", "1e300"])
    case "string": return random.pick(["''", "'a'", "'été'", "'abcabcabcabcabcabcabc'"])
    case "bool": return random.pick(["true", "false"])
    case "list(int)": return random.pick(["[1]", "[3, 1, 2]", "[0, 5]"])
    case "list(string)": return random.pick(["['a']", "['b', 'a', '']"])
    case "map(string, int)": return random.pick(["{'a': 1}", "{'a': 1, 'b': 2}"])
    case "optional_type(int)": return random.pick(["optional.of(1)", "m[?'zz']"])
    default: return "dyn(1)"
    }
  }

  private mutating func bound(_ type: String, _ depth: Int) -> String {
    let inner = random.pick(["int", "string", "list(int)"])
    let value = expression(inner, depth)
    return within("v\(locals.count)", inner) { text, name in
      "cel.bind(\(name), \(value), \(text.expression(type, depth)))"
    }
  }

  private mutating func within(
    _ name: String,
    _ type: String,
    _ body: (inout TypedText, String) -> String
  ) -> String {
    locals.append((name, type))
    defer { locals.removeLast() }
    return body(&self, name)
  }

  private mutating func int(_ depth: Int) -> String {
    switch random.below(8) {
    case 0...2:
      return "(\(expression("int", depth)) \(random.pick(["+", "-", "*", "/", "%"])) "
        + "\(expression("int", depth)))"
    case 3: return "size(\(expression(random.pick(["string", "list(int)"]), depth)))"
    case 4: return "\(expression("list(int)", depth))[\(expression("int", depth))]"
    case 5: return "\(expression("map(string, int)", depth))[\(expression("string", depth))]"
    case 6: return "int(\(expression(random.pick(["string", "double"]), depth)))"
    default:
      return "\(expression("optional_type(int)", depth)).orValue(\(expression("int", depth)))"
    }
  }

  private mutating func double(_ depth: Int) -> String {
    random.below(3) == 0
      ? "double(\(expression("int", depth)))"
      : "(\(expression("double", depth)) \(random.pick(["+", "-", "*", "/"])) "
        + "\(expression("double", depth)))"
  }

  private mutating func string(_ depth: Int) -> String {
    switch random.below(5) {
    case 0, 1: return "(\(expression("string", depth)) + \(expression("string", depth)))"
    case 2: return "string(\(expression(random.pick(["int", "bool", "double"]), depth)))"
    case 3: return "\(expression("list(string)", depth)).join(\(expression("string", depth)))"
    default: return "\(expression("string", depth)).\(random.pick(["trim()", "upperAscii()"]))"
    }
  }

  private mutating func bool(_ depth: Int) -> String {
    switch random.below(9) {
    case 0, 1:
      return "(\(expression("bool", depth)) \(random.pick(["&&", "||"])) "
        + "\(expression("bool", depth)))"
    case 2: return "!\(expression("bool", depth))"
    case 3, 4:
      let type = random.pick(["int", "string", "double", "list(int)", "dyn"])
      let sign = random.pick(type == "list(int)" ? ["==", "!="] : ["==", "!=", "<", ">="])
      return "(\(expression(type, depth)) \(sign) \(expression(type, depth)))"
    case 5: return "(\(expression("int", depth)) in \(expression("list(int)", depth)))"
    case 6:
      let test = random.pick(["contains", "startsWith", "endsWith"])
      return "\(expression("string", depth)).\(test)(\(expression("string", depth)))"
    case 7: return "\(expression("optional_type(int)", depth)).hasValue()"
    default:
      let range = expression("list(int)", depth)
      let macro = random.pick(["all", "exists", "exists_one"])
      return within("v\(locals.count)", "int") { text, name in
        "\(range).\(macro)(\(name), \(text.expression("bool", depth)))"
      }
    }
  }

  private mutating func list(_ depth: Int, _ element: String) -> String {
    let type = "list(\(element))"
    switch random.below(6) {
    case 0: return "[\(expression(element, depth)), \(expression(element, depth))]"
    case 1: return "(\(expression(type, depth)) + \(expression(type, depth)))"
    case 2:
      let range = expression(type, depth)
      return within("v\(locals.count)", element) { text, name in
        "\(range).filter(\(name), \(text.expression("bool", depth)))"
      }
    case 3:
      let other = random.pick(["int", "string"])
      let range = expression("list(\(other))", depth)
      return within("v\(locals.count)", other) { text, name in
        "\(range).map(\(name), \(text.expression(element, depth)))"
      }
    case 4:
      let range = expression(type, depth)
      return within("v\(locals.count)", element) { text, name in
        "\(range).sortBy(\(name), \(text.expression("int", depth)))"
      }
    default:
      return "[?\(expression("optional_type(int)", depth)).optMap(o, "
        + "\(expression(element, depth)))]"
    }
  }

  private mutating func map(_ depth: Int) -> String {
    random.below(2) == 0
      ? "{\(expression("string", depth)): \(expression("int", depth))}"
      : "{'k': \(expression("int", depth)), ?'o': \(expression("optional_type(int)", depth))}"
  }

  private mutating func optional(_ depth: Int) -> String {
    switch random.below(4) {
    case 0: return "optional.of(\(expression("int", depth)))"
    case 1: return "\(expression("map(string, int)", depth))[?\(expression("string", depth))]"
    case 2: return "\(expression("list(int)", depth))[?\(expression("int", depth))]"
    default: return "\(expression("map(string, int)", depth)).?a"
    }
  }
}
