import Findings

/// What a value of the JSON report looks like.
indirect enum JSONShape {
  /// A text, of a pattern where one is given.
  case text(String? = nil)
  /// One of some texts.
  case choice([String])
  /// This number and no other.
  case constant(Int64)
  /// True or false.
  case boolean
  /// A whole number from 0.
  case count
  /// A whole number from 1.
  case position
  /// Several values of one shape.
  case list(JSONShape)
  /// A shape that is described once.
  case reference(String)
  /// An object with members of any names.
  case open
  /// An object with a title and these members.
  case object(BilingualText? = nil, [Field])

  /// An object with these members.
  static func object(_ fields: [Field]) -> JSONShape { .object(nil, fields) }

  /// A member of an object.
  struct Field {
    var name: String
    var shape: JSONShape
    var title: BilingualText
    var isNeeded: Bool

    /// A member that is always there.
    static func needed(_ name: String, _ shape: JSONShape, _ en: String, _ fr: String) -> Field {
      Field(name: name, shape: shape, title: BilingualText(en: en, fr: fr), isNeeded: true)
    }

    /// A member that may be absent.
    static func optional(_ name: String, _ shape: JSONShape, _ en: String, _ fr: String) -> Field {
      Field(name: name, shape: shape, title: BilingualText(en: en, fr: fr), isNeeded: false)
    }
  }

  /// The keywords of the shape in JSON Schema.
  var members: [JSONValue.Member] {
    switch self {
    case .text(let pattern):
      [.init("type", "string")] + (pattern.map { [.init("pattern", .string($0))] } ?? [])
    case .choice(let words): [.init("enum", .array(words.map(JSONValue.string)))]
    case .constant(let number): [.init("const", .int(number))]
    case .boolean: [.init("type", "boolean")]
    case .count: [.init("type", "integer"), .init("minimum", 0)]
    case .position: [.init("type", "integer"), .init("minimum", 1)]
    case .list(let element):
      [.init("type", "array"), .init("items", .object(element.members))]
    case .reference(let name): [.init("$ref", .string("#/$defs/\(name)"))]
    case .open: [.init("type", "object")]
    case .object(let title, let fields): JSONShape.titles(title) + JSONShape.group(fields)
    }
  }

  private static func titles(_ title: BilingualText?) -> [JSONValue.Member] {
    guard let title else { return [] }
    return [.init("title", .string(title.en)), .init("x-title-fr", .string(title.fr))]
  }

  private static func group(_ fields: [Field]) -> [JSONValue.Member] {
    let properties = fields.map { field in
      JSONValue.Member(field.name, .object(titles(field.title) + field.shape.members))
    }
    let needed = fields.filter(\.isNeeded).map { JSONValue.string($0.name) }
    return [
      .init("type", "object"),
      .init("properties", .object(properties)),
      .init("required", .array(needed)),
      .init("additionalProperties", false),
    ]
  }
}
