import Findings

/// The plan schema, written once: the decoder, the rules and the references all come from it.
public enum SchemaDescription {
  /// The version that a plan names in its field `schema`.
  public static let version = "consultation-plan/1"

  /// The plan itself.
  public static let plan = ObjectDescription(
    "Plan",
    en: "plan",
    fr: "le plan",
    identification + sections
  )

  /// A text in both languages.
  public static let text = ObjectDescription(
    "Text",
    en: "text in both languages",
    fr: "le texte dans les deux langues",
    allowsLanguageTags: true,
    versions(of: .string)
  )

  /// A number for each official language.
  public static let numberByLanguage = ObjectDescription(
    "NumberByLanguage",
    en: "number for each language",
    fr: "le nombre pour chaque langue",
    versions(of: .int)
  )

  /// A day for each language.
  public static let dateByLanguage = ObjectDescription(
    "DateByLanguage",
    en: "date for each language",
    fr: "la date pour chaque langue",
    allowsLanguageTags: true,
    allowsExtensions: false,
    versions(of: .date)
  )

  /// An amount of money.
  public static let money = ObjectDescription(
    "Money",
    en: "amount of money",
    fr: "la somme d’argent",
    [
      Field("amount", .number, isRequired: true)
        .en("amount", "The amount, in the units of the currency.")
        .fr("le montant", "Le montant, dans l’unité de la devise."),
      Field("currency", .string)
        .en("currency", "Its ISO 4217 code; Canadian dollars where it is left out.")
        .fr("la devise", "Son code ISO 4217; le dollar canadien si elle n’est pas indiquée."),
    ]
  )

  private static func versions(of type: FieldType) -> [FieldDescription] {
    [
      Field("en", type)
        .en("English version", "The English version.")
        .fr("la version anglaise", "La version anglaise."),
      Field("fr", type)
        .en("French version", "The French version.")
        .fr("la version française", "La version française."),
    ]
  }
}

extension SchemaDescription {
  /// The slot of `id` in the plan.
  static let idSlot = plan.slot(of: "id") ?? 1

  /// A field found by its path from the plan, such as `timeline.pauses[].start`.
  ///
  /// Brackets may be left out, empty or hold a number.
  public static func field(at path: String) -> FieldDescription? {
    var members: ObjectDescription? = plan
    var found: FieldDescription?
    for step in path.split(separator: ".") {
      let name = step.prefix { $0 != "[" }
      guard let field = members?.field(String(name)) else { return nil }
      found = field
      members = field.type.element.members
    }
    return found
  }

  /// Every field that holds a value rather than a group, with its path, in the schema's order.
  public static let leaves: [(path: String, field: FieldDescription)] = {
    var leaves: [(path: String, field: FieldDescription)] = []
    collect(plan, under: "", into: &leaves)
    return leaves
  }()

  private static func collect(
    _ object: ObjectDescription,
    under prefix: String,
    into leaves: inout [(path: String, field: FieldDescription)]
  ) {
    for field in object.fields {
      let path = prefix + field.name + (field.type.isList ? "[]" : "")
      if case .object(let group) = field.type.element {
        collect(group, under: path + ".", into: &leaves)
      } else {
        leaves.append((prefix + field.name, field))
      }
    }
  }
}
