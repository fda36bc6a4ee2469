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

  private init(_ root: ObjectDescription) {
    var survey = Survey()
    text = survey.object(SchemaDescription.text)
    money = survey.object(SchemaDescription.money)
    plan = survey.object(root)
    objects = survey.objects
    descriptions = survey.descriptions
    codeLists = survey.codeLists
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
    switch field {
    case .constant, .string, .uri, .email, .languageTag, .time: .string
    case .int: .int
    case .number: .double
    case .bool: .bool
    case .date: RuleTypes.date
    case .dateOrDateTime: RuleTypes.moment
    case .duration: RuleTypes.period
    case .code(let list): codeLists[list.name].map { .code($0) } ?? .string
    case .list(let element): .list(type(of: element))
    case .object(let description): .object(type(of: description))
    case .text, .money, .byLanguage: field.members.map { .object(type(of: $0)) } ?? .dyn
    }
  }

  /// The groups of fields and the code lists of a schema, each with a type that is filled in
  /// when it is asked for what it holds.
  private struct Survey {
    var objects: [ObjectIdentifier: ObjectType] = [:]
    var descriptions: [String: ObjectDescription] = [:]
    var codeLists: [String: CodeListType] = [:]

    mutating func object(_ description: ObjectDescription) -> ObjectType {
      if let known = objects[ObjectIdentifier(description)] { return known }
      let type = ObjectType(name: description.name, fieldCount: description.fields.count) {
        description.fields.map { field in
          ObjectType.Field(
            field.name,
            PlanTypes.standard.type(of: field.type),
            label: field.labelWithArticle
          )
        }
      }
      objects[ObjectIdentifier(description)] = type
      descriptions[description.name] = description
      for field in description.fields { add(field.type.element) }
      return type
    }

    private mutating func add(_ field: FieldType) {
      if case .code(let list) = field, codeLists[list.name] == nil {
        codeLists[list.name] = CodeListType(name: list.name) {
          list.values.map { ($0.code, $0.label) }
        }
      }
      if let members = field.members { _ = object(members) }
    }
  }
}
