public import Findings

/// The plan schema as a JSON Schema, draft 2020-12.
///
/// Titles and descriptions stand in English under `title` and `description`, and in French under
/// `x-title-fr` and `x-description-fr`, which validators pass over as annotations.
public enum PlanJSONSchema {
  /// The whole schema.
  public static var document: JSONValue {
    let head: [JSONValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", "consultation-plan-1.schema.json"),
      .init("title", "Consultation plan"),
      .init("x-title-fr", "Plan de consultation"),
    ]
    let definitions: [JSONValue.Member] = [
      .init("$defs", ["text2": .object(group(SchemaDescription.text))]),
      .init("x-code-lists", .object(CodeList.all.map { .init($0.name, labels(of: $0)) })),
    ]
    return .object(head + group(SchemaDescription.plan) + definitions)
  }

  /// The keywords of a group of fields.
  private static func group(_ description: ObjectDescription) -> [JSONValue.Member] {
    let fields = description.fields.map { JSONValue.Member($0.name, field($0)) }
    let required = description.fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    var members: [JSONValue.Member] = [.init("type", "object")]
    // Days by language take every language alike; their pattern says all that there is to say.
    if description !== SchemaDescription.dateByLanguage {
      members.append(.init("properties", .object(fields)))
    }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    var patterns: [JSONValue.Member] = []
    if description.allowsLanguageTags, let version = description.fields.first {
      patterns.append(.init(Pattern.languageTag, .object(keywords(version.type))))
    }
    if description.allowsExtensions { patterns.append(.init("^x-", true)) }
    members.append(.init("patternProperties", .object(patterns)))
    members.append(.init("additionalProperties", false))
    return members
  }

  private static func field(_ field: FieldDescription) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("title", .string(field.label.en)),
      .init("x-title-fr", .string(field.label.fr)),
      .init("description", .string(field.description.en)),
      .init("x-description-fr", .string(field.description.fr)),
    ]
    if let stage = field.neededFrom {
      members.append(.init("x-needed-from", .string(stage.rawValue)))
    }
    return .object(members + keywords(field.type))
  }

  /// The keywords that a value of a type must meet.
  private static func keywords(_ type: FieldType) -> [JSONValue.Member] {
    switch type {
    case .constant(let text): [.init("const", .string(text))]
    case .string, .uri, .email: [.init("type", "string")]
    case .text, .byLanguage(.uri): [.init("$ref", "#/$defs/text2")]
    case .int: [.init("type", "integer")]
    case .number: [.init("type", "number")]
    case .bool: [.init("type", "boolean")]
    case .date: pattern(Pattern.date)
    case .dateOrDateTime: pattern(Pattern.moment)
    case .time: pattern(Pattern.time)
    case .duration: pattern(Pattern.duration)
    case .languageTag: pattern(Pattern.languageTag)
    case .code(let list):
      [
        .init("enum", .array(list.values.map { .string($0.code) })),
        .init("x-code-list", .string(list.name)),
      ]
    case .list(let element):
      [.init("type", "array"), .init("items", .object(keywords(element)))]
    case .object(let description): group(description)
    case .money: money
    case .byLanguage: type.members.map(group) ?? []
    }
  }

  /// An amount of money, whose currency has a form that no other field has.
  private static var money: [JSONValue.Member] {
    group(SchemaDescription.money).map { member in
      guard member.name == "properties", case .object(let properties) = member.value else {
        return member
      }
      let formed = properties.map { property -> JSONValue.Member in
        guard property.name == "currency", case .object(let keywords) = property.value else {
          return property
        }
        return .init(property.name, .object(keywords + [.init("pattern", "^[A-Z]{3}$")]))
      }
      return .init("properties", .object(formed))
    }
  }

  private static func pattern(_ pattern: String) -> [JSONValue.Member] {
    [.init("type", "string"), .init("pattern", .string(pattern))]
  }

  private static func labels(of list: CodeList) -> JSONValue {
    .object(
      list.values.map { code in
        let label: JSONValue = [
          "en": .string(code.label.en),
          "fr": .string(code.label.fr),
          "registry": code.registryCode.map(JSONValue.string),
        ]
        return .init(code.code, label)
      }
    )
  }

  /// The forms of texts, as regular expressions of ECMA-262.
  private enum Pattern {
    static let date = #"^\d{4}-\d{2}-\d{2}$"#
    static let moment =
      #"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$"#
    static let time = #"^\d{2}:\d{2}$"#
    static let duration =
      #"^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$"#
    static let languageTag = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
  }
}
