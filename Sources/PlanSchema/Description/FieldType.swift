/// What may stand in a field.
public indirect enum FieldType: Sendable {
  /// One fixed text.
  case constant(String)
  /// A text in one language or none, such as an id.
  case string
  /// A text in both languages, `{en: …, fr: …}`; further language tags are allowed.
  case text
  /// A whole number.
  case int
  /// A number.
  case number
  /// `true` or `false`.
  case bool
  /// A day, `YYYY-MM-DD`.
  case date
  /// A day or a time of a day, in ISO 8601.
  case dateOrDateTime
  /// A time of day, `HH:MM`.
  case time
  /// A length of time, such as `P60D`.
  case duration
  /// `{amount: …, currency: …}`; Canadian dollars where the currency is left out.
  case money
  /// An address on the Web.
  case uri
  /// An e-mail address.
  case email
  /// A language, as a BCP 47 tag.
  case languageTag
  /// One of the codes of a list.
  case code(CodeList)
  /// Several values of one type.
  case list(FieldType)
  /// A group of fields.
  case object(ObjectDescription)
  /// One value for each language; addresses in both languages decode as texts do.
  case byLanguage(FieldType)
}

extension FieldType {
  /// What stands in the field has these members; `nil` where it has none.
  ///
  /// Texts, money and values by language have members too, so that a path may go on into them.
  public var members: ObjectDescription? {
    switch self {
    case .text, .byLanguage(.uri): SchemaDescription.text
    case .money: SchemaDescription.money
    case .byLanguage(.date): SchemaDescription.dateByLanguage
    case .byLanguage: SchemaDescription.numberByLanguage
    case .object(let description): description
    case .constant, .string, .int, .number, .bool, .date, .dateOrDateTime, .time, .duration, .uri,
      .email, .languageTag, .code, .list:
      nil
    }
  }

  /// The type of the elements of a list, else the type itself.
  public var element: FieldType {
    guard case .list(let element) = self else { return self }
    return element
  }

  /// Whether it is a list.
  public var isList: Bool {
    guard case .list = self else { return false }
    return true
  }

  /// Whether it holds a version for each official language.
  public var isBilingual: Bool {
    switch element {
    case .text, .byLanguage: true
    case .constant, .string, .int, .number, .bool, .date, .dateOrDateTime, .time, .duration,
      .money, .uri, .email, .languageTag, .code, .list, .object:
      false
    }
  }
}

/// The ids of a plan's list that other places of the plan refer to.
public enum IDScope: String, CaseIterable, Hashable, Sendable {
  /// `purpose.objectives`.
  case objectives = "purpose.objectives"
  /// `purpose.scope.open` and `purpose.scope.closed`.
  case scopeItems = "purpose.scope"
  /// `purpose.questions`.
  case questions = "purpose.questions"
  /// `timeline.milestones`.
  case milestones = "timeline.milestones"
  /// `activities`.
  case activities
  /// `materials`.
  case materials
  /// `risks`.
  case risks
  /// `evaluation.indicators`.
  case indicators = "evaluation.indicators"
}

/// What the text of a field has to do with ids.
public enum IDRole: Hashable, Sendable {
  /// It names the element in which it stands.
  case names(IDScope)
  /// It must be an id of that list.
  case refersTo(IDScope)
}
