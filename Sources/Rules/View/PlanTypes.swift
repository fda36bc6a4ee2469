public import CEL
internal import Findings
public import PlanSchema

/// The plan schema as types of the expression language: the same fields in the same slots.
public final class PlanTypes: Sendable {
  /// The types of the plan schema.
  public static let standard = PlanTypes(SchemaDescription.plan)

  /// The type of the plan itself.
  public let plan: ObjectType
  /// The type of texts in both languages.
  public let text: ObjectType
  /// The type of amounts of money.
  public let money: ObjectType
  private let objects: [ObjectIdentifier: ObjectType]
  private let descriptions: [String: ObjectDescription]
  private let codeLists: [String: CodeListType]

  init(_ root: ObjectDescription) {
    var builder = Builder()
    text = builder.object(SchemaDescription.text)
    money = builder.object(SchemaDescription.money)
    plan = builder.object(root)
    objects = builder.objects
    descriptions = builder.descriptions
    codeLists = builder.lists
  }

  /// The type of a group of fields.
  public func type(of description: ObjectDescription) -> ObjectType {
    objects[ObjectIdentifier(description)] ?? plan
  }

  /// The type of a group of fields of that name.
  func type(named name: String) -> ObjectType? { descriptions[name].map { type(of: $0) } }

  /// The type of a code list of that name.
  func codes(named name: String) -> CodeListType? { codeLists[name] }

  /// The group of fields that a type was made from.
  func description(of type: ObjectType) -> ObjectDescription? { descriptions[type.name] }

  /// The type of what stands in a field.
  public func type(of field: FieldType) -> CELType {
    var builder = Builder(objects: objects)
    return builder.celType(field)
  }

  private struct Builder {
    var objects: [ObjectIdentifier: ObjectType] = [:]
    var descriptions: [String: ObjectDescription] = [:]
    var lists: [String: CodeListType] = [:]

    mutating func object(_ description: ObjectDescription) -> ObjectType {
      if let known = objects[ObjectIdentifier(description)] { return known }
      let fields = description.fields.map { field in
        ObjectType.Field(field.name, celType(field.type), label: field.labelWithArticle)
      }
      let type = ObjectType(name: description.name, fields: fields)
      objects[ObjectIdentifier(description)] = type
      descriptions[description.name] = description
      return type
    }

    mutating func celType(_ field: FieldType) -> CELType {
      switch field {
      case .constant, .string, .uri, .email, .languageTag, .time: return .string
      case .int: return .int
      case .number: return .double
      case .bool: return .bool
      case .date: return RuleTypes.date
      case .dateOrDateTime: return RuleTypes.moment
      case .duration: return RuleTypes.period
      case .code(let list): return .code(codes(list))
      case .list(let element): return .list(celType(element))
      case .object(let description): return .object(object(description))
      case .text, .money, .byLanguage:
        return field.members.map { .object(object($0)) } ?? .dyn
      }
    }

    private mutating func codes(_ list: CodeList) -> CodeListType {
      if let known = lists[list.name] { return known }
      let type = CodeListType(name: list.name, codes: list.values.map { ($0.code, $0.label) })
      lists[list.name] = type
      return type
    }
  }
}
