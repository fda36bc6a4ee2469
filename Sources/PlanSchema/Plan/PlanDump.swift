import SourceText

/// A typed plan as lines of text: each value's path, type, text and place.
public struct PlanDump {
  private let index: LineIndex
  private var lines: [String] = []

  /// The lines of a plan, in the schema's order.
  public static func lines(of plan: Plan) -> [String] {
    var dump = PlanDump(index: LineIndex(plan.source))
    dump.add(plan.root, indent: 0)
    return dump.lines
  }

  private init(index: LineIndex) { self.index = index }

  private mutating func add(_ object: PlanObject, indent: Int) {
    for (slot, field) in object.description.fields.enumerated() {
      add(object[slot: slot], named: field.name, indent: indent)
    }
  }

  private mutating func add(_ field: PlanField, named name: String, indent: Int) {
    let margin = String(repeating: "  ", count: indent) + name + ":"
    switch field {
    case .absent: return
    case .unreadable(let place): lines.append("\(margin) unreadable\(position(place))")
    case .value(.object(let object), let place):
      lines.append("\(margin) \(object.description.name)\(position(place))")
      add(object, indent: indent + 1)
    case .value(.text(let text), let place):
      lines.append("\(margin) text\(position(place))")
      add(text.en, named: "en", indent: indent + 1)
      add(text.fr, named: "fr", indent: indent + 1)
      for (tag, version) in text.others { add(version, named: tag, indent: indent + 1) }
    case .value(.list(let elements), let place):
      lines.append("\(margin) list of \(elements.count)\(position(place))")
      for (number, element) in elements.enumerated() {
        add(element, named: "[\(number)]", indent: indent + 1)
      }
    case .value(let value, let place):
      lines.append("\(margin) \(value.typeName) \(value.text)\(position(place))")
    }
  }

  private func position(_ place: Place) -> String {
    let start = index.position(of: place.range.start, in: .unicodeScalars)
    return "  # \(start.line):\(start.column)"
  }
}

extension PlanValue {
  /// The name of the value's type.
  var typeName: String {
    switch self {
    case .string: "string"
    case .int: "int"
    case .number: "number"
    case .bool: "bool"
    case .date: "date"
    case .moment: "moment"
    case .time: "time"
    case .code(let list, _): "code(\(list.name))"
    case .list: "list"
    case .duration: "duration"
    case .text: "text"
    case .money: "money"
    case .object(let object): object.description.name
    }
  }

  /// The value of a single scalar, as a plan writes it; texts in quotes.
  var text: String {
    switch self {
    case .string(let text): "\"\(escaped(text))\""
    case .int(let value): String(value)
    case .number(let value): String(value)
    case .bool(let value): String(value)
    case .date(let value): value.description
    case .moment(let value): value.description
    case .time(let value): value.description
    case .code(let list, let index): list.codes[index]
    case .duration(let value): value.description
    case .money(let amount, let currency): "\(amount) \(currency)"
    case .list, .text, .object: ""
    }
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\"", "\\": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
