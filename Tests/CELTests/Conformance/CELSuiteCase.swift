import CEL
import Findings

/// One line of the suite: a JSON object, which is an expression of the language too, and is read
/// as one.
struct CELSuiteCase {
  let fields: CELMap

  init?(_ line: String) {
    var environment = Environment()
    environment.options.constantFolding = false
    environment.limits.length = 1_000_000
    environment.limits.depth = 400
    let program = environment.compile(ExpressionSource(line)).program
    guard case .some(.map(let fields)) = program?.evaluate([], budget: .max).value else {
      return nil
    }
    self.fields = fields
  }

  var id: String { text("id") }
  var expression: String { text("expr") }
  var expectation: String { text("expect") }
  var needs: [String] { fields["needs"].list.map(\.string) }

  /// Why the case is not about the language alone; `nil` where it is.
  var reasonOutOfScope: String? {
    needs.first { !$0.hasPrefix("ext:") && $0 != "checker" }
  }

  func text(_ name: String) -> String { fields[name]?.string ?? "" }

  func isOn(_ name: String) -> Bool {
    if case .some(.bool(true)) = fields[name] { return true }
    return false
  }

  /// The value that is expected.
  var value: CELValue? { fields["value"].flatMap(Self.value) }

  /// The variables that the case declares or binds, and their values.
  var variables: [(declaration: VariableDeclaration, value: CELValue)] {
    var values: [String: CELValue] = [:]
    if case .some(.map(let bindings)) = fields["bindings"] {
      for entry in bindings.entries { values[entry.key.string] = Self.value(entry.value) }
    }
    var result: [(VariableDeclaration, CELValue)] = []
    for item in fields["type_env"].list where item["kind"]?.string == "ident" {
      let name = item["name"]?.string ?? ""
      let type = SuiteType.read(item["type"]?.string ?? "dyn")
      result.append((VariableDeclaration(name, type), values.removeValue(forKey: name) ?? .null))
    }
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      result.append((VariableDeclaration(name, .dyn), value))
    }
    return result
  }

  /// The functions that the case declares.
  var library: FunctionLibrary {
    let functions = fields["type_env"].list.filter { $0["kind"]?.string == "function" }
    return FunctionLibrary(
      "case",
      functions.map { function in
        FunctionDeclaration(
          function["name"]?.string ?? "",
          documentation: .init(en: "", fr: ""),
          overloads: function["overloads"].list.map { overload in
            var style = CallStyle.global
            if case .some(.bool(true)) = overload["member"] { style = .member }
            return FunctionOverload(
              overload["id"]?.string ?? "",
              style,
              overload["params"].list.map { SuiteType.read($0.string) },
              SuiteType.read(overload["result"]?.string ?? "dyn"),
              body: nil
            )
          }
        )
      }
    )
  }

  /// A value as the suite writes it: a map with its type.
  private static func value(_ tagged: CELValue) -> CELValue? {
    let text = tagged["value"]?.string ?? ""
    switch tagged["type"]?.string {
    case "null": return .null
    case "bool": return tagged["value"]
    case "int": return Int64(text).map { .int($0) }
    case "uint": return UInt64(text).map { .uint($0) }
    case "double": return Double(text).map { .double($0) }
    case "string": return .string(text)
    case "bytes": return .bytes(base64(tagged["base64"]?.string ?? ""))
    case "type": return .type(SuiteType.read(text))
    case "list": return .list(tagged["values"].list.compactMap(value))
    case "map":
      let entries = tagged["entries"].list.compactMap { pair -> CELMap.Entry? in
        guard pair.list.count == 2, let key = value(pair.list[0]),
          let value = value(pair.list[1])
        else { return nil }
        return CELMap.Entry(key: key, value: value)
      }
      return CELMap(entries).map { .map($0) }
    case "timestamp":
      return CELTimestamp(seconds: seconds(tagged), nanoseconds: Int32(nanos(tagged)))
        .map { .timestamp($0) }
    case "duration":
      return CELDuration(seconds: seconds(tagged), nanoseconds: nanos(tagged))
        .map { .duration($0) }
    default: return nil
    }
  }

  private static func seconds(_ tagged: CELValue) -> Int64 {
    tagged["seconds"].flatMap { Int64($0.string) } ?? 0
  }

  private static func nanos(_ tagged: CELValue) -> Int64 {
    guard case .some(.int(let nanos)) = tagged["nanos"] else { return 0 }
    return nanos
  }

  private static func base64(_ text: String) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for digit in text.utf8 {
      guard let value = digits.firstIndex(of: digit) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }
}

extension CELValue {
  fileprivate var string: String {
    if case .string(let string) = self { return string }
    return ""
  }

  fileprivate var list: [CELValue] {
    if case .list(let list) = self { return list.values }
    return []
  }

  fileprivate subscript(name: String) -> CELValue? {
    if case .map(let map) = self { return map[name] }
    return nil
  }
}

extension Optional<CELValue> {
  fileprivate var list: [CELValue] { self?.list ?? [] }
}
