/// A value of a plan, of the type that its field asks for.
public enum PlanValue: Sendable {
  /// A text in one language or none: ids, addresses, language tags.
  case string(String)
  /// A whole number.
  case int(Int64)
  /// A number.
  case number(Double)
  /// A truth value.
  case bool(Bool)
  /// A day.
  case date(CivilDate)
  /// A day or a time of a day.
  case moment(CivilMoment)
  /// A time of day.
  case time(CivilTime)
  /// A code, by its place in its list.
  case code(CodeList, index: Int)
  /// Several values.
  case list([PlanField])
  /// A length of time.
  indirect case duration(CalendarPeriod)
  /// A text in both languages.
  indirect case text(PlanText)
  /// An amount of money and its currency, three capital letters.
  indirect case money(amount: Double, currency: String)
  /// A group of fields.
  indirect case object(PlanObject)
}

/// A text in both official languages, as far as the plan gives them.
public struct PlanText: Sendable {
  /// The English text, a `string` where it is there.
  public var en: PlanField
  /// The French text, a `string` where it is there.
  public var fr: PlanField
  /// Texts in further languages, by their tags, in the order of the plan.
  public var others: [(tag: String, text: PlanField)]

  /// A text from its versions.
  public init(en: PlanField, fr: PlanField, others: [(tag: String, text: PlanField)] = []) {
    self.en = en
    self.fr = fr
    self.others = others
  }

  /// The version of a language tag.
  public subscript(tag: String) -> PlanField {
    switch tag {
    case "en": en
    case "fr": fr
    default: others.first { $0.tag == tag }?.text ?? .absent
    }
  }
}

/// A group of fields of a plan, such as its timeline or one activity.
public struct PlanObject: Sendable {
  /// What fields it may have.
  public let description: ObjectDescription
  /// What it has, by the slots of the description.
  public internal(set) var slots: [PlanField]
  /// Where it is written.
  public let place: Place

  /// A group in which nothing stands as yet.
  init(_ description: ObjectDescription, at place: Place) {
    self.description = description
    self.place = place
    slots = Array(repeating: .absent, count: description.fields.count)
  }

  /// The field under a key; absent where the description has no such key.
  public internal(set) subscript(name: String) -> PlanField {
    get { description.slot(of: name).map { slots[$0] } ?? .absent }
    set {
      guard let slot = description.slot(of: name) else { return }
      slots[slot] = newValue
    }
  }

  /// The group under a key.
  public func object(_ name: String) -> PlanObject? {
    guard case .value(.object(let object), _) = self[name] else { return nil }
    return object
  }

  /// The elements of the list under a key; none where there is no list.
  public func list(_ name: String) -> [PlanField] {
    guard case .value(.list(let elements), _) = self[name] else { return [] }
    return elements
  }

  /// The text in both languages under a key.
  public func text(_ name: String) -> PlanText? {
    guard case .value(.text(let text), _) = self[name] else { return nil }
    return text
  }
}
