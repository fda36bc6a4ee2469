package import Findings

/// How sentences speak of a field, where its label and its type do not say so.
package struct FieldGrammar: Sendable {
  /// Its name as a noun with the definite article, where the label is a clause or is unclear.
  package let noun: BilingualText?
  /// What one element of the list is called, with the definite article in French only.
  package let item: BilingualText?
  /// What `true` states, as a clause: ‘a report will be published’.
  package let answer: BilingualText?
  /// What a plan does with the field.
  package let presence: Presence

  /// What a plan that has a field does with it, as a verb.
  package enum Presence: Sendable {
    /// It gives a date, an address, an amount.
    case gives
    /// It states something in words or by a code.
    case states
    /// It names a person or an organization.
    case names
    /// It lists several values.
    case lists
    /// It includes several groups of fields.
    case includes
    /// It describes something in a group of fields.
    case describes
    /// It says whether something is so.
    case says
  }
}

/// How sentences speak of the fields of the schema.
package enum SchemaGrammar {
  /// The grammar of a field of a group.
  package static func grammar(of field: FieldDescription, in group: String) -> FieldGrammar {
    let path = group + "." + field.name
    return FieldGrammar(
      noun: nouns[path],
      item: items[path] ?? groupItem(field),
      answer: answers[path],
      presence: persons.contains(path) ? .names : presence(of: field.type, named: field.name)
    )
  }

  private static func groupItem(_ field: FieldDescription) -> BilingualText? {
    guard case .list(.object(let group)) = field.type else { return nil }
    return BilingualText(en: group.label.en, fr: group.labelWithArticle.fr)
  }

  private static func presence(
    of type: FieldType,
    named name: String
  ) -> FieldGrammar.Presence {
    switch type {
    case .text where given.contains(name): .gives
    case .text, .code, .constant: .states
    case .bool: .says
    case .list(.object): .includes
    case .list: .lists
    case .object: .describes
    case .string, .int, .number, .date, .dateOrDateTime, .time, .duration, .money, .uri, .email,
      .languageTag, .byLanguage:
      .gives
    }
  }

  /// The texts that are there to be read as they are, and are given rather than stated.
  private static let given: Set<String> = [
    "title", "name", "summary", "description", "context", "notice", "disclosure_statement",
    "statement", "text", "citation", "active_offer", "plan", "term", "definition",
  ]

  /// The fields that hold the name of a person or a body.
  private static let persons: Set<String> = [
    "Activity.facilitator", "Analysis.responsible", "Contact.name", "DutyToConsult.assessed_by",
    "Exemption.authority", "IndigenousStream.crown_lead", "Milestone.owner",
    "Organization.sponsor", "Purpose.decision_maker", "Reporting.owner", "Resources.contractor",
    "Risk.owner", "Waiver.approved_by",
  ]
}
